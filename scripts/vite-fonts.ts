import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Alias } from 'vite'

/** Pages name the files of these packages; what they get is cut down to these letters. */
export const PAGE_FONTS = [
  {
    files: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin',
    // All that the file has: readers type in these letters, and names of sources may have any of them.
    letters: letters(
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2bb, 0x2bc],
      [0x2c6, 0x2dc],
      [0x2000, 0x206f],
      [0x20ac, 0x2215],
    ),
  },
  {
    files: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic',
    // The Arabic alphabet with its vowel signs, figures and marks, and a letter that names from elsewhere are spelt with.
    letters: letters([0x60c, 0x60c], [0x61b, 0x61f], [0x621, 0x655], [0x660, 0x66c], [0x671, 0x671], [0x6a4, 0x6a4]),
  },
  {
    files: '@fontsource/ibm-plex-sans-hebrew/files/ibm-plex-sans-hebrew-hebrew',
    letters: letters([0x5b0, 0x5f4], [0x20aa, 0x20aa]),
  },
] as const
const WEIGHTS = [400, 600] as const

/**
 * Puts the files of `PAGE_FONTS`, cut down, in the place of the packages' own: without hinting, which screens of today do not
 * use, and without the letters of other languages an Arabic file is a quarter as heavy. Each is made once and kept beside the packages.
 */
export async function pageFontAliases(): Promise<Alias[]> {
  const { resolve } = createRequire(import.meta.url)
  const folder = fileURLToPath(new URL('../node_modules/.cache/fonts', import.meta.url))
  await mkdir(folder, { recursive: true })
  return Promise.all(
    PAGE_FONTS.flatMap(({ files, letters }) =>
      WEIGHTS.map(async (weight): Promise<Alias> => {
        const name = `${files}-${weight}-normal.woff2`
        const whole = await readFile(resolve(name))
        const mark = createHash('sha256').update(whole).update(letters).digest('hex').slice(0, 16)
        // By the path of a module its package is known, and its licence.
        const replacement = join(folder, mark, 'node_modules', name)
        if (!existsSync(replacement)) await writeWhole(replacement, await cut(whole, letters))
        // A module may name it with `?url`.
        return { find: new RegExp(`^${name}(?=$|\\?)`), replacement }
      }),
    ),
  )
}

// Its types do not know of hinting.
const OPTIONS = { targetFormat: 'woff2' as const, noHinting: true }

function cut(whole: Buffer, letters: string): Promise<Buffer> {
  return subsetFont(whole, letters, OPTIONS)
}

/** Several builds may come here at once, and none may find half a file. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(`${path}.${process.pid}`, bytes)
  await rename(`${path}.${process.pid}`, path)
}

/** All letters from one code point to another, both counted in. */
function letters(...ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, k) => String.fromCodePoint(first + k)))
    .join('')
}
