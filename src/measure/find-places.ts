import type { Place } from '../catalog/types.ts'
import { LOCALES } from '../i18n/locale.ts'
import { spellingKey, writtenKey } from './spelling.ts'

/** No more are offered: a longer list is not read. */
const MOST = 6

/** No name is longer. */
const MOST_CHARACTERS = 80

/**
 * The places whose name, in any of the three scripts and in its common spellings, is what was typed or begins with it, or has
 * a word that does. Best first: whole names, then beginnings; larger places before smaller ones. A whole name as it is written
 * is that of no other place: what only begins with it or sounds like it is left out.
 */
export function findPlaces(typed: string, places: readonly Place[]): Place[] {
  const text = typed.slice(0, MOST_CHARACTERS)
  const wanted = spellingKey(text)
  if (wanted === '') return []
  const written = writtenKey(text)
  const named = places.filter((place) => keysOf(place).written.includes(written))
  return (named.length > 0 ? named : places)
    .map((place) => ({ place, fit: Math.min(...keysOf(place).spelt.map((key) => fitOf(key, wanted))) }))
    .filter(({ fit }) => fit < NONE)
    .toSorted((a, b) => a.fit - b.fit || (a.place.rank || 4) - (b.place.rank || 4))
    .slice(0, MOST)
    .map(({ place }) => place)
}

const NONE = 3

/** 0 the whole name, 1 its beginning, 2 the beginning of a later word. */
function fitOf(key: string, wanted: string): number {
  if (key === wanted) return 0
  if (key.startsWith(wanted)) return 1
  return ` ${key}`.includes(` ${wanted}`) ? 2 : NONE
}

/** A place's names, each as it is spelt by any and as it is written. */
interface NameKeys {
  readonly spelt: readonly string[]
  readonly written: readonly string[]
}

const keys = new WeakMap<Place, NameKeys>()

/**
 * Names that stand for each other are parted by a slash: `Mount Hermon / Jabal al-Shaykh`. What stands in brackets tells
 * places of one name apart and need not be typed.
 */
function keysOf(place: Place): NameKeys {
  const known = keys.get(place)
  if (known) return known
  const whole = [...LOCALES.map((locale) => place.name[locale]), ...place.aliases].flatMap((name) => name.split('/'))
  const names = [...new Set(whole.flatMap((name) => [name, name.replace(/\(.*?\)/g, '')]))]
  const keysBy = (keyOf: (name: string) => string) => [...new Set(names.map(keyOf))].filter((key) => key !== '')
  const found = { spelt: keysBy(spellingKey), written: keysBy(writtenKey) }
  keys.set(place, found)
  return found
}
