import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { writeWhole } from '../write-whole.ts'
import { isCompressible, mediaType } from './media-types.ts'

/** Two forms that every browser knows, by the ending that web servers look for. Each as small as it can be. */
const FORMS: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
}

/** Bytes that go in one packet whatever is done to them. */
const ONE_PACKET = 1400

/** How much was compressed, in bytes. */
export interface Compressed {
  readonly files: number
  readonly bytesBefore: number
  readonly bytesBrotli: number
}

/**
 * Writes beside each file below a folder its compressed forms, `<name>.br` and `<name>.gz`, where that makes it smaller.
 * Forms that are there already are written anew: a server would go on sending an old one.
 */
export async function compressFolder(folder: string): Promise<Compressed> {
  const sum = { files: 0, bytesBefore: 0, bytesBrotli: 0 }
  const paths = await readdir(folder, { recursive: true })
  for (const path of paths.filter((name) => isCompressible(mediaType(name))).toSorted()) {
    const bytes = await readFile(join(folder, path))
    const written = await Promise.all(
      Object.entries(FORMS).map(([ending, compress]) => writeForm(`${join(folder, path)}.${ending}`, bytes, compress)),
    )
    if (written[0] == null) continue
    sum.files += 1
    sum.bytesBefore += bytes.length
    sum.bytesBrotli += written[0]
  }
  return sum
}

/** @returns bytes of what was written, or null when the form would be no smaller and there is none now */
async function writeForm(
  path: string,
  bytes: Buffer,
  compress: (bytes: Buffer) => Promise<Buffer>,
): Promise<number | null> {
  const form = bytes.length <= ONE_PACKET ? null : await compress(bytes)
  if (form === null || form.length >= bytes.length) {
    await rm(path, { force: true })
    return null
  }
  await writeWhole(path, form)
  return form.length
}
