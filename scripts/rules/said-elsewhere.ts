import type { Step } from '../../src/catalog/types.ts'
import { DATA_AS_OF } from '../../src/catalog/compile.ts'
import { zoneClaims } from '../../src/catalog/look.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { allFeatures, isObject } from './features.ts'
import type { Geodata } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { constructedZones, events, overlays, sourcesById, stories } from './records.ts'

const NAME = 'said-elsewhere'

/**
 * A step of the story has no figure, and in English no quotation, that does not stand in the data it rests on: the overlays
 * that it shows, their zones, its sources, and the events and zones that rest on one of these sources. Its figures are the
 * same in all languages.
 */
export const saidElsewhere: Rule = {
  name: NAME,
  check: (geodata) =>
    (isWhole(geodata) ? stories(geodata) : []).flatMap(({ file, record }) =>
      record.steps.flatMap((step, i) => {
        const issue = (at: string, message: string): Issue => ({
          rule: NAME,
          file: file.path,
          feature: null,
          at: `steps[${i}].${at}`,
          message,
        })
        const ground = groundOf(step, geodata)
        const known = new Set(ground.flatMap(numbersIn))
        const texts = ground.join('\n')
        const inEnglish = numbersIn(step.text.en ?? '')
        return [
          ...unique(inEnglish)
            .filter((number) => !known.has(number))
            .map((number) =>
              issue(
                'text.en',
                `${number} stands in none of the overlays that the step shows, nor in an event or zone with one of its sources. Correct the figure, or name what it comes from.`,
              ),
            ),
          ...quotationsIn(step.text.en ?? '')
            .filter((words) => !texts.includes(words))
            .map((words) =>
              issue(
                'text.en',
                `“${words}” is quoted in none of the overlays that the step shows, nor in an event with one of its sources. Quote it there first, with where it was read.`,
              ),
            ),
          ...LOCALES.filter((locale) => {
            const text = step.text[locale] ?? '' // complete-texts reports a missing one
            return text !== '' && String(unique(numbersIn(text))) !== String(unique(inEnglish))
          }).map((locale) =>
            issue(
              `text.${locale}`,
              `its figures are ${unique(numbersIn(step.text[locale])).join(', ')}, those in English ${unique(inEnglish).join(', ')}. Make them the same.`,
            ),
          ),
        ]
      }),
    ),
}

/** While a file is withheld nobody can say what does not stand in it. */
function isWhole(geodata: Geodata): boolean {
  return ![...geodata.values()].some(({ kind, value }) => kind !== null && value === undefined)
}

/** All texts and dates of the data on which a step rests. */
function groundOf(step: Step, geodata: Geodata): string[] {
  const shown = overlays(geodata)
    .map(({ record }) => record)
    .filter(({ id }) => step.overlays.some((one) => one.id === id))
  const claimed = new Set(shown.flatMap((overlay) => zoneClaims(overlay).map(({ zone }) => zone)))
  const rests = (sources: readonly string[]) => sources.some((id) => step.sources.includes(id))
  const sources = sourcesById(geodata)
  return [
    ...shown,
    ...step.sources.map((id) => sources?.get(id)),
    ...events(geodata)
      .map(({ record }) => record)
      .filter((event) => rests([...event.sources, ...event.differences.flatMap((difference) => difference.sources)])),
    ...constructedZones(geodata)
      .map(({ record }) => record)
      .filter((zone) => claimed.has(zone.id) || rests(zone.sources)),
    ...allFeatures(geodata)
      .filter(({ id, properties }) => claimed.has(id) || rests(String(properties['sources'] ?? '').split(' ')))
      .map(({ properties }) => properties),
    DATA_AS_OF,
  ].flatMap(stringsIn)
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : []
}

/** `2025-12-02` holds 2025, 12 and 2. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([figure]) => Number(figure.replaceAll(',', '')))
}

function quotationsIn(text: string): string[] {
  return [...text.matchAll(/“([^”]+)”/g)].map(([, words]) => words!)
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
