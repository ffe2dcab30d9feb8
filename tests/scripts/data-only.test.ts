import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newOverlay } from '../../scripts/new/new-overlay.ts'
import type { Overlay } from '../../src/catalog/types.ts'
import { partClass, toggleId } from '../../src/figure/switch-names.ts'
import { folderOf, LOCALES, type Text } from '../../src/i18n/locale.ts'
import { emptyFolder, geodataCopy, ROOT } from './geodata-copy.ts'

const ID = 'added-by-data'
const title: Text = { en: 'Added by data alone', ar: 'أضيف بالبيانات وحدها', he: 'נוסף בנתונים בלבד' }
const named: Text = { en: 'the zone added by data alone', ar: 'المنطقة المضافة بالبيانات', he: 'האזור שנוסף בנתונים' }
const summary: Text = { en: 'Nothing but one file.', ar: 'ملف واحد لا غير.', he: 'קובץ אחד ותו לא.' }

test('a proposal on known zones is one file of data: toggle, card and figure of three languages follow, with no code', async () => {
  const [geodata, dist] = [await geodataCopy(), await emptyFolder()]
  const path = join(geodata, await newOverlay(geodata, 'proposal', ID))
  await writeFile(path, JSON.stringify(filledIn(JSON.parse(await readFile(path, 'utf8')) as Overlay)))
  build(geodata, dist)

  for (const locale of LOCALES) {
    const page = await readFile(join(dist, folderOf(locale), 'index.html'), 'utf8')
    expect(page, locale).toContain(`id="${toggleId(ID)}"`)
    const card = page.slice(page.indexOf(`id="overlay-${ID}"`))
    expect(card.slice(0, card.indexOf('</article>')), locale).toContain(title[locale])
    expect(card.slice(0, card.indexOf('</article>')), locale).toContain(summary[locale])
    expect(page, locale).toMatch(new RegExp(`class="claim ${partClass(ID)}" data-overlay="${ID}" data-zone="line-b"`))
    expect(page, locale).toContain(`:has(#${toggleId(ID)}:not(:checked))`)
  }
}, 600_000)

/** What somebody would write where `npm run new:overlay` left it open. */
function filledIn(overlay: Overlay): Overlay {
  const [claim] = overlay.claims
  const source = 'this-project'
  return {
    ...overlay,
    ...{ title, named, summary, stated: summary, notStated: summary, mapNotes: [], extent: summary },
    claims: [
      {
        ...claim!,
        ...{ zone: 'line-b', role: 'line', stated: true, reading: null },
        ...{ basis: 'report', standing: 'proposed', assertedBy: ['reports'], from: '2026-01', sources: [source] },
        responses: [{ ...claim!.responses[0]!, by: 'syria', text: summary, sources: [source] }],
      },
    ],
  }
}

function build(geodata: string, dist: string): void {
  // The test runner's own marks would make the configuration one for tests.
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', GEODATA: geodata }
  delete env['VITEST']
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  })
  expect(status, stdout + stderr).toBe(0)
}
