import { NEEDED_ZONES } from '../../src/catalog/types.ts'
import type { Rule } from './issue.ts'
import { zoneIds } from './known-ids.ts'
import { nearestFew, quote } from './nearest.ts'

const NAME = 'needed-zones'

/** The zones that the drawing names in its code exist: land, the stripe of the Golan, the accuracy in the credit line. */
export const neededZones: Rule = {
  name: NAME,
  check: (geodata) => {
    const zones = zoneIds(geodata)
    return NEEDED_ZONES.filter((id) => !zones.has(id)).map((id) => ({
      rule: NAME,
      file: 'zones',
      feature: null,
      at: null,
      message: `zone ${quote(id)} is missing, and the drawing needs it; nearest: ${nearestFew(id, zones).join(', ')}. Give the file that name back.`,
    }))
  },
}
