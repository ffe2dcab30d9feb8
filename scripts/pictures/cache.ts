import { createHash } from 'node:crypto'
import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../write-whole.ts'

/**
 * Keeps what takes long to make in a folder, under a mark of all that it is made from: what has not changed is not made
 * again. What this build did not ask for is thrown away by `sweep`.
 */
export class Cache {
  readonly #asked = new Set<string>()

  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** @param from all that the result depends on, the versions of what makes it included */
  async get(from: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const hash = createHash('sha256')
    for (const part of from) hash.update(part).update('\0')
    const name = hash.digest('base64url')
    this.#asked.add(name)
    const path = join(this.#folder, name)
    try {
      return await readFile(path)
    } catch {
      const made = await make()
      await writeWhole(path, made)
      return made
    }
  }

  async sweep(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    await Promise.all(
      names.filter((name) => !this.#asked.has(name)).map((name) => rm(join(this.#folder, name), { force: true })),
    )
  }
}
