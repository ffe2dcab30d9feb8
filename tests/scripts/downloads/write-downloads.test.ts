import { expect, it, vi } from 'vitest'
import { writeDownloads } from '../../../scripts/downloads/write-downloads.ts'
import { DOWNLOAD_FORMATS, FORMAT_NAMES, downloadPath, listDownloads } from '../../../src/catalog/downloads.ts'
import { catalog } from './sample.ts'

// From before GDAL starts, which is when it would speak.
const said = (['log', 'debug', 'info', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level))
const written = await writeDownloads(catalog)

it('writes each format of everything and of each overlay to its stable address', () => {
  const addresses = [...written.keys()]
  const named = ['all', ...catalog.overlays.map(({ id }) => `overlays/${id}`)]
  expect(addresses).toEqual(
    named.flatMap((name) => ['geojson', 'kml', 'csv', 'topojson', 'gpkg'].map((ending) => `data/${name}.${ending}`)),
  )
  expect(addresses).toEqual(listDownloads(catalog.overlays).map(({ path }) => path))
})

it('names every format, and gives the address of one download', () => {
  expect(Object.keys(FORMAT_NAMES)).toEqual([...DOWNLOAD_FORMATS])
  expect(downloadPath(null, 'csv')).toBe('data/all.csv')
  expect(downloadPath('suwayda-corridor', 'gpkg')).toBe('data/overlays/suwayda-corridor.gpkg')
})

it('writes the same bytes on another day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-03-03T03:03:03Z') })
  const later = await writeDownloads(catalog).finally(() => vi.useRealTimers())
  expect([...later.keys()]).toEqual([...written.keys()])
  for (const [path, contents] of written) {
    expect(Buffer.compare(Buffer.from(contents as string), Buffer.from(later.get(path) as string)), path).toBe(0)
  }
})

it('writes nothing to the console and does not pretend to be a page', () => {
  for (const level of said) expect(level).not.toHaveBeenCalled()
  expect('location' in globalThis).toBe(false)
})
