import type { Polygon, Position } from 'geojson'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeatureFault } from '../../src/measure/own-features.ts'
import { type OwnFile, readOwnFile } from '../../src/measure/own-file.ts'
import { readKml } from '../../src/measure/read-kml.ts'
import { karneyArea } from '../karney.ts'
import { areaOf, catalog } from '../real-catalog.ts'
import { HOSTILE_FILES, SPITEFUL_WORDS } from './hostile-files.ts'

const against = { zones: catalog.zones, basemap: catalog.basemap, extents: catalog.overlaps!.extents, forms: [] }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) => readOwnFile(bytes, against, (text) => Promise.resolve(readKml(text)))
const readJson = (value: unknown) => read(bytesOf(JSON.stringify(value)))
const readGeometry = (geometry: unknown) => readJson({ type: 'Feature', properties: {}, geometry })
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates })

const SQUARE: Position[] = [
  [36, 33],
  [36.1, 33],
  [36.1, 33.1],
  [36, 33.1],
  [36, 33],
]

describe('a file of the reader’s own', () => {
  it('is measured like a zone, to 0.01 % of Karney’s geodesics', async () => {
    const { squareMeters, features, fault, issues } = await readGeometry(polygon(SQUARE))
    expect([fault, issues, features.length]).toEqual([null, [], 1])
    expect(squareMeters / karneyArea(polygon(SQUARE))).toBeCloseTo(1, 4)
  })

  it('that holds a zone of this map measures as that zone does and lies whole in its overlay', async () => {
    const { squareMeters, compared } = await readGeometry(areaOf('suwayda-governorate'))
    const zone = catalog.zones.find(({ id }) => id === 'suwayda-governorate')!
    // The clipper rounds to 1e-8 degrees, 1 mm.
    expect(squareMeters / zone.areaSquareMeters!).toBeCloseTo(1, 6)
    const roadmap = compared.find(({ overlay }) => overlay === 'suwayda-roadmap-2025')!
    expect(roadmap.shareOfOwn[1]).toBeCloseTo(1, 5)
    expect(roadmap.shareOfOverlay[1]).toBeCloseTo(1, 5)
    expect(roadmap.known).toBe('whole')
    // A leak that names more than Suwayda: nobody stated how much more.
    expect(compared.find(({ overlay }) => overlay === 'framework-sep-2025')!.known).toBe('at-least')
  })

  it('is compared with no sketch: nobody published its limit', async () => {
    const { compared } = await readGeometry(polygon(SQUARE))
    expect(compared.map(({ overlay }) => overlay)).not.toContain('israel-dec-2025')
  })

  it('counts areas that overlap once, whichever way their rings run', async () => {
    const once = await readGeometry(polygon(SQUARE))
    const twice = await readJson({
      type: 'FeatureCollection',
      features: [SQUARE, SQUARE.toReversed()].map((ring) => ({
        type: 'Feature',
        properties: {},
        geometry: polygon(ring),
      })),
    })
    expect(twice.squareMeters).toBeCloseTo(once.squareMeters, 0)
  })

  it('may begin with a byte order mark, and may be a bare geometry', async () => {
    const mark = bytesOf(`\ufeff${JSON.stringify(polygon(SQUARE))}`)
    expect((await read(mark)).features).toHaveLength(1)
  })

  it.each<[FeatureFault, unknown]>([
    ['no-geometry', null],
    ['structure', {}],
    ['structure', { type: 'Circle', coordinates: [36, 33] }],
    ['structure', { type: 'Polygon', coordinates: [] }],
    ['structure', { type: 'Polygon', coordinates: 'many' }],
    ['position', { type: 'Point', coordinates: ['36', '33'] }],
    ['position', { type: 'Point', coordinates: [36] }],
    ['position', { type: 'LineString', coordinates: [[36, 33], [36, null]] }], // prettier-ignore
    ['range', { type: 'Point', coordinates: [236_123.5, 3_674_000] }],
    ['swapped', { type: 'Point', coordinates: [33, 36] }],
    ['elsewhere', { type: 'Point', coordinates: [-75, 40] }],
    ['short', { type: 'LineString', coordinates: [[36, 33], [36, 33]] }], // prettier-ignore
    ['short', polygon([[36, 33], [36.1, 33], [36, 33]])], // prettier-ignore
    ['open', polygon(SQUARE.slice(0, -1))],
    ['crossing', polygon([[36, 33], [36.1, 33.1], [36.1, 33], [36, 33.1], [36, 33]])], // prettier-ignore
    ['overlapping', { type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] }],
    ['overlapping', polygon(SQUARE, SQUARE.map(([lon, lat]) => [lon! + 0.05, lat! + 0.05]))], // prettier-ignore
    ['overlapping', polygon(SQUARE, SQUARE.map(([lon, lat]) => [lon! + 0.5, lat!]))], // prettier-ignore
  ])('leaves out what is wrong (%s) and says why, in which feature, and shows the rest', async (fault, geometry) => {
    const { features, issues } = await readJson({
      type: 'FeatureCollection',
      features: [polygon(SQUARE), geometry].map((one) => ({ type: 'Feature', properties: null, geometry: one })),
    })
    expect(features).toHaveLength(1)
    expect(issues).toEqual([{ feature: 2, fault }])
  })

  it('may be KML, of which nothing is taken but geometry and names', async () => {
    const ring = SQUARE.map((position) => position.join(',')).join(' ')
    const { features, squareMeters, drawn } = await read(
      bytesOf(
        `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><NetworkLink><Link><href>http://127.0.0.1:1/</href></Link></NetworkLink><Placemark><name>Ours</name><description><![CDATA[<script>1</script>]]></description><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`,
      ),
    )
    expect(features.map(({ name }) => name)).toEqual(['Ours'])
    expect(squareMeters / karneyArea(polygon(SQUARE))).toBeCloseTo(1, 4)
    expect(drawn.map(({ properties }) => properties)).toEqual([{}])
  })
})

describe('a hostile file', () => {
  it.each(HOSTILE_FILES.map((file) => [file.name, file] as const))('%s gets its fault named', async (_, file) => {
    expect((await read(file.bytes)).fault).toBe(file.fault)
  })

  it('has names that are words and nothing else: short, in order, without marks of direction', async () => {
    const { features } = await read(SPITEFUL_WORDS)
    const names = features.map(({ name }) => name ?? '')
    expect(names[0]).toContain('<script>')
    expect(names[1]).toBe('gnitset')
    expect(names.every((name) => Array.from(name).length <= 61)).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('ends the search at the first of a hundred million crossings', async () => {
    const comb = (along: 0 | 1): Position[] => {
      const teeth = Array.from({ length: 10_000 }, (_, i): Position[] => {
        const [near, far] = i % 2 === 0 ? [33, 33.9] : [33.9, 33]
        const at = 33 + (i / 10_000) * 0.9
        return along === 0 ? [[at + 3, near], [at + 3, far]] : [[near + 3, at], [far + 3, at]] // prettier-ignore
      }).flat()
      return [...teeth, teeth[0]!]
    }
    const { issues } = await readGeometry({ type: 'MultiPolygon', coordinates: [[comb(0)], [comb(1)]] })
    expect(['crossing', 'overlapping']).toContain(issues[0]?.fault)
  })

  it('never makes the reading throw, whatever JSON it holds', async () => {
    const named = fc.dictionary(
      fc.constantFrom('type', 'features', 'geometry', 'coordinates', 'geometries', 'properties', '__proto__', 'name'),
      fc.oneof(
        fc.constantFrom('FeatureCollection', 'Feature', 'Polygon', 'MultiPolygon', 'GeometryCollection', 'Point'),
        fc.jsonValue({ maxDepth: 4 }),
        fc.array(fc.array(fc.array(fc.double({ min: 30, max: 40 }), { maxLength: 3 }), { maxLength: 6 })),
      ),
    )
    const judged = (file: OwnFile) => file.fault !== null || file.features.length > 0
    await fc.assert(
      fc.asyncProperty(fc.oneof(named, fc.jsonValue()), async (value) => judged(await readJson(value))),
      { numRuns: 1000 },
    )
  })
})
