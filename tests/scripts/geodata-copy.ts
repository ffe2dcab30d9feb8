import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** An empty folder that is gone when the test is over. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'geodata-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** A copy of the project's geodata that is gone when the test is over. */
export async function geodataCopy(): Promise<string> {
  const folder = await emptyFolder()
  await cp(join(ROOT, 'geodata'), folder, { recursive: true })
  return folder
}
