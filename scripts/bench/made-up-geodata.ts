import type { Position } from 'geojson'
import { readGeodata } from '../check.ts'
import { GEODATA_FOLDER } from '../geodata-folder.ts'
import { type Geodata, geodataFile } from '../rules/geodata.ts'

/** Where made-up zones lie, in degrees: east of all lines, in the governorates of the real data. */
const FIELD = { west: 36, south: 32.55, width: 0.8, height: 0.5 } as const
/** How much of its cell a zone takes. Cells do not touch, so no two zones meet. */
const SHARE = 0.8

/** Many small zones, or few with many positions. */
export interface MadeUp {
  readonly zones: number
  /** Of each zone. */
  readonly positions: number
  /** How many of the zones are claimed, each by an overlay of its own. */
  readonly claimed: number
}

/** The real geodata with made-up zones besides, as a contributor would add them. */
export async function madeUpGeodata({ zones, positions, claimed }: MadeUp): Promise<Geodata> {
  const real = await readGeodata(GEODATA_FOLDER)
  const overlayModel = real.get('overlays/proposal/israel-feb-2025.json')!.value as { claims: [object] }
  const columns = Math.ceil(Math.sqrt(zones))
  const [width, height] = [FIELD.width / columns, FIELD.height / columns]

  const added = Array.from({ length: zones }, (_, index) => {
    const id = `made-up-${index}`
    const west = FIELD.west + (index % columns) * width
    const south = FIELD.south + Math.floor(index / columns) * height
    const ring = star([west + width / 2, south + height / 2], (SHARE * width) / 2, (SHARE * height) / 2, positions)
    const zone = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id,
          properties: {
            name_en: `Made up ${index}`,
            name_ar: `منطقة ${index}`,
            name_he: `אזור ${index}`,
            method: 'control-points',
            sources: 'globaltimes-2025-02',
            licence: 'CC-BY-4.0',
            accuracy_m: 300,
          },
          geometry: { type: 'Polygon', coordinates: [ring] },
        },
      ],
    }
    const overlay = {
      ...overlayModel,
      id: `claim-of-${id}`,
      order: 1000 + index,
      title: { en: `Made up ${index}`, ar: `مصنوع ${index}`, he: `בדוי ${index}` },
      mainZone: id,
      readings: [],
      claims: [{ ...overlayModel.claims[0], zone: id, reading: null }],
    }
    return [
      [`zones/${id}.geojson`, zone] as const,
      ...(index < claimed ? [[`overlays/proposal/claim-of-${id}.json`, overlay] as const] : []),
    ]
  }).flat()
  const encoder = new TextEncoder()
  return new Map(
    [
      ...real,
      ...added.map(([path, value]) => [path, geodataFile(path, encoder.encode(JSON.stringify(value)))] as const),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** A closed ring, counter-clockwise, whose distance from the middle goes to and fro, so that nothing can simplify it away. */
function star([x, y]: Position, radiusX: number, radiusY: number, positions: number): Position[] {
  const ring = Array.from({ length: positions - 1 }, (_, k): Position => {
    const angle = (2 * Math.PI * k) / (positions - 1)
    const reach = k % 2 === 0 ? 1 : 0.9
    return [round(x! + reach * radiusX * Math.cos(angle)), round(y! + reach * radiusY * Math.sin(angle))]
  })
  return [...ring, ring[0]!]
}

/** To seven decimals: 100,000 positions of a zone are still apart. */
function round(degrees: number): number {
  return Number(degrees.toFixed(7))
}
