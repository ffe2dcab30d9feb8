import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { type Look, lookOf, zoneClaims } from '../../src/catalog/look.ts'
import { THEMES, THEME_IDS } from '../../src/theme/palette.ts'
import { catalog, zoneOf } from '../real-catalog.ts'

/** The looks that are in use, each once. */
const looks = [
  ...new Map(
    catalog.overlays
      .flatMap((overlay) => zoneClaims(overlay).map((claim) => lookOf(claim, zoneOf(claim.zone))))
      .map((look) => [JSON.stringify(look), look]),
  ).values(),
]
const structureOf = ({ hatch, edge, tint }: Look) => `${hatch} ${edge} ${tint}`
const sameStructure = looks.flatMap((a) =>
  looks.filter((b) => a.hue < b.hue && structureOf(a) === structureOf(b)).map((b) => [a, b] as const),
)

/** Of a CIEDE2000 difference of 1 an eye is just aware; ten times as much is seen at a glance. */
const AT_A_GLANCE = 10

it('two claims of different hue differ in hatch, edge or tint too, but for the blurs of a sketched line and of posts', () => {
  expect(sameStructure.map(([a, b]) => [a.hue, b.hue, structureOf(a)])).toEqual([
    ['agreement', 'ground', 'null soft 0.35'],
  ])
})

describe.each<[string, (colour: Color) => Color]>([
  ['without red', filterDeficiencyProt(1)],
  ['without green', filterDeficiencyDeuter(1)],
  ['without blue', filterDeficiencyTrit(1)],
  ['in grey', filterGrayscale(1)],
])('to an eye %s', (_, seen) => {
  it.each(THEME_IDS)('what differs in nothing but its hue is still told apart (%s)', (id) => {
    for (const [a, b] of sameStructure) {
      const [one, other] = [a, b].map(({ hue }) => seen(parse(THEMES[id].hue[hue])!))
      expect(differenceCiede2000()(one!, other!), `${a.hue} and ${b.hue}`).toBeGreaterThanOrEqual(AT_A_GLANCE)
    }
  })
})
