import type { Position } from 'geojson'

/**
 * A position as people type or paste one: `33.12, 35.83` · `33°07′N 35°49′E` · `35 49 12 E, 33 7 N` · `33.12N 35.83E`, with
 * Arabic digits, decimal signs and commas, and with the letters of the four winds in English, Arabic (ش ج شرق غرب) and Hebrew
 * (צ ד מז מע). Latitude comes first where no letter says otherwise.
 * @returns [longitude, latitude] in degrees; `off-earth` where two angles are written and one is beyond 90° of latitude or 180°
 * of longitude; null for what is no coordinates
 */
export function parseCoordinates(typed: string): Position | 'off-earth' | null {
  if (typed.length > MAX_CHARACTERS) return null
  const angles = anglesOf(plainText(typed))
  if (angles === null || angles.length !== 2) return null
  const [first, second] = angles as [Angle, Angle]
  const isLonFirst = first.wind === 'lon' || second.wind === 'lat'
  const isLatFirst = first.wind === 'lat' || second.wind === 'lon'
  if (isLonFirst && isLatFirst) return null
  const [lat, lon] = isLonFirst ? [second.degrees, first.degrees] : [first.degrees, second.degrees]
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : 'off-earth'
}

/** A position in degrees as the three languages write it, to 1 m: `33.12000° N, 35.83000° E`. Left to right in all of them. */
export function formatCoordinates([lon, lat]: Position): string {
  const side = (value: number, letters: string) => `${Math.abs(value).toFixed(5)}° ${letters[value < 0 ? 1 : 0]}`
  return `\u2066${side(lat!, 'NS')}, ${side(lon!, 'EW')}\u2069`
}

/** No coordinates are longer; a name or a pasted article is no position. */
const MAX_CHARACTERS = 80

interface Angle {
  readonly degrees: number
  readonly wind: 'lat' | 'lon' | null
}

/** Whole words first: `شرق` begins with the letter that stands for north. */
const WINDS: readonly (readonly [words: RegExp, letter: string])[] = [
  [/شمالا?|צפון|\bnorth\b/gi, 'N'],
  [/جنوبا?|דרום|\bsouth\b/gi, 'S'],
  [/شرقا?|מזרח|\beast\b/gi, 'E'],
  [/غربا?|מערב|\bwest\b/gi, 'W'],
  [/ش|צפ׳?|צ׳?/g, 'N'],
  [/ج|דר׳?|ד׳?/g, 'S'],
  [/ق|מז׳?/g, 'E'],
  [/غ|מע׳?/g, 'W'],
]

/** Latin digits, one sign for each meaning, winds as N, S, E, W. */
function plainText(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u064b]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, '.')
    .replace(/[;؛/]/g, ';')
    .replace(/،/g, ',')
    .replace(/[−–—]/g, '-')
    .replace(/[˚ºᵒ]/g, '°')
    .replace(/''|[″“”״]/g, '"')
    .replace(/[′‘’ʹ`´]/g, "'")
  return WINDS.reduce((plain, [words, letter]) => plain.replace(words, letter), withPoints(text)).toUpperCase()
}

/** Decimal commas, which `33,12 35,83` and `33,12; 35,83` show; then commas stand between angles only. */
function withPoints(text: string): string {
  const isDecimal = text.includes(';') || /^\s*[-+]?\d+,\d+\s+[-+]?\d+,\d+\s*$/.test(text)
  return isDecimal ? text.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ',') : text
}

type Token = string

/** The two angles of a text; null where there are not two, or it holds anything else. */
function anglesOf(text: string): Angle[] | null {
  const tokens = text.match(/[-+]?\d+(?:\.\d+)?|[NSEW]|[°'",]|\s+|[^]/g) ?? []
  if (tokens.some((token) => !/^(?:[-+]?\d.*|[NSEW°'",]|\s+)$/.test(token))) return null
  const halves = halved(tokens.filter((token) => token.trim() !== ''))?.map(angleOf)
  return halves?.every((half) => half !== null) ? (halves as Angle[]) : null
}

/** At the comma; else where a wind or a sign of degrees says that the second angle begins; else in the middle. */
function halved(tokens: readonly Token[]): [Token[], Token[]] | null {
  const at = (index: number, skip = 0): [Token[], Token[]] => [tokens.slice(0, index), tokens.slice(index + skip)]
  const commas = indicesOf(tokens, (token) => token === ',')
  if (commas.length > 0) return commas.length === 1 ? at(commas[0]!, 1) : null
  const winds = indicesOf(tokens, isWind)
  if (winds.length === 2) return at(winds[0] === 0 ? winds[1]! : winds[0]! + 1)
  const degrees = indicesOf(tokens, (token) => token === '°')
  if (degrees.length === 2) return at(degrees[1]! - 1)
  return tokens.length % 2 === 0 ? at(tokens.length / 2) : null
}

/** Null where numbers do not make an angle, or a sign and a wind contradict each other. */
function angleOf(tokens: readonly Token[]): Angle | null {
  const winds = tokens.filter(isWind)
  const numbers = tokens.filter((token) => /\d/.test(token))
  const [degrees, ...parts] = numbers
  const isWhole = numbers.slice(0, -1).every((number) => !number.includes('.'))
  if (degrees === undefined || numbers.length > 3 || winds.length > 1 || !isWhole) return null
  if (parts.some((part) => !/^\d/.test(part) || Number(part) >= 60)) return null
  const [wind] = winds
  const isNegative = degrees.startsWith('-')
  if (isNegative && wind !== undefined) return null
  const [minutes = 0, seconds = 0] = parts.map(Number)
  const size = Math.abs(Number(degrees)) + minutes / 60 + seconds / 3600
  const isBehind = isNegative || wind === 'S' || wind === 'W'
  return { degrees: isBehind ? -size : size, wind: wind === undefined ? null : 'NS'.includes(wind) ? 'lat' : 'lon' }
}

function isWind(token: Token): boolean {
  return /^[NSEW]$/.test(token)
}

function indicesOf(tokens: readonly Token[], is: (token: Token) => boolean): number[] {
  return tokens.flatMap((token, index) => (is(token) ? [index] : []))
}
