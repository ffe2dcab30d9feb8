import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SubsetFont } from './fonts.ts'

/** A font under a name with a mark of what is in it, so that the file can be kept for ever. */
export function named(font: SubsetFont): SubsetFont {
  const mark = createHash('sha256').update(font.bytes).digest('base64url').slice(0, 8)
  return { ...font, fileName: font.fileName.replace('.woff2', `-${mark}.woff2`) }
}

/** Writes a file, and the folders that it needs. */
export async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}
