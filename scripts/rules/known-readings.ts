import type { Overlay } from '../../src/catalog/types.ts'
import type { Geodata } from './geodata.ts'
import type { Issue, Rule } from './issue.ts'
import { quote } from './nearest.ts'
import { overlays, claimsOnZones, stories } from './records.ts'

const NAME = 'known-readings'

/**
 * Claims and notes belong to readings that their overlay has, each reading is used by a claim and has an id of its own,
 * and the overlay's main zone is that of the reading that is shown first. A step of the story reads each overlay in one of
 * its readings.
 */
export const knownReadings: Rule = {
  name: NAME,
  check: (geodata) => [
    ...overlays(geodata).flatMap(({ file, record }) =>
      [...unknown(record), ...repeated(record), ...unused(record), ...otherMainZone(record)].map((fault) =>
        issue(file.path, fault),
      ),
    ),
    ...inStory(geodata),
  ],
}

function issue(file: string, fault: Fault): Issue {
  return { rule: NAME, file, feature: null, ...fault }
}

function inStory(geodata: Geodata): Issue[] {
  const known = new Map(overlays(geodata).map(({ record }) => [record.id, record.readings.map(({ id }) => id)]))
  return stories(geodata).flatMap(({ file, record }) =>
    record.steps.flatMap((step, i) =>
      step.overlays.flatMap(({ id, reading }, j): Issue[] => {
        const readings = known.get(id) // known-zones reports unknown overlays
        if (!readings || (readings.length === 0 ? reading === null : readings.includes(reading ?? ''))) return []
        const expected = readings.length === 0 ? 'null, for it has no readings' : readings.join(' or ')
        const message = `the overlay ${quote(id)} cannot be read as ${quote(reading)}; expected is ${expected}. Correct it.`
        return [issue(file.path, { at: `steps[${i}].overlays[${j}].reading`, message })]
      }),
    ),
  )
}

interface Fault {
  readonly at: string
  readonly message: string
}

function unknown(overlay: Overlay): Fault[] {
  const known = overlay.readings.map(({ id }) => id)
  const expected = known.length > 0 ? `the overlay has ${known.join(', ')}` : 'the overlay has no readings'
  return [
    ...claimsOnZones(overlay).map(({ claim, at }) => ({ at: `${at}.reading`, id: claim.reading })),
    ...overlay.mapNotes.map(({ reading }, i) => ({ at: `mapNotes[${i}].reading`, id: reading })),
  ]
    .filter(({ id }) => id !== null && !known.includes(id))
    .map(({ at, id }) => ({
      at,
      message: `unknown reading ${quote(id)}; ${expected}. Correct the id, add the reading, or write null for all readings.`,
    }))
}

function repeated({ readings }: Overlay): Fault[] {
  return readings.flatMap(({ id }, i) =>
    readings.findIndex((reading) => reading.id === id) === i
      ? []
      : [
          {
            at: `readings[${i}].id`,
            message: `the id ${quote(id)} is given twice in this overlay. Give each its own.`,
          },
        ],
  )
}

function unused(overlay: Overlay): Fault[] {
  const used = new Set(claimsOnZones(overlay).map(({ claim }) => claim.reading))
  return overlay.readings.flatMap(({ id }, i) => {
    const message = `no claim belongs to the reading ${quote(id)}, so choosing it would change nothing. Name it in a claim, or remove it.`
    return used.has(id) ? [] : [{ at: `readings[${i}]`, message }]
  })
}

function otherMainZone({ readings: [first], mainZone }: Overlay): Fault[] {
  if (!first || first.mainZone === mainZone) return []
  const message = `${quote(mainZone)} is not the main zone of the first reading, ${quote(first.mainZone)}, which is shown first. Make the two the same.`
  return [{ at: 'mainZone', message }]
}
