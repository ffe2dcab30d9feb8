import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { type Look, lookOf } from './look.ts'
import type { Claim, Zone, ZoneClaim } from './types.ts'

/** A pattern of the map and what it says. */
export interface LegendEntry {
  readonly look: Look
  /** What has it on the map, and in the legend too. */
  readonly shape: 'area' | 'line' | 'disc'
  readonly words: string
}

/** One claim for each rung of the ladder; their looks come from the code that draws the map. */
const RUNGS = {
  treaty: { role: 'separation', basis: 'treaty', stated: true, assertedBy: ['israel', 'syria'] },
  line: { role: 'line', basis: 'treaty', stated: true, assertedBy: ['israel', 'syria'] },
  asked: { role: 'line', basis: 'statement', stated: true, assertedBy: ['syria'] },
  limit: { role: 'limitation', basis: 'treaty', stated: true, assertedBy: ['israel', 'syria'] },
  together: { role: 'governorate', basis: 'statement', stated: true, assertedBy: ['syria', 'jordan', 'united-states'] },
  israel: { role: 'demilitarised', basis: 'statement', stated: true, assertedBy: ['israel'] },
  syria: { role: 'withdrawal', basis: 'statement', stated: true, assertedBy: ['syria'] },
  leak: { role: 'demilitarised', basis: 'leak', stated: true, assertedBy: ['israel'] },
  otherLeak: { role: 'demilitarised', basis: 'leak', stated: true, assertedBy: ['reports'] },
  sketch: { role: 'demilitarised', basis: 'statement', stated: false, assertedBy: ['israel'] },
  report: { role: 'held', basis: 'report', stated: false, assertedBy: ['reports'] },
  post: { role: 'post', basis: 'report', stated: false, assertedBy: ['reports'] },
  plan: { role: 'control-belt', basis: 'report', stated: false, assertedBy: ['reports'] },
  influence: { role: 'influence-belt', basis: 'report', stated: false, assertedBy: ['reports'] },
  corridor: { role: 'corridor', basis: 'report', stated: false, assertedBy: ['israel'] },
} as const satisfies Record<string, Pick<ZoneClaim, 'role' | 'basis' | 'stated'> & Pick<Claim, 'assertedBy'>>

/** Names of the legend's entries; every language has words for each. */
export type Rung = keyof typeof RUNGS

/** How to read the map: each pattern with what it says, firmest basis first. */
export function describeLegend(locale: Locale): LegendEntry[] {
  return (Object.keys(RUNGS) as Rung[]).map((rung) => {
    const claim = { ...UNSAID, ...RUNGS[rung] }
    return {
      look: lookOf(claim, { feather: claim.stated ? [] : A_STEP }),
      shape: claim.role === 'post' ? 'disc' : claim.role === 'line' ? 'line' : 'area',
      words: MESSAGES[locale].legend[rung],
    }
  })
}

/** Any fading edge has the same look. */
const A_STEP = [{ share: 0, geometry: { type: 'Polygon', coordinates: [] } }] as const satisfies Zone['feather']

/** What a look does not depend on. */
const UNSAID = {
  zone: '',
  standing: 'reported',
  from: '1974',
  to: null,
  reading: null,
  responses: [],
  sources: [],
} as const
