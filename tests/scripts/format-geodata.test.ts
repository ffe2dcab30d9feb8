import { spawn } from 'node:child_process'
import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGeodata } from '../../scripts/check.ts'
import { endWhen } from './end-at.ts'
import { emptyFolder, geodataCopy, ROOT } from './geodata-copy.ts'
import { runCommand } from './run-command.ts'
import { MAY_MOUNT, smallDisk } from './small-disk.ts'

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
}, 120_000)

test('the command fails on a folder that is none of geodata', async () => {
  const { status, stdout } = runCommand('format-geodata', await emptyFolder())
  expect(stdout).toContain('has no geodata file to format')
  expect(status).toBe(1)
}, 120_000)

/** Takes every file's form away, so that the command has to write each. @returns the files as they should become */
async function unformatted(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = [...(await readGeodata(folder)).values()].filter(({ kind }) => kind !== null)
  for (const { path, value } of files) await writeFile(join(folder, path), JSON.stringify(value))
  return new Map(files.map(({ path, text }) => [path, text!]))
}

/** How many files are as they were and as they should become; a half one fails the test. */
async function countWhole(folder: string, formatted: ReadonlyMap<string, string>) {
  const texts = await Promise.all([...formatted.keys()].map((path) => readFile(join(folder, path), 'utf8')))
  const isNew = [...formatted.values()].map((text, index) => text === texts[index])
  const isOld = [...formatted.values()].map((text, index) => JSON.stringify(JSON.parse(text)) === texts[index])
  expect(isNew.every((is, index) => is || isOld[index])).toBe(true)
  return { old: isOld.filter(Boolean).length, new: isNew.filter(Boolean).length }
}

test('ended at any moment it leaves every file as it was or as it should be, and the next run does the rest', async () => {
  const folder = await geodataCopy()
  const formatted = await unformatted(folder)
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/format-geodata.ts'], {
    cwd: ROOT,
    env: { ...process.env, GEODATA: folder },
  })
  let said = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  await endWhen(child, () => said.split('formatted.').length > 5)
  const { old } = await countWhole(folder, formatted)
  expect(old).toBeGreaterThan(0)
  expect(runCommand('format-geodata', folder).stdout).toContain(' formatted, 0 left to mend.')
  expect((await countWhole(folder, formatted)).new).toBe(formatted.size)
}, 120_000)

test.skipIf(!MAY_MOUNT)(
  'where the disk is full or cannot be written it says so in one line and leaves every file whole',
  async () => {
    const disk = smallDisk(8_000_000)
    await cp(join(ROOT, 'geodata'), disk.path, { recursive: true })
    const formatted = await unformatted(disk.path)
    await fill(disk.path)
    const full = runCommand('format-geodata', disk.path)
    expect(full.stderr).toMatch(/^\S+\.(geo)?json: the disk is full\. Make room, and run again\.\n$/)
    expect(full.status).toBe(1)
    expect((await countWhole(disk.path, formatted)).old).toBeGreaterThan(0)
    disk.protect()
    const locked = runCommand('format-geodata', disk.path)
    expect(locked.stderr).toMatch(/^\S+\.(geo)?json: cannot be written\. Let it be written, and run again\.\n$/)
    const overlay = runCommand('new-overlay', disk.path, 'proposal', 'my-id')
    expect(overlay.stderr).toMatch(/^\S+my-id\.json: cannot be written\. Let it be written, and run again\.\n$/)
    expect(overlay.status).toBe(1)
  },
  60_000,
)

/** Writes until nothing more fits. */
async function fill(folder: string): Promise<void> {
  for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
    for (let number = 0; number < 3; number++)
      await writeFile(join(folder, `${size}-${number}.md`), 'x'.repeat(size)).catch(() => {})
}
