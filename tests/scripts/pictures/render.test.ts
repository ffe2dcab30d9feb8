import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Cache } from '../../../scripts/pictures/cache.ts'
import { renderPng } from '../../../scripts/pictures/render.ts'
import { LOCALES } from '../../../src/i18n/locale.ts'
import { fonts, pictureOf } from '../../picture/sample.ts'
import { startModuleIn } from '../end-at.ts'
import { ROOT } from '../geodata-copy.ts'
import { temporaryFolder } from './temporary-folder.ts'

/* The whole build is compared byte by byte in tests/e2e/build.test.ts, which takes pictures that are drawn already. */

it('draws the same bytes in another time zone and locale, with nothing drawn before', async () => {
  await using folder = await temporaryFolder()
  const marks: string[] = []
  for (const locale of LOCALES) {
    const { svg } = pictureOf('israel-feb-2025', locale).draw('sheet', 'light')
    const png = await renderPng({ svg, scale: 1, words: WORDS }, fonts[locale], new Cache(folder.path))
    marks.push(svg, createHash('sha256').update(png).digest('hex'))
  }
  await using other = await temporaryFolder()
  const path = (name: string) => JSON.stringify(join(ROOT, name))
  const child = startModuleIn(
    { TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    `const { Cache } = await import(${path('scripts/pictures/cache.ts')})
     const { renderPng } = await import(${path('scripts/pictures/render.ts')})
     const { fonts, pictureOf } = await import(${path('tests/picture/sample.ts')})
     const { createHash } = await import('node:crypto')
     const marks = []
     for (const locale of ${JSON.stringify(LOCALES)}) {
       const { svg } = pictureOf('israel-feb-2025', locale).draw('sheet', 'light')
       const png = await renderPng({ svg, scale: 1, words: ${JSON.stringify(WORDS)} }, fonts[locale], new Cache(process.argv[1]))
       marks.push(svg, createHash('sha256').update(png).digest('hex'))
     }
     process.stdout.write(JSON.stringify(marks))`,
    other.path,
  )
  let said = ''
  for await (const part of child.stdout!) said += String(part)
  expect(JSON.parse(said)).toEqual(marks)
}, 120_000)

const WORDS = { Title: 'a', Description: 'b', Copyright: 'c' }
