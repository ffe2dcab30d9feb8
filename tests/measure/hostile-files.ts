import { deflateRawSync, gzipSync } from 'node:zlib'
import type { FileFault } from '../../src/measure/own-file.ts'
import { MAX_OWN_BYTES } from '../../src/measure/own-text.ts'

/** A file that somebody may drop, with the fault that has to be named. */
export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly fault: FileFault
}

const text = (content: string) => new TextEncoder().encode(content)
const SCRIPT = '<script>globalThis.takenOver = true</script>'
const IMAGE = '<img src=x onerror="globalThis.takenOver = true">'

/** A ZIP archive with one entry of 200 MB of zeros, which is 200 KB packed. */
function zipBomb(): Uint8Array {
  const packed = deflateRawSync(new Uint8Array(200_000_000), { level: 9 })
  const header = new Uint8Array(30)
  header.set([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8])
  new DataView(header.buffer).setUint32(18, packed.length, true)
  return new Uint8Array([...header, ...packed])
}

function utf16(content: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(content, (c) => c.charCodeAt(0)).buffer)])
}

const EMPTY = '{"type":"FeatureCollection","features":[]}'

/** Files that are not what their names say, or that would take a careless reader down. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: 'bomb.geojson', bytes: zipBomb(), fault: 'compressed' },
  { name: 'zones.kmz', bytes: zipBomb(), fault: 'compressed' },
  { name: 'packed.geojson', bytes: new Uint8Array(gzipSync(EMPTY)), fault: 'compressed' },
  { name: 'large.geojson', bytes: new Uint8Array(MAX_OWN_BYTES + 1).fill(0x20), fault: 'too-large' },
  { name: 'spaces.geojson', bytes: new Uint8Array(1_000_000).fill(0x20), fault: 'empty' },
  { name: 'empty.geojson', bytes: new Uint8Array(0), fault: 'empty' },
  { name: 'deep.geojson', bytes: text('['.repeat(5_000_000)), fault: 'too-deep' },
  { name: 'closed.geojson', bytes: text('['.repeat(500_000) + ']'.repeat(500_000)), fault: 'too-deep' },
  { name: 'objects.geojson', bytes: text('{"a":'.repeat(500_000)), fault: 'too-deep' },
  { name: 'page.geojson', bytes: text(`<!doctype html><title>x</title>${SCRIPT}`), fault: 'markup' },
  {
    name: 'drawing.geojson',
    bytes: text(`<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.takenOver = true">${SCRIPT}</svg>`),
    fault: 'markup',
  },
  {
    name: 'laughs.kml',
    bytes: text('<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><kml><name>&b;</name></kml>'),
    fault: 'markup',
  },
  {
    name: 'polyglot.geojson',
    bytes: text(`/*${SCRIPT}*/ {"type":"FeatureCollection","features":[]}`),
    fault: 'not-json',
  },
  { name: 'script.geojson', bytes: text('globalThis.takenOver = true'), fault: 'not-json' },
  { name: 'half.geojson', bytes: text(EMPTY.slice(0, 20)), fault: 'not-json' },
  { name: 'utf16.geojson', bytes: utf16(EMPTY), fault: 'not-utf8' },
  { name: 'latin1.geojson', bytes: new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), fault: 'not-utf8' },
  { name: 'picture.geojson', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), fault: 'not-utf8' },
  { name: 'number.geojson', bytes: text('1e309'), fault: 'not-geojson' },
  { name: 'null.geojson', bytes: text('null'), fault: 'not-geojson' },
  { name: 'type.geojson', bytes: text('{"type":"constructor"}'), fault: 'not-geojson' },
  { name: 'list.geojson', bytes: text('{"type":"FeatureCollection","features":{"length":1e9}}'), fault: 'not-geojson' },
  {
    name: 'proto.geojson',
    bytes: text('{"__proto__":{"type":"FeatureCollection","features":[]}}'),
    fault: 'not-geojson',
  },
  { name: 'none.geojson', bytes: text(EMPTY), fault: 'no-feature' },
  {
    name: 'nested.geojson',
    bytes: text(
      `{"type":"Feature","properties":null,"geometry":${'{"type":"GeometryCollection","geometries":['.repeat(25)}${']}'.repeat(25)}}`,
    ),
    fault: 'no-feature',
  },
  {
    name: 'many.geojson',
    bytes: text(JSON.stringify({ type: 'MultiPoint', coordinates: Array.from({ length: 200_001 }, () => [36, 33]) })),
    fault: 'too-many',
  },
  { name: 'broken.kml', bytes: text('<kml><Document><Placemark>'), fault: 'not-kml' },
]

/** A file that is sound but for its words: names and properties that are scripts, marks of direction, prototype keys. */
export const SPITEFUL_WORDS = text(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      [`${SCRIPT}${IMAGE}`, 36],
      ['\u202egnitset\u0000\ud800 ', 36.2],
      ['x'.repeat(100_000), 36.4],
    ].map(([name, west]) => ({
      type: 'Feature',
      properties: { name, description: IMAGE, constructor: 'x', toString: null },
      geometry: { type: 'Polygon', coordinates: [square(west as number)] },
    })),
  }).replaceAll('"constructor"', '"__proto__":{"polluted":true},"constructor"'),
)

/** A tenth of a degree wide and high, from 33 N. */
function square(west: number): number[][] {
  const east = west + 0.1
  return [
    [west, 33],
    [east, 33],
    [east, 33.1],
    [west, 33.1],
    [west, 33],
  ]
}
