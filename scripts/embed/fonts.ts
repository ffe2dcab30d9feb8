import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import type { Locale } from '../../src/i18n/locale.ts'
import { FAMILY_OF } from '../../src/theme/type.ts'

/** A font file with the letters that are used alone, and the family and weight under which a style sheet declares it. */
export interface SubsetFont {
  readonly fileName: string
  readonly bytes: Buffer
  readonly family: string
  readonly weight: 400 | 600
}

const WEIGHTS = [400, 600] as const
const LATIN = FAMILY_OF.en
/** Of each family, named as the live map asks for it: the file, and the letters that it is there for. */
const FAMILIES = [
  {
    family: LATIN,
    file: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin',
    letters: /[\u0020-\u02ff\u2000-\u22ff]/u,
  },
  {
    family: FAMILY_OF.ar,
    file: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic',
    // With the comma and the semicolon, which other scripts use too.
    letters: /\p{Script_Extensions=Arabic}/u,
  },
  {
    family: FAMILY_OF.he,
    file: '@fontsource/ibm-plex-sans-hebrew/files/ibm-plex-sans-hebrew-hebrew',
    letters: /\p{Script=Hebrew}/u,
  },
] as const

/** Bold in these pages: headings, the names of overlays, and the labels of the figure that `figure.css` sets so. */
const BOLD =
  /<h[12][^>]*>(.*?)<\/h[12]>|<span class="title">(.*?)<\/span>|<text [^>]*label-(?:city|zone|note)[^>]*>(.*?)<\/text>/gs

/** The letters of each weight in the first views of pages: what is in closed details may wait for other fonts. */
export function lettersOf(bodies: readonly string[]): Readonly<Record<SubsetFont['weight'], string>> {
  const first = bodies.join('').replaceAll(/<details>.*?<\/details>/gs, '')
  const bold = [...first.matchAll(BOLD)].map(([whole]) => whole).join('')
  const wordsIn = (html: string) => html.replaceAll(/<[^>]*>/g, '')
  return { 400: wordsIn(first), 600: wordsIn(bold) }
}

/**
 * The fonts of a language's embed pages or of its story, cut down to the letters of each weight (`lettersOf`): 20 KB have to do. Letters of a
 * third script are left to the reader's own fonts.
 * @param use for which pages, as the files are called
 */
export function subsetFonts(
  text: ReturnType<typeof lettersOf>,
  locale: Locale,
  use: 'embed' | 'story',
): Promise<SubsetFont[]> {
  const { resolve } = createRequire(import.meta.url)
  const own = FAMILY_OF[locale]
  return Promise.all(
    FAMILIES.filter(({ family }) => family === LATIN || family === own).flatMap(({ family, file, letters }) =>
      WEIGHTS.map(async (weight): Promise<SubsetFont> => {
        const used = [...new Set(text[weight])].filter((letter) => letters.test(letter))
        const options = {
          targetFormat: 'woff2' as const,
          noHinting: true,
          // Arabic letters find their joined forms through layout rules; Latin ones need none.
          noLayoutClosure: family === LATIN,
        }
        const bytes = await subsetFont(
          await readFile(resolve(`${file}-${weight}-normal.woff2`)),
          used.join(''),
          options,
        )
        const name = family.toLowerCase().replaceAll(' ', '-')
        return { fileName: `assets/${use}-${locale}-${name}-${weight}.woff2`, bytes, family, weight }
      }),
    ),
  )
}

/**
 * The rules that declare the fonts. The live map reads the weight out of the family's name, so the bold ones stand under
 * such a name too.
 * @param root of the site, relative to the page
 */
export function fontFaces(fonts: readonly SubsetFont[], root: string): string {
  return fonts
    .flatMap(({ family, weight, fileName }) =>
      [family, ...(weight === 600 ? [`${family} SemiBold`] : [])].map(
        (name) =>
          `@font-face{font-family:'${name}';font-weight:${weight};font-display:swap;src:url(${root}${fileName})}`,
      ),
    )
    .join('')
}

/** A font under a name with a mark of what is in it, so that the file can be kept for ever. */
export function named(font: SubsetFont): SubsetFont {
  const mark = createHash('sha256').update(font.bytes).digest('base64url').slice(0, 8)
  return { ...font, fileName: font.fileName.replace('.woff2', `-${mark}.woff2`) }
}
