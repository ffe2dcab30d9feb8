import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** All that can be told of a folder: each path with size, time and a digest of its bytes, if it is a file that can be read. */
export function snapshotOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => {
      const { size, mtimeMs, mode } = lstatSync(join(folder, path))
      return `${path} ${size} ${mtimeMs} ${mode} ${digestOf(join(folder, path))}`
    })
}

function digestOf(path: string): string {
  if (!lstatSync(path).isFile() || (lstatSync(path).mode & 0o400) === 0) return ''
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
