import type { Catalog, Zone } from '../../src/catalog/types.ts'

/** Thinnest change that is told as a figure; below it a zone is said to have moved. */
const LEAST_SQUARE_METERS = 5000
const LEAST_METERS = 5

/**
 * The zones as a table: area (of lines the length), range, accuracy, and what is different from before.
 * @param before the zones to compare with; null leaves that column out
 */
export function areaTable(catalog: Pick<Catalog, 'zones'>, before: readonly Zone[] | null): string {
  const old = new Map((before ?? []).map((zone) => [zone.id, zone]))
  const now = new Set(catalog.zones.map(({ id }) => id))
  const zones = [...catalog.zones].sort(byId)
  const rows = [
    ['zone', 'area or length', 'range', 'accuracy', ...(before ? ['since the last commit'] : [])],
    ...zones.map((zone) => [...describe(zone), ...(before ? [change(zone, old.get(zone.id))] : [])]),
    ...[...old.values()]
      .filter(({ id }) => !now.has(id))
      .sort(byId)
      .map((zone) => [zone.id, '', '', '', `gone; it had ${measure(zone)}`]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

function describe(zone: Zone): string[] {
  const range = zone.areaRangeSquareMeters
  return [
    zone.id,
    measure(zone),
    range ? `${(range[0] / 1e6).toFixed(2)}–${(range[1] / 1e6).toFixed(2)} km²` : '–',
    accuracy(zone),
  ]
}

function measure({ areaSquareMeters, lengthMeters }: Zone): string {
  if (areaSquareMeters !== null) return `${(areaSquareMeters / 1e6).toFixed(2)} km²`
  return lengthMeters === null ? 'a sketch' : `${(lengthMeters / 1000).toFixed(2)} km`
}

function accuracy({ accuracyMeters: [least, most] }: Zone): string {
  if (!Number.isFinite(least)) return '–' // bounded by the frame of the map alone
  return least === most ? `${least} m` : `${least}–${most} m`
}

function change(zone: Zone, before: Zone | undefined): string {
  if (!before) return 'new'
  const changes = [
    sizeChange(zone, before),
    accuracy(zone) === accuracy(before) ? '' : `accuracy was ${accuracy(before)}`,
  ]
  return changes.filter(Boolean).join(', ')
}

function sizeChange(zone: Zone, before: Zone): string {
  const [kind, was] = [kindOf(zone), kindOf(before)]
  if (kind !== was) return `it was ${was}`
  const isLine = kind === 'a line'
  const by = (sizeOf(zone) ?? 0) - (sizeOf(before) ?? 0)
  const least = isLine ? LEAST_METERS : LEAST_SQUARE_METERS
  const sign = by > 0 ? '+' : '−'
  if (Math.abs(by) >= least)
    return `${sign}${(Math.abs(by) / (isLine ? 1000 : 1e6)).toFixed(2)} ${isLine ? 'km' : 'km²'}`
  return JSON.stringify(zone.geometry) === JSON.stringify(before.geometry) ? '' : 'moved, of the same size'
}

function kindOf({ areaSquareMeters, lengthMeters }: Zone): 'an area' | 'a line' | 'a sketch' {
  return areaSquareMeters !== null ? 'an area' : lengthMeters !== null ? 'a line' : 'a sketch'
}

function sizeOf({ areaSquareMeters, lengthMeters }: Zone): number | null {
  return areaSquareMeters ?? lengthMeters
}

function byId(a: Zone, b: Zone): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
