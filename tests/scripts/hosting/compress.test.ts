import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressFolder } from '../../../scripts/hosting/compress.ts'
import { emptyFolder } from '../geodata-copy.ts'

/** A page's worth of text that is no single repeated word. */
const TEXT = Array.from({ length: 500 }, (_, index) => `line ${index * index} of the area of separation\n`).join('')

async function site(): Promise<string> {
  const folder = await emptyFolder()
  await mkdir(join(folder, 'ar'))
  await writeFile(join(folder, 'ar/index.html'), TEXT)
  await writeFile(join(folder, 'all.gpkg'), TEXT)
  await writeFile(join(folder, 'font.woff2'), TEXT)
  await writeFile(join(folder, 'latest.js'), 'var a="0.2.0"\n')
  return folder
}

test('every file that becomes smaller has both forms beside it, which hold the same bytes', async () => {
  const folder = await site()
  const { files, bytesBefore, bytesBrotli } = await compressFolder(folder)
  for (const name of ['ar/index.html', 'all.gpkg']) {
    const path = join(folder, name)
    expect(brotliDecompressSync(await readFile(`${path}.br`)).toString()).toBe(TEXT)
    expect(gunzipSync(await readFile(`${path}.gz`)).toString()).toBe(TEXT)
  }
  expect([files, bytesBefore]).toEqual([2, 2 * TEXT.length])
  expect(bytesBrotli).toBe(2 * (await stat(join(folder, 'all.gpkg.br'))).size)
})

test('fonts, which are compressed already, and files of one packet are left alone', async () => {
  const folder = await site()
  await compressFolder(folder)
  expect((await readdir(folder)).toSorted()).toEqual(
    ['all.gpkg', 'all.gpkg.br', 'all.gpkg.gz', 'ar', 'font.woff2', 'latest.js'].toSorted(),
  )
})

test('forms of a file that has changed are written anew, or taken away when it has become small', async () => {
  const folder = await site()
  await compressFolder(folder)
  await writeFile(join(folder, 'ar/index.html'), TEXT.replaceAll('line', 'edge'))
  await writeFile(join(folder, 'all.gpkg'), 'small')
  await compressFolder(folder)
  expect(gunzipSync(await readFile(join(folder, 'ar/index.html.gz'))).toString()).toContain('edge 1 of')
  expect(await readdir(folder)).not.toContain('all.gpkg.br')
})

test('the same file gives the same bytes again', async () => {
  const [one, two] = [await site(), await site()]
  await compressFolder(one)
  await compressFolder(two)
  for (const name of ['ar/index.html.br', 'ar/index.html.gz'])
    expect(await readFile(join(one, name)), name).toEqual(await readFile(join(two, name)))
})
