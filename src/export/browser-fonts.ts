import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url'
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url'
import hebrew400 from '@fontsource/ibm-plex-sans-hebrew/files/ibm-plex-sans-hebrew-hebrew-400-normal.woff2?url'
import hebrew600 from '@fontsource/ibm-plex-sans-hebrew/files/ibm-plex-sans-hebrew-hebrew-600-normal.woff2?url'
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url'
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url'
import type { Locale } from '../i18n/locale.ts'
import { familiesOf } from '../picture/picture.ts'
import type { Measure } from '../picture/typeset.ts'

/** A font file of the site, the same that its pages load. */
interface FontFile {
  readonly family: string
  readonly weight: 400 | 600
  readonly url: string
}

const LATIN: readonly FontFile[] = [
  { family: 'IBM Plex Sans', weight: 400, url: latin400 },
  { family: 'IBM Plex Sans', weight: 600, url: latin600 },
]
/** What a picture in each language is written with. */
const FILES: Readonly<Record<Locale, readonly FontFile[]>> = {
  en: LATIN,
  ar: [
    ...LATIN,
    { family: 'IBM Plex Sans Arabic', weight: 400, url: arabic400 },
    { family: 'IBM Plex Sans Arabic', weight: 600, url: arabic600 },
  ],
  he: [
    ...LATIN,
    { family: 'IBM Plex Sans Hebrew', weight: 400, url: hebrew400 },
    { family: 'IBM Plex Sans Hebrew', weight: 600, url: hebrew600 },
  ],
}

/** The fonts of a reader's picture. */
export interface BrowserFonts {
  /** `@font-face` rules with the files inside them: a picture may load nothing. */
  readonly fontFaces: string
  readonly measure: Measure
}

/**
 * Loads the fonts of a language. Where the files cannot be read (a page opened from a folder) the picture is written with
 * what the reader's machine has, and measured with the same.
 */
export async function browserFonts(locale: Locale): Promise<BrowserFonts> {
  const rules = await Promise.all(FILES[locale].map((file) => ruleOf(file).catch(() => '')))
  const context = document.createElement('canvas').getContext('2d')!
  const families = [...familiesOf(locale).map((family) => `"${family}"`), 'sans-serif'].join(',')
  return {
    fontFaces: rules.join(''),
    measure: (words, { sizePixels, weight, spacingEms = 0 }) => {
      context.font = `${weight} ${sizePixels}px ${families}`
      return context.measureText(words).width + spacingEms * sizePixels * [...words].length
    },
  }
}

async function ruleOf({ family, weight, url }: FontFile): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: status ${response.status}`)
  const bytes = await response.arrayBuffer()
  document.fonts.add(await new FontFace(family, bytes, { weight: String(weight) }).load())
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64(bytes)})}`
}

function base64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))
}
