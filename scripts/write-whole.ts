import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { refusalOf } from './refusal.ts'
import { leftBehind, unfinishedName } from './unfinished.ts'

/**
 * Writes a file whole or not at all, and the folders that it needs: under a name that nobody reads, then renamed. A reader,
 * or a watching server, never sees half of it, and a full disk leaves the old one. What an ended process had begun goes.
 * @throws Refusal where the disk is full or the folder cannot be written
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = unfinishedName(path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(unfinished, content)
    await rename(unfinished, path)
    for (const left of leftBehind(path)) await rm(left, { force: true })
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {})
    throw refusalOf(error, path)
  }
}
