import { type Look, lookOf, zoneClaims } from '../../src/catalog/look.ts'
import type { Catalog, ZoneClaim } from '../../src/catalog/types.ts'

/** A rule of the drawing: what is said of a zone, in words, and the look that this has. */
export interface Rule {
  readonly words: string
  readonly look: Look
}

/** In the order in which a reader meets them; each is shown by the first claim of the data to which it applies. */
const RULES: readonly (readonly [words: string, applies: (claim: ZoneClaim) => boolean])[] = [
  ['Line of the treaty', ({ role, basis, stated }) => role === 'line' && basis === 'treaty' && stated],
  ['Line of which no published map gives the place', ({ role, stated }) => role === 'line' && !stated],
  ['Area of the treaty', ({ role }) => role === 'separation'],
  ['Zone limited by a distance from a line', ({ role }) => role === 'limitation'],
  ['Area that one party demands, by name', ({ role, basis }) => role === 'demilitarised' && basis === 'statement'],
  ['The same from a leak', ({ basis, stated }) => basis === 'leak' && stated],
  ['A leak of another’s draft', ({ basis, assertedBy }) => basis === 'leak' && !assertedBy.includes('israel')],
  [
    'Area of which no limit was stated',
    ({ role, basis, stated }) => role === 'demilitarised' && basis !== 'report' && !stated,
  ],
  ['Area that parties state together', ({ role }) => role === 'governorate'],
  ['Withdrawal that one party demands', ({ role }) => role === 'withdrawal'],
  ['Line to which it is demanded', ({ role, basis }) => role === 'line' && basis === 'statement'],
  ['Belt of a reported plan', ({ role }) => role === 'control-belt'],
  ['Belt of influence of the same plan', ({ role }) => role === 'influence-belt'],
  ['Corridor', ({ role }) => role === 'corridor'],
  ['Control that reports tell of', ({ role, stated }) => role === 'held' && !stated],
  ['Reported post', ({ role }) => role === 'post'],
]

/**
 * The rules with the looks that the data has for them.
 * @throws Error naming every rule to which no claim of the catalog answers
 */
export function grammarOf({ overlays, zones }: Catalog): Rule[] {
  const claims = overlays.flatMap((overlay) => zoneClaims(overlay))
  const found = RULES.map(([words, applies]) => ({ words, claim: claims.find(applies) }))
  const unused = found.filter(({ claim }) => !claim).map(({ words }) => words)
  if (unused.length > 0) throw new Error(`No claim is drawn as: ${unused.join('; ')}. See scripts/design/grammar.ts.`)
  return found.map(({ words, claim }) => ({
    words,
    look: lookOf(
      claim!,
      zones.find(({ id }) => id === claim!.zone)!,
    ),
  }))
}
