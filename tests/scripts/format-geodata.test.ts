import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, geodataCopy } from './geodata-copy.ts'
import { runCommand } from './run-command.ts'

test('the command formats what needs it, names what it leaves, and touches nothing else', async () => {
  const folder = await geodataCopy()
  const at = (path: string) => join(folder, path)
  const before = await readFile(at('zones/line-a.geojson'), 'utf8')
  const untouched = await stat(at('sources.json'))
  await writeFile(at('zones/line-a.geojson'), JSON.stringify(JSON.parse(before)))
  await writeFile(at('zones/line-b.geojson'), '{')

  const { status, stdout } = runCommand('format-geodata', folder)
  expect(stdout).toContain('/zones/line-a.geojson: formatted.\n')
  expect(stdout).toContain('/zones/line-b.geojson, left as it is: this is no JSON')
  expect(stdout).toMatch(/\d+ files read, 1 formatted, 1 left to mend\.\n$/)
  expect(status).toBe(1)
  expect(await readFile(at('zones/line-a.geojson'), 'utf8')).toBe(before)
  expect(await readFile(at('zones/line-b.geojson'), 'utf8')).toBe('{')
  expect((await stat(at('sources.json'))).mtimeMs).toBe(untouched.mtimeMs)
  expect((await readdir(at('zones'))).filter((name) => name.startsWith('.'))).toEqual([])
}, 60_000)

test('the command fails on a folder that is none of geodata', async () => {
  const { status, stdout } = runCommand('format-geodata', await emptyFolder())
  expect(stdout).toContain('has no geodata file to format')
  expect(status).toBe(1)
}, 60_000)
