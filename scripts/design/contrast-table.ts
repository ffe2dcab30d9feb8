import { wcagContrast } from 'culori'
import { type BaseColour, HUES, type Hue, THEMES, THEME_IDS, type Theme } from '../../src/theme/palette.ts'

/** Whose colour each hue is. */
const WHOSE: Readonly<Record<Hue, string>> = {
  agreement: 'what parties agreed, or state together; the United Nations',
  israel: 'what Israel states, or a leak ascribes to it',
  syria: 'what Syria states',
  other: 'what others propose or report of plans; corridors',
  ground: 'what reports say is there',
}
/** The lines and words of the base map, each with what it lies on. */
const BASE: readonly (readonly [what: string, colour: BaseColour, on: BaseColour])[] = [
  ['national borders', 'border', 'land'],
  ['governorates', 'governorate', 'land'],
  ['names of towns', 'placeText', 'halo'],
  ['names of regions', 'regionText', 'halo'],
  ['names of waters', 'waterText', 'halo'],
  ['words of the page', 'text', 'page'],
  ['lesser words', 'mutedText', 'page'],
]

/** The colours with their contrast (WCAG 2.2) against what they lie on, as a markdown table. */
export function contrastTable(): string {
  const cells = (colour: (theme: Theme) => string, on: (theme: Theme) => string) =>
    THEME_IDS.map((id) => THEMES[id]).flatMap((theme) => [
      `\`${colour(theme)}\``,
      wcagContrast(colour(theme), on(theme)).toFixed(1),
    ])
  const rows = [
    ...HUES.map((hue) => [
      `**${hue}**: ${WHOSE[hue]}`,
      ...cells(
        (theme) => theme.hue[hue],
        (theme) => theme.casing,
      ),
    ]),
    ...BASE.map(([what, colour, on]) => [
      `${what}, on ${on}`,
      ...cells(
        (theme) => theme[colour],
        (theme) => theme[on],
      ),
    ]),
  ]
  const head = ['colour', ...THEME_IDS.flatMap((id) => [id, 'contrast'])]
  return [head, head.map((name) => (name === 'contrast' ? '--:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}
