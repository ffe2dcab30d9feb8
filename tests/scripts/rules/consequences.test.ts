import type { FeatureCollection, LineString } from 'geojson'
import { describe, expect, test } from 'vitest'
import { stemOf } from '../../../scripts/rules/geodata.ts'
import { type Json, report, realGeodata, sketched, withChange } from './damaged-geodata.ts'

const changed = (path: string, change: (value: Json) => void) => report(withChange(path, change)).join('\n')

describe('what the rules make of the lines', () => {
  test('is refused where a border that strays makes a zone cross itself', () => {
    const issues = changed('basemap/borders.geojson', (value) => {
      const { features } = value as unknown as FeatureCollection<LineString>
      const line = features.find(({ id }) => id === 'quneitra-daraa')!.geometry.coordinates
      const middle = line[line.length >> 1]!
      middle[0] = middle[0]! - 0.7
    })
    expect(issues).toContain('geodata/zones/quneitra-governorate.json, rule: what the rule makes is not valid')
  })
})

describe('a claim', () => {
  const { path, index, at, claim } = sketched

  test('cannot say that a source states a sketch', () => {
    expect(changed(path, ({ claims }) => void (claims![index]!['stated'] = true as never))).toContain(
      `${at}.stated: "${claim.zone}" is schematic, so no source states its geometry`,
    )
  })

  test('may be drawn softly over a zone that is known exactly', () => {
    expect(changed(path, ({ claims }) => void (claims![index]!['zone'] = 'area-of-separation' as never))).toBe('')
  })
})

describe('ids', () => {
  test('of an overlay and a zone cannot be the same, because an address names either', () => {
    const issues = changed('zones/shebaa-farms.json', (value) => void (value['id'] = stemOf(sketched.path) as never))
    expect(issues).toContain(`the id "${stemOf(sketched.path)}" is given 2 times`)
  })

  test('that the drawing names cannot be taken away', () => {
    expect(report(new Map([...realGeodata].filter(([path]) => path !== 'zones/line-a.geojson'))).join('\n')).toContain(
      'zone "line-a" is missing, and the drawing needs it',
    )
  })
})
