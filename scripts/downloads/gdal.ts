import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { Gdal } from 'gdal3.js/node.js'

/** What a conversion made, and what GDAL had to say on the way. */
export interface Converted {
  readonly bytes: Uint8Array
  readonly messages: readonly string[]
}

let started: Promise<Gdal> | null = null
let last: Promise<unknown> = Promise.resolve()
let messages: string[] = []

/**
 * Converts files in memory with GDAL, which starts once, works on one set of files at a time and writes nothing to the
 * console. The package is under the LGPL: it runs at build alone, and no part of it is in the built site.
 * @param files contents by file name; the first is the one to open, which may name the others
 * @param options as `ogr2ogr` takes them
 * @throws Error with what GDAL said where it fails
 */
export function convert(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: readonly string[],
): Promise<Converted> {
  const conversion = last.then(() => convertNow(files, options))
  last = conversion.catch(() => {})
  return conversion
}

async function convertNow(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: readonly string[],
): Promise<Converted> {
  const gdal = await (started ??= start())
  const { FS } = gdal.Module
  const [first] = Object.keys(files)
  messages = []
  for (const [name, data] of Object.entries(files)) FS.writeFile(`/input/${name}`, data)
  try {
    const { datasets } = await gdal.open(`/input/${first}`)
    const output = await gdal.ogr2ogr(datasets[0]!, options, 'output')
    await gdal.close(datasets[0]!)
    const bytes = await gdal.getFileBytes(output)
    FS.unlink(output.local)
    return { bytes, messages }
  } catch (error) {
    const said = [error instanceof Error ? error.message : JSON.stringify(error), ...messages]
    throw new Error(`GDAL could not convert ${first}: ${said.join('; ')}`, { cause: error })
  } finally {
    for (const name of Object.keys(files)) FS.unlink(`/input/${name}`)
  }
}

async function start(): Promise<Gdal> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'location')
  const { default: initGdalJs } = await import('gdal3.js/node.js')
  // The package sets a page's `location`, and whatever else runs in this process would take itself for a page.
  if (before) Object.defineProperty(globalThis, 'location', before)
  else Reflect.deleteProperty(globalThis, 'location')
  const folder = dirname(createRequire(import.meta.url).resolve('gdal3.js/package.json'))
  return initGdalJs({
    // It puts "./" before this to find its data.
    path: relative(process.cwd(), join(folder, 'dist/package')),
    logHandler: (message) => messages.push(message),
    errorHandler: (message) => messages.push(message),
  })
}
