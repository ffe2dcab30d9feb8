import { isObject, nameOf } from './features.ts'
import type { GeodataFile } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'

const NAME = 'clean-texts'

/**
 * Characters that no text of ours needs. Direction is the business of markup: an override turns the words after it round,
 * on the map and in other people's pages. The plain marks U+200E, U+200F and U+061C are allowed; they turn nothing.
 */
const UNWANTED: readonly (readonly [characters: RegExp, what: string, advice: string])[] = [
  [
    /[\u202A-\u202E\u2066-\u2069]/,
    'a character that forces a direction',
    'Delete it; use U+200E or U+200F beside a sign that jumps.',
  ],
  [/[\p{Cc}\u2028\u2029]/u, 'a control character or line break', 'Write a blank instead.'],
  [
    /[\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u,
    'an invisible character',
    'Delete it.',
  ],
  [/[\uFFFD\p{Cs}\p{Co}\p{Cn}]/u, 'a character that stands for a broken one', 'Type the text again.'],
  [/^\s|\s$/, 'a blank at its beginning or end', 'Delete it.'],
]

/** Texts hold letters and signs that can be seen, and nothing that changes how others are read. */
export const cleanTexts: Rule = {
  name: NAME,
  check: (geodata) => [...geodata.values()].filter(({ kind }) => kind !== null).flatMap(issuesOf),
}

function issuesOf(file: GeodataFile): Issue[] {
  const features = isObject(file.value) && Array.isArray(file.value['features']) ? file.value['features'] : null
  if (!features) return stringsIn(file.value, '').flatMap(({ at, text }) => faultsOf(file.path, null, at, text))
  return features.flatMap((feature: unknown, index) => {
    const { feature: name, prefix } = nameOf(feature, index)
    const properties = isObject(feature) ? feature['properties'] : null
    return stringsIn(properties, prefix).flatMap(({ at, text }) => faultsOf(file.path, name, at, text))
  })
}

function faultsOf(file: string, feature: string | null, at: string, text: string): Issue[] {
  return UNWANTED.flatMap(([characters, what, advice]) => {
    const found = characters.exec(text)
    if (!found) return []
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const message = `the text has ${what} (U+${code}) at character ${found.index}. ${advice}`
    return [{ rule: NAME, file, feature, at, message }]
  })
}

function stringsIn(value: unknown, at: string): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, i) => stringsIn(item, `${at}[${i}]`))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, at ? `${at}.${name}` : name))
}
