import { LOCALES, type Locale, type Text } from '../../src/i18n/locale.ts'
import type { Event, Overlay, Story } from '../../src/catalog/types.ts'
import { allFeatures, isObject } from './features.ts'
import type { Geodata } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { comparisons, corrections, constructedZones, events, overlays, stories } from './records.ts'

const NAME = 'complete-texts'

/** Begins what `npm run new:overlay` puts where somebody has to write. */
export const FILL_IN = 'FILL IN'

const LANGUAGES: Readonly<Record<Locale, { name: string; script: RegExp }>> = {
  en: { name: 'English', script: /\p{Script=Latin}/u },
  ar: { name: 'Arabic', script: /\p{Script=Arabic}/u },
  he: { name: 'Hebrew', script: /\p{Script=Hebrew}/u },
}

/** The same words in the three languages; a language may be missing. */
interface Words {
  readonly file: string
  readonly feature: string | null
  /** Path of the words in one language. */
  readonly at: (locale: Locale) => string
  readonly text: (locale: Locale) => unknown
}

/** Whatever is read stands there in English, Arabic and Hebrew, each in its own script. */
export const completeTexts: Rule = {
  name: NAME,
  check: (geodata) => [
    ...allWords(geodata).flatMap(({ file, feature, at, text }) =>
      LOCALES.flatMap((locale): Issue[] => {
        const message = faultOf(text(locale), locale)
        return message ? [{ rule: NAME, file, feature, at: at(locale), message }] : []
      }),
    ),
    ...unexplained(geodata),
  ],
}

function faultOf(text: unknown, locale: Locale): string | null {
  const { name, script } = LANGUAGES[locale]
  if (typeof text !== 'string' || text.trim() === '')
    return `no text in ${name}; all three languages are expected. Translate it.`
  if (text.startsWith(FILL_IN)) return `${JSON.stringify(text)} is left to fill in. Write it in ${name}.`
  if (!script.test(text))
    return `${JSON.stringify(text)} has no letter of ${name}. Translate it, or put it in its place.`
  return null
}

function allWords(geodata: Geodata): Words[] {
  const flat = (file: string, feature: string | null, properties: Readonly<Record<string, unknown>>): Words[] => {
    const given = ['note', 'map'].filter((name) => LOCALES.some((locale) => `${name}_${locale}` in properties))
    return ['name', ...given].map((name) => ({
      file,
      feature,
      at: (locale) => `${name}_${locale}`,
      text: (locale) => properties[`${name}_${locale}`],
    }))
  }
  return [
    ...allFeatures(geodata).flatMap(({ file, id, properties }) => flat(file.path, id, properties)),
    ...constructedZones(geodata).flatMap(({ file }) => flat(file.path, null, isObject(file.value) ? file.value : {})),
    ...overlays(geodata).flatMap(({ file, record }) =>
      textsOfOverlay(record).map(([path, text]) => words(file.path, null, path, text)),
    ),
    ...events(geodata).flatMap(({ file, record }) =>
      textsOfEvent(record).map(([path, text]) => words(file.path, record.id, path, text)),
    ),
    ...comparisons(geodata).map(({ file, record }) => words(file.path, record.id, 'title', record.title)),
    ...stories(geodata).flatMap(({ file, record }) =>
      textsOfStory(record).map(([path, text]) => words(file.path, null, path, text)),
    ),
    ...corrections(geodata).map(({ file, record }, i) => words(file.path, null, `[${i}].text`, record.text)),
  ]
}

function words(file: string, feature: string | null, path: string, text: Text): Words {
  return { file, feature, at: (locale) => `${path}.${locale}`, text: (locale) => text[locale] }
}

/** Every text of an overlay, with its path. A language may be missing, whatever the type says. */
function textsOfOverlay(overlay: Overlay): (readonly [path: string, text: Text])[] {
  const { title, named, summary, stated, notStated, mapNotes, extent, readings, quotes, claims } = overlay
  return [
    ...Object.entries({ title, named, summary, stated, notStated }),
    ...mapNotes.map(({ text }, i) => [`mapNotes[${i}].text`, text] as const),
    ...(extent ? [['extent', extent] as const] : []),
    ...readings.map(({ label }, i) => [`readings[${i}].label`, label] as const),
    ...quotes.flatMap(({ speaker, words }, i) => [
      [`quotes[${i}].speaker`, speaker] as const,
      [`quotes[${i}].words`, words] as const,
    ]),
    ...claims.flatMap((claim, i) => [
      ...(claim.zone === null ? [[`claims[${i}].words`, claim.words] as const] : []),
      ...claim.responses.map(({ text }, j) => [`claims[${i}].responses[${j}].text`, text] as const),
    ]),
  ]
}

function textsOfEvent({ title, text, place, people, differences }: Event): (readonly [path: string, text: Text])[] {
  return [
    ...Object.entries({ title, text }),
    ...(place ? [['place', place] as const] : []),
    ...people.map((person, i) => [`people[${i}]`, person] as const),
    ...differences.map(({ text }, i) => [`differences[${i}].text`, text] as const),
  ]
}

function textsOfStory({ title, lead, steps }: Story): (readonly [path: string, text: Text])[] {
  return [
    ...Object.entries({ title, lead }),
    ...steps.flatMap((step, i) => [
      [`steps[${i}].title`, step.title] as const,
      [`steps[${i}].text`, step.text] as const,
    ]),
  ]
}

/** Where a zone stands for the extent of an overlay no words are wanted, and where in any reading none does they are. */
function unexplained(geodata: Geodata): Issue[] {
  return overlays(geodata).flatMap(({ file, record }): Issue[] => {
    const zones = [record.mainZone, ...record.readings.map(({ mainZone }) => mainZone)]
    if (zones.includes(null) === (record.extent !== null)) return []
    const message = record.extent
      ? 'mainZone and extent are both given; the zone alone would be shown. Write null for one of them.'
      : 'mainZone and extent are both null; one is expected. Name the zone whose area stands for the overlay, or say why there is none.'
    return [{ rule: NAME, file: file.path, feature: null, at: 'extent', message }]
  })
}
