import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkGeodata } from '../../scripts/check.ts'

const GEODATA = fileURLToPath(new URL('../../geodata', import.meta.url))
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geodata-'))
})
afterEach(() => rm(folder, { recursive: true }))

const damage = (path: string) => writeFile(join(folder, path), '{')

test('two faults in two files are both reported in one run', async () => {
  await cp(GEODATA, folder, { recursive: true })
  await damage('zones/line-a.geojson')
  await damage('sources.json')
  const issues = await checkGeodata(folder)
  expect(issues.map(({ file, rule }) => [file, rule])).toEqual([
    ['sources.json', 'valid-json'],
    ['zones/line-a.geojson', 'valid-json'],
  ])
})

test('with one file named, only its issues are reported', async () => {
  await cp(GEODATA, folder, { recursive: true })
  await damage('zones/line-a.geojson')
  await damage('zones/line-b.geojson')
  expect((await checkGeodata(folder, ['zones/line-b.geojson'])).map(({ file }) => file)).toEqual([
    'zones/line-b.geojson',
  ])
})

test('a named file that is no geodata is an issue', async () => {
  await cp(GEODATA, folder, { recursive: true })
  const [issue] = await checkGeodata(folder, ['zones/line-c.geojson'])
  expect(issue?.message).toContain('"zones/line-c.geojson" is no file of the geodata; nearest: zones/line-')
})

test('a link that leads nowhere is an issue, not a crash', async () => {
  await cp(GEODATA, folder, { recursive: true })
  await symlink('nowhere.json', join(folder, 'zones', 'lost.json'))
  expect((await checkGeodata(folder)).map(({ message }) => message).join()).toContain('the file cannot be read')
})

test('a folder with nothing to check fails', async () => {
  expect(await checkGeodata(folder)).toHaveLength(1)
})

test('a folder that does not exist fails', async () => {
  expect(await checkGeodata(join(folder, 'nowhere'))).toHaveLength(1)
})
