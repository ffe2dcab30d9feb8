import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkGeodata } from '../../../scripts/check.ts'
import { formatFile } from '../../../scripts/format/format-file.ts'
import { newOverlay } from '../../../scripts/new/new-overlay.ts'
import { geodataFile } from '../../../scripts/rules/geodata.ts'
import { SCHEMAS } from '../../../scripts/schemas/schemas.ts'
import type { Overlay } from '../../../src/catalog/types.ts'
import { emptyFolder, geodataCopy } from '../geodata-copy.ts'
import { realGeodata } from '../rules/damaged-geodata.ts'

test('a new overlay has every member, in its one form, and the next place in its group', async () => {
  const folder = await geodataCopy()
  const path = await newOverlay(folder, 'proposal', 'my-id')
  expect(path).toBe('overlays/proposal/my-id.json')
  const bytes = await readFile(join(folder, path))
  const overlay = JSON.parse(bytes.toString()) as Overlay
  expect(Object.keys(overlay)).toEqual(Object.keys(SCHEMAS.get('overlay.schema.json')!.properties!))
  expect(await formatFile(geodataFile(path, bytes))).toEqual({ text: bytes.toString() })
  const orders = [...realGeodata.values()]
    .filter((file) => file.path.startsWith('overlays/proposal/'))
    .map(({ value }) => (value as Overlay).order)
  expect(overlay.order).toBe(Math.max(...orders) + 1)
  expect(await readdir(join(folder, 'overlays/proposal'))).toHaveLength(orders.length + 1)
})

test('the check refuses a new overlay until everything is filled in, and says what belongs there', async () => {
  const folder = await geodataCopy()
  const path = await newOverlay(folder, 'situation', 'my-id')
  const issues = await checkGeodata(folder)
  expect(new Set(issues.map(({ file }) => file))).toEqual(new Set([path]))
  const text = await readFile(join(folder, path), 'utf8')
  expect(issues.length).toBeGreaterThanOrEqual(text.match(/FILL IN/g)!.length)
  expect(issues.find(({ at }) => at === 'title.ar')?.message).toMatch(
    /^"FILL IN: .*" is left to fill in. Write it in Arabic.$/,
  )
  expect(issues.find(({ at }) => at === 'claims[0].basis')?.message).toContain('the list is treaty, statement, leak')
})

test.each([
  [
    'proposals',
    'my-id',
    'new:overlay, kind: "proposals" is no kind of overlay; the kinds are agreement, situation, proposal. Is "proposal" meant?',
  ],
  [
    undefined,
    undefined,
    'new:overlay, kind: no kind; the kinds are agreement, situation, proposal. Write npm run new:overlay -- proposal my-id.',
  ],
  ['proposal', undefined, 'new:overlay, id: no id. Write npm run new:overlay -- proposal my-id.'],
  [
    'proposal',
    'My Id',
    'new:overlay, id: "My Id" is not in kebab-case (small letters, digits, single hyphens). Is "my-id" meant?',
  ],
  [
    'proposal',
    '../../out',
    'new:overlay, id: "../../out" is not in kebab-case (small letters, digits, single hyphens). Is "out" meant?',
  ],
  [
    'agreement',
    'line-a',
    'new:overlay, id: geodata/zones/line-a.geojson has the id "line-a", and an address names either. Choose another.',
  ],
  [
    'proposal',
    'lines-1974-and-control',
    'new:overlay, id: geodata/comparisons.json has the id "lines-1974-and-control", and an address names either. Choose another.',
  ],
])('%s %s is refused', async (kind, id, message) => {
  await expect(newOverlay(await geodataCopy(), kind, id)).rejects.toThrow(message)
})

test('an overlay that is there is not written over', async () => {
  const folder = await geodataCopy()
  const path = await newOverlay(folder, 'proposal', 'my-id')
  const before = await readFile(join(folder, path), 'utf8')
  await expect(newOverlay(folder, 'proposal', 'my-id')).rejects.toThrow(
    `geodata/${path} is there already. Mend that file`,
  )
  expect(await readFile(join(folder, path), 'utf8')).toBe(before)
})

test('a folder without geodata gets no overlay', async () => {
  await expect(newOverlay(await emptyFolder(), 'proposal', 'my-id')).rejects.toThrow('Is this the geodata folder?')
})
