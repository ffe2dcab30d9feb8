import { readdirSync, statSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWhole } from '../../scripts/write-whole.ts'
import { endWhen, startModule } from './end-at.ts'
import { emptyFolder, ROOT } from './geodata-copy.ts'
import { MAY_MOUNT, smallDisk } from './small-disk.ts'

/* By this every command writes: format, new overlay, the build, compressed forms, samples, the pointer to the newest release. */

test('a command that is ended while it writes leaves the old file', async () => {
  const folder = await emptyFolder()
  const path = join(folder, 'zones.json')
  await writeFile(path, 'old')
  const module = JSON.stringify(join(ROOT, 'scripts/write-whole.ts'))
  const child = startModule(
    `const { writeWhole } = await import(${module}); await writeWhole(process.argv[1], 'new'.repeat(50_000_000))`,
    path,
  )
  const halfWritten = () =>
    readdirSync(folder).some((name) => name.startsWith('.') && statSync(join(folder, name)).size > 0)
  await endWhen(child, halfWritten)
  expect(await readFile(path, 'utf8')).toBe('old')
  // The next one takes away what it had begun.
  await writeWhole(path, 'newer')
  expect(await readdir(folder)).toEqual(['zones.json'])
}, 60_000)

test.skipIf(!MAY_MOUNT)('a full disk leaves the old file and nothing else, and is named in one line', async () => {
  const { path: folder } = smallDisk(1_000_000)
  const path = join(folder, 'zones.json')
  await writeWhole(path, 'old')
  await expect(writeWhole(path, 'new'.repeat(1_000_000))).rejects.toThrow(
    /small-disk-\w+\/zones\.json: the disk is full\. Make room, and run again\.$/,
  )
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['zones.json'])
})

test.skipIf(!MAY_MOUNT)('what cannot be written is named in one line', async () => {
  const disk = smallDisk(1_000_000)
  await writeWhole(join(disk.path, 'zones.json'), 'old')
  disk.protect()
  for (const path of ['zones.json', 'new/folder/zones.json'])
    await expect(writeWhole(join(disk.path, path), 'new')).rejects.toThrow(
      /zones\.json: cannot be written\. Let it be written, and run again\.$/,
    )
  expect(await readFile(join(disk.path, 'zones.json'), 'utf8')).toBe('old')
})

test('a file in the place of a folder is named in one line', async () => {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'zones'), 'a file')
  await expect(writeWhole(join(folder, 'zones/line.json'), 'new')).rejects.toThrow(/a file stands where a folder is/)
})
