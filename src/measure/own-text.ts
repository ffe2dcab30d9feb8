/** Most bytes of a file of a reader's own: 20 MB, as the page says in words. */
export const MAX_OWN_BYTES = 20 * 1024 * 1024

/** Why nothing of a file can be taken up. */
export type TextFault =
  'too-large' | 'empty' | 'compressed' | 'not-utf8' | 'markup' | 'too-deep' | 'not-json' | 'not-kml' | 'not-geojson'

/** What a file holds, by its bytes alone: its name and its media type may say anything. */
export type OwnText =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'kml'; readonly text: string } | TextFault

/** Brackets within brackets: what GeoJSON needs and some room for properties. A parser takes memory for each that is open. */
const MAX_NESTING = 64

/** Reads a file as JSON or as the text of a KML document. Never unpacks, follows or runs anything; never throws. */
export function readOwnText(bytes: Uint8Array): OwnText {
  if (bytes.length > MAX_OWN_BYTES) return 'too-large'
  if (bytes.length === 0) return 'empty'
  if (isCompressed(bytes)) return 'compressed'
  const text = decoded(bytes)
  if (text === null) return 'not-utf8'
  const start = text.trimStart()
  if (start === '') return 'empty'
  if (start.startsWith('<')) return isKml(start) ? { kind: 'kml', text: start } : 'markup'
  if (isDeeperThan(MAX_NESTING, text)) return 'too-deep'
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    return 'not-json'
  }
}

/** ZIP (KMZ and packed Shapefiles too), gzip, 7z, RAR, bzip2, xz by their first bytes. */
const PACKED = ['504b0304', '504b0506', '1f8b', '377abcaf', '52617221', '425a68', 'fd377a58']

function isCompressed(bytes: Uint8Array): boolean {
  const first = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return PACKED.some((signature) => first.startsWith(signature))
}

/** Null for what is not UTF-8, or holds zero bytes, as UTF-16 and files of pictures and programs do. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A document type could define entities that grow without end; no KML needs one. */
function isKml(text: string): boolean {
  return (
    /^(?:<\?[^>]*\?>|<!--[^]{0,2000}?-->|\s)*<(?:\w+:)?kml[\s>]/i.test(text.slice(0, 4000)) &&
    !/<!(?:DOCTYPE|ENTITY)/i.test(text)
  )
}

function isDeeperThan(most: number, text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '"') i = endOfString(text, i)
    else if (character === '[' || character === '{') {
      if (++depth > most) return true
    } else if (character === ']' || character === '}') depth--
  }
  return false
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i
  }
  return text.length
}
