import { beforeAll, describe, expect, it } from 'vitest'
import { claimFeatures } from '../../../scripts/downloads/claim-features.ts'
import { FIELDS } from '../../../scripts/downloads/fields.ts'
import { writeDownloads } from '../../../scripts/downloads/write-downloads.ts'
import { DOWNLOAD_FORMATS, downloadPath, listDownloads } from '../../../src/catalog/downloads.ts'
import type { Claim } from '../../../src/catalog/types.ts'
import { areaSquareMeters } from '../../../src/geometry/area.ts'
import { lengthMeters } from '../../../src/geometry/length.ts'
import { READERS, type ReadClaim, readWithGdal } from './read-back.ts'
import { catalog } from './sample.ts'

/** Columns are rounded to the whole square metre or metre; positions come back as they were. */
const TOLERANCE = 0.501

const files = await writeDownloads(catalog)
const zones = new Map(catalog.zones.map((zone) => [zone.id, zone]))

function claimsOf(overlay: string | null): Claim[] {
  return catalog.overlays.filter(({ id }) => overlay === null || id === overlay).flatMap(({ claims }) => claims)
}

const orNull = (value: unknown) => (value === '' || value === undefined ? null : value)
const isClose = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE

describe.each(DOWNLOAD_FORMATS)('%s, read by another program', (format) => {
  const read: { overlay: string | null; claims: ReadClaim[] }[] = []
  let all: ReadClaim[] = []
  /** GDAL takes text in GeoJSON that looks like a date for one and writes it with slashes. */
  const asDate = (value: unknown) => (format === 'geojson' ? String(value).replaceAll('/', '-') : value)

  beforeAll(async () => {
    for (const { overlay, path } of listDownloads(catalog.overlays).filter((one) => one.format === format)) {
      read.push({ overlay, claims: await READERS[format](files.get(path)!) })
    }
    all = read[0]!.claims
  })

  it('holds every claim, those without a place too, all together and by overlay', () => {
    expect(read.map(({ overlay }) => overlay)).toEqual([null, ...catalog.overlays.map(({ id }) => id)])
    for (const { overlay, claims } of read) {
      const found = claims.map(({ properties, geometry }) => [orNull(properties['zone']), geometry !== null])
      const wanted = claimsOf(overlay).map(({ zone }) => [zone, zone !== null])
      expect(found, String(overlay)).toEqual(wanted)
    }
  })

  it('says basis, standing, who asserts and from when as each claim does', () => {
    for (const { overlay, claims } of read) {
      const found = claims.map(({ properties }) => [
        properties['basis'],
        properties['standing'],
        properties['assertedBy'],
        asDate(properties['from']),
      ])
      const wanted = claimsOf(overlay).map((claim) => [
        claim.basis,
        claim.standing,
        claim.assertedBy.join(' '),
        claim.from,
      ])
      expect(found, String(overlay)).toEqual(wanted)
    }
  })

  it('keeps Arabic, Hebrew, quotes, line breaks and angle brackets to the letter', () => {
    for (const { overlay, claims } of read) {
      claimsOf(overlay).forEach((claim, index) => {
        const { properties } = claims[index]!
        for (const locale of ['en', 'ar', 'he'] as const) {
          if (claim.zone === null) expect(properties[`claim_${locale}`]).toBe(claim.words[locale])
          else expect(properties[`name_${locale}`]).toBe(zones.get(claim.zone)!.name[locale])
        }
      })
    }
  })

  it('has geometries whose area and length, measured again, are those of the zone and of the columns', () => {
    for (const { properties, geometry } of all) {
      if (geometry === null) continue
      const zone = zones.get(String(properties['zone']))!
      const [area, length] = [areaSquareMeters(geometry), lengthMeters(geometry)]
      if (zone.method === 'schematic') continue
      expect(isClose(area, zone.areaSquareMeters ?? 0), `${zone.id}: area ${area}`).toBe(true)
      expect(isClose(length, zone.lengthMeters!), `${zone.id}: length ${length}`).toBe(true)
      expect(isClose(area, Number(orNull(properties['areaSquareMeters']))), `${zone.id}: area ${area}`).toBe(true)
      expect(isClose(length, Number(properties['lengthMeters'])), `${zone.id}: length ${length}`).toBe(true)
    }
  })

  it('gives a sketched area no figure, and says in words that it is a sketch', () => {
    const sketches = all.filter(({ properties }) => zones.get(String(properties['zone']))?.method === 'schematic')
    expect(sketches.length).toBeGreaterThan(0)
    for (const { properties } of sketches) {
      expect(properties['geometryNote_en']).toMatch(/a sketch; its position and edge are schematic/)
      expect([orNull(properties['areaSquareMeters']), orNull(properties['lengthMeters'])]).toEqual([null, null])
    }
  })

  it('has licence, credit, date and how to cite with every claim', () => {
    for (const { properties } of all) {
      expect(properties['licences']).toContain('CC-BY-4.0')
      expect(properties['credit']).toContain('Southern Syria zones')
      expect(asDate(properties['dataAsOf'])).toBe('2026-01-31')
      expect(properties['cite']).toMatch(/^Southern Syria zones, .* Data as of 31 January 2026\.$/)
    }
  })

  it('says ODbL and credits OpenStreetMap with every line of it', () => {
    const traced = all.filter(({ properties }) =>
      zones.get(String(properties['zone']))?.creditedTo.some((source) => source.startsWith('osm-')),
    )
    expect(traced.length).toBeGreaterThan(0)
    for (const { properties } of traced) {
      expect(properties['licences']).toContain('ODbL-1.0')
      expect(properties['credit']).toContain('© OpenStreetMap contributors')
    }
  })

  it('has all the columns, and no others but the geometry', () => {
    const known: string[] = FIELDS.map(({ name }) => name)
    const own = {
      geojson: [],
      csv: ['wkt'],
      kml: ['name', 'description'],
      topojson: [],
      gpkg: ['fid'],
    }
    const found = new Set(all.flatMap(({ properties }) => Object.keys(properties)))
    expect([...found].filter((name) => !known.includes(name)).sort()).toEqual(own[format].sort())
    // KML leaves out what is empty, here a column that is empty in every claim.
    const features = catalog.overlays.flatMap((overlay) => claimFeatures(catalog, overlay))
    const empty = FIELDS.map(({ name }) => name).filter((name) =>
      features.every((one) => one.properties[name] === null),
    )
    expect(known.filter((name) => !found.has(name))).toEqual(format === 'kml' ? empty : [])
  })
})

it.each(['kml', 'topojson'] as const)('%s: GDAL finds every geometry as well', async (format) => {
  for (const { id } of catalog.overlays) {
    const drawn = claimsOf(id).flatMap(({ zone }) => (zone === null ? [] : zones.get(zone)!))
    if (drawn.length === 0) continue
    const claims = await readWithGdal(`claims.${format}`, files.get(downloadPath(id, format))!)
    expect(
      claims.map(({ geometry }) => Math.round(areaSquareMeters(geometry!))),
      id,
    ).toEqual(drawn.map(({ geometry }) => Math.round(areaSquareMeters(geometry))))
  }
})
