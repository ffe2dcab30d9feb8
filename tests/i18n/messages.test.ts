import { describe, expect, it } from 'vitest'
import { BASE_MAP_WORDS } from '../../src/i18n/base-map-words.ts'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { STORY_MESSAGES } from '../../src/i18n/story.ts'
import { TIMELINE_WORDS } from '../../src/i18n/timeline-words.ts'
import { TOOL_WORDS } from '../../src/i18n/tools/words.ts'
import { catalog } from '../real-catalog.ts'

function leaves(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] =>
    typeof inner === 'string' ? [[`${path}${key}`, inner]] : leaves(inner as object, `${path}${key}.`),
  )
}

const all = (locale: Locale) => leaves({ ...MESSAGES[locale], tools: { ...TOOL_WORDS[locale] } })
const english = all('en')

describe.each(LOCALES)('the messages in %s', (locale) => {
  const messages = new Map(all(locale))

  it('leave nothing empty', () => {
    expect([...messages].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have the same places for values as the English ones', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
    const differing = english.filter(([key, text]) => places(messages.get(key)!).join() !== places(text).join())
    expect(differing).toEqual([])
  })

  it('are written in the script of their language', () => {
    const script = { en: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u }[locale]
    const isMark = (key: string) => key === 'listComma' || key === 'listSemicolon'
    expect([...messages].filter(([key, text]) => !isMark(key) && !script.test(text))).toEqual([])
  })
})

/** Words that begin with a capital wherever they stand: names, months, abbreviations, keys. */
const NAMES = new Set(
  `A A-1 Abidin Ahmar Arabic B Backspace Beit BY Council CSV Ctrl Damascus Daraa December Dov Earth English Enter Escape Farms
  FeatureCollection February GeoJSON GeoNames Golan GSHHG Hader Hebrew Heights Hermon IGO Israel Israeli January Jinn JSON Jubata KML
  KMZ Kudna Line Ma'ariyah Markdown MB Mount Nations Natural OCHA OpenStreetMap Paris PDF Quneitra Security September Shebaa States
  Suwayda Syria Syrian Tel United UTF-8 WGS84`.split(/\s+/),
)

it('English has capitals at the start of sentences and in names alone', () => {
  const titles = [...catalog.overlays, ...catalog.comparisons, ...catalog.story!.steps].map(({ title }) => title.en)
  const words = leaves({
    ...Object.fromEntries(english),
    compare: COMPARE_WORDS.en,
    story: STORY_MESSAGES.en,
    timeline: TIMELINE_WORDS.en,
    base: BASE_MAP_WORDS.en,
    titles,
    zones: catalog.zones.map(({ name }) => name.en),
  })
  const capitals = words.flatMap(([key, text]) =>
    text
      // Where a sentence of its own is put in before it.
      .replace(/^\{fault\} /, '')
      .split(/[.?!:]\s+|[“”"(]|\/ /)
      .flatMap((sentence) => sentence.trim().split(/\s+/).slice(1))
      .map((word) => /^[A-Z][\w'-]*/.exec(word.replace(/’s$/, ''))?.[0])
      .filter((word) => word !== undefined && !NAMES.has(word))
      .map((word) => `${key}: ${word}`),
  )
  expect(capitals).toEqual([])
})

it.each([
  ['en', 'Arabic and Hebrew have not yet been reviewed by a native editor'],
  ['ar', 'ولم يراجع النصين العربي والعبري بعدُ محررون من أهل اللغة'],
  ['he', 'הערבית והעברית טרם נבדקו בידי עורכים'],
] as const)(
  'what the map does not claim says that no native editor has reviewed Arabic and Hebrew (%s)',
  (locale, words) => {
    expect(MESSAGES[locale].limits).toContain(words)
  },
)
