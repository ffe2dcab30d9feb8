import type { Place } from '../catalog/types.ts'
import { LOCALES } from '../i18n/locale.ts'
import { spellingKey } from './spelling.ts'

/** No more are offered: a longer list is not read. */
const MOST = 6

/**
 * The places whose name, in any of the three scripts and in its common spellings, is what was typed or begins with it, or has
 * a word that does. Best first: whole names, then beginnings; larger places before smaller ones.
 */
export function findPlaces(typed: string, places: readonly Place[]): Place[] {
  const wanted = spellingKey(typed.slice(0, 80))
  if (wanted === '') return []
  return places
    .map((place) => ({ place, fit: Math.min(...keysOf(place).map((key) => fitOf(key, wanted))) }))
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

const keys = new WeakMap<Place, readonly string[]>()

/** Names that stand for each other are parted by a slash: `Mount Hermon / Jabal al-Shaykh`. */
function keysOf(place: Place): readonly string[] {
  const known = keys.get(place)
  if (known) return known
  const names = [...LOCALES.map((locale) => place.name[locale]), ...place.aliases].flatMap((name) => name.split('/'))
  const found = [...new Set(names.map(spellingKey))].filter((key) => key !== '')
  keys.set(place, found)
  return found
}
