import { expect, it } from 'vitest'
import { writeSharePages } from '../../../scripts/share/write-share-pages.ts'
import { LOCALES } from '../../../src/i18n/locale.ts'
import { pages, pictureOf } from '../../picture/sample.ts'

const pictures = LOCALES.flatMap((locale) => pages.map(({ id }) => pictureOf(id, locale)))

async function pathsWritten(site: string | null): Promise<string[]> {
  const paths: string[] = []
  await writeSharePages(pictures, site, (path) => {
    paths.push(path)
    return Promise.resolve()
  })
  return paths
}

it('every static page has a share page in every language', async () => {
  const paths = await pathsWritten(null)
  expect(new Set(paths).size).toBe(pages.length * LOCALES.length)
  expect(paths).toEqual(expect.arrayContaining(['share/en/index.html', 'share/he/israel-dec-2025/index.html']))
})

it('oEmbed answers, which hold whole addresses alone, are written where the address of the site is known and not else', async () => {
  const answers = (paths: string[]) => paths.filter((path) => path.startsWith('oembed/'))
  expect(answers(await pathsWritten(null))).toEqual([])
  expect(answers(await pathsWritten('https://example.org/'))).toHaveLength(pages.length * LOCALES.length)
})
