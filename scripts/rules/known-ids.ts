import { allFeatures } from './features.ts'
import { type FileKind, type Geodata, stemOf } from './geodata.ts'
import { comparisons, constructedZones } from './records.ts'

/**
 * Ids of all zones: what the files are called and what they call themselves, so that one id that does not match its file
 * name (ids-match-files says so) is not reported again wherever it is used.
 */
export function zoneIds(geodata: Geodata): ReadonlySet<string> {
  const zones = [...geodata.values()].filter(({ kind }) => kind === 'drawn-zone' || kind === 'constructed-zone')
  return new Set([
    ...zones.map(({ path }) => stemOf(path)),
    ...featureIds(geodata, 'drawn-zone'),
    ...constructedZones(geodata).map(({ record }) => record.id),
  ])
}

/** Ids of the borders and roads, from which zones are constructed too; null while a file of them is missing or withheld. */
export function lineIds(geodata: Geodata): ReadonlySet<string> | null {
  const areRead = isRead(geodata, 'basemap/borders.geojson') && isRead(geodata, 'basemap/roads.geojson')
  return areRead ? new Set([...featureIds(geodata, 'borders'), ...featureIds(geodata, 'roads')]) : null
}

/** Ids of the overlays: what the files are called, whatever stands in them. */
export function overlayIds(geodata: Geodata): ReadonlySet<string> {
  return new Set([...geodata.values()].filter(({ kind }) => kind === 'overlay').map(({ path }) => stemOf(path)))
}

/** Ids of the comparisons; null while their file is missing or withheld. */
export function comparisonIds(geodata: Geodata): ReadonlySet<string> | null {
  return isRead(geodata, 'comparisons.json') ? new Set(comparisons(geodata).map(({ record }) => record.id)) : null
}

/** Ids of the places; null while their file is missing or withheld. */
export function placeIds(geodata: Geodata): ReadonlySet<string> | null {
  return isRead(geodata, 'places.geojson') ? new Set(featureIds(geodata, 'places')) : null
}

/** Zones that are only parts of others and are shown nowhere. */
export function constructionZones(geodata: Geodata): ReadonlySet<string> {
  return new Set([
    ...allFeatures(geodata).flatMap(({ file, id, properties }) =>
      file.kind === 'drawn-zone' && properties['use'] === 'construction' ? [id] : [],
    ),
    ...constructedZones(geodata).flatMap(({ record }) => (record.use === 'construction' ? [record.id] : [])),
  ])
}

function featureIds(geodata: Geodata, kind: FileKind): string[] {
  return allFeatures(geodata).flatMap(({ file, id }) => (file.kind === kind ? [id] : []))
}

function isRead(geodata: Geodata, path: string): boolean {
  return geodata.get(path)?.value !== undefined
}
