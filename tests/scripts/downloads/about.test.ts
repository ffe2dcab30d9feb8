import { kml } from '@tmcw/togeojson'
import { expect, it } from 'vitest'
import { claimFeatures } from '../../../scripts/downloads/claim-features.ts'
import { FIELDS } from '../../../scripts/downloads/fields.ts'
import { writeDownloads } from '../../../scripts/downloads/write-downloads.ts'
import { openPackage, parseXml, rowsOf } from './read-back.ts'
import { catalog } from './sample.ts'

const files = await writeDownloads(catalog)
const names = ['all', ...catalog.overlays.map(({ id }) => `overlays/${id}`)]

/** What must stand in words for a file as a whole. */
function expectAbout(text: string, path: string): void {
  expect(text, path).toContain('CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/)')
  expect(text, path).toContain('Southern Syria zones')
  expect(text, path).toContain('2026-01-31')
  expect(text, path).toContain('Data as of 31 January 2026.')
  const inFile = catalog.overlays.filter(({ id }) => path.includes('/all.') || path.includes(`/${id}.`))
  const isTraced = inFile
    .flatMap((overlay) => claimFeatures(catalog, overlay))
    .some(({ properties }) => String(properties.licences).includes('ODbL-1.0'))
  expect(text.includes('ODbL-1.0 (https://opendatacommons.org/licenses/odbl/1-0/)'), path).toBe(isTraced)
  expect(text.includes('© OpenStreetMap contributors'), path).toBe(isTraced)
}

it.each(['geojson', 'topojson'])('%s: licence, credit, date and how to cite are members of the whole', (ending) => {
  for (const name of names) {
    const path = `data/${name}.${ending}`
    const { licence, credit, dataAsOf, cite, note } = JSON.parse(files.get(path) as string) as Record<string, string>
    expectAbout([licence, credit, dataAsOf, cite].join('\n'), path)
    expect(note).toContain('schematic')
  }
})

it('kml: they stand in the description of the document, its name is the title, and each overlay has a folder', () => {
  for (const name of names) {
    const path = `data/${name}.kml`
    const document = parseXml(files.get(path)!).getElementsByTagName('Document')[0]!
    const [title, description] = [...document.childNodes].filter(({ nodeType }) => nodeType === 1)
    expect([title!.nodeName, description!.nodeName]).toEqual(['name', 'description'])
    expect(title!.textContent).toMatch(/^Southern Syria zones/)
    expectAbout(description!.textContent!, path)
  }
  const folders = [...parseXml(files.get('data/all.kml')!).getElementsByTagName('Folder')]
  expect(folders.map((folder) => folder.getElementsByTagName('name')[0]!.textContent)).toEqual(
    catalog.overlays.map(({ title }) => title.en),
  )
})

it('kml: the balloon of a claim says what it is, on what basis, and that a sketch is one', () => {
  const { features } = kml(parseXml(files.get('data/overlays/suwayda-corridor.kml')!) as never)
  expect(features[0]!.id).toBe('suwayda-corridor.corridor-to-suwayda')
  expect(features[0]!.properties?.['description']).toContain('Basis: report; standing: rejected; asserted by: israel')
  expect(features[0]!.properties?.['description']).toContain('geometry not stated: a sketch')
})

it('gpkg: they stand in the table "about", in the description of the layer and in the metadata', async () => {
  for (const name of names) {
    const path = `data/${name}.gpkg`
    const database = await openPackage(files.get(path)!)
    const [about] = rowsOf(database, 'SELECT * FROM about')
    expectAbout(Object.values(about!).join('\n'), path)
    const contents = rowsOf(database, 'SELECT table_name, data_type, description, last_change FROM gpkg_contents')
    expect(contents.map(({ table_name, data_type }) => [table_name, data_type])).toEqual([
      ['claims', 'features'],
      ['about', 'attributes'],
    ])
    for (const { description, last_change } of contents) {
      expectAbout(String(description), path)
      expect(last_change).toBe('2026-01-31T00:00:00Z')
    }
    expectAbout(String(rowsOf(database, 'SELECT metadata FROM gpkg_metadata')[0]!['metadata']), path)
  }
})

it('gpkg: columns have the same types in every file, whatever values are in it, and say what they mean', async () => {
  const types = FIELDS.map(({ name, type }) => [name, type === 'number' ? 'REAL' : 'TEXT'])
  for (const name of names) {
    const database = await openPackage(files.get(`data/${name}.gpkg`)!)
    const columns = rowsOf(database, 'PRAGMA table_info(claims)').map((column) => [column['name'], column['type']])
    expect(columns, name).toEqual([['fid', 'INTEGER'], ['geom', 'GEOMETRY'], ...types])
    const meanings = rowsOf(database, 'SELECT column_name, description FROM gpkg_data_columns')
    expect(meanings).toEqual(FIELDS.map(({ name, meaning }) => ({ column_name: name, description: meaning })))
  }
})

it('csv: UTF-8 with its mark, a header, and RFC 4180 line ends', () => {
  const csv = files.get('data/all.csv') as string
  expect(csv.startsWith('\ufeffid,overlay,overlayTitle_en,')).toBe(true)
  expect(csv.split('\r\n')[0]).toMatch(/,cite,wkt$/)
  expect(csv.endsWith('\r\n')).toBe(true)
})

it('csv: no value starts a formula in a spreadsheet', () => {
  const values = catalog.overlays.flatMap((overlay) =>
    claimFeatures(catalog, overlay).flatMap(({ properties }) => Object.values(properties)),
  )
  expect(values.filter((value) => typeof value === 'string' && /^[=+\-@\t\r]/.test(value))).toEqual([])
})

it('topojson: an edge that two zones share is written once', () => {
  const positionsIn = (text: string) => text.match(/\[-?[\d.]+,-?[\d.]+\]/g)!.length
  const overlay = 'data/overlays/disengagement-1974'
  expect(positionsIn(files.get(`${overlay}.topojson`) as string)).toBeLessThan(
    0.7 * positionsIn(files.get(`${overlay}.geojson`) as string),
  )
})
