import { describe, expect, it } from 'vitest'
import { type Answer, whatIsAt } from '../../src/measure/at-position.ts'
import { catalog, placeAt } from '../real-catalog.ts'

const answersFor = (place: string) => whatIsAt(placeAt(place), catalog)
const answer = (place: string, overlay: string, zone: string): Answer | undefined =>
  answersFor(place).find((one) => one.overlay.id === overlay && one.zone.id === zone)?.answer

describe('what is claimed at a place', () => {
  it('is inside where the place lies well within a zone whose limit is stated', () => {
    expect(answer('suwayda', 'suwayda-roadmap-2025', 'suwayda-governorate')).toBe('inside')
    expect(answer('daraa', 'israel-feb-2025', 'three-governorates')).toBe('inside')
  })

  it('is outside where it lies well beyond', () => {
    expect(answer('damascus', 'israel-feb-2025', 'three-governorates')).toBe('outside')
    expect(answer('damascus', 'disengagement-1974', 'area-of-separation')).toBe('outside')
  })

  it('is never inside of a sketch, of a post, or of a zone that nobody said is meant', () => {
    const doubtful = catalog.places.flatMap(({ geometry }) =>
      whatIsAt(geometry.coordinates, catalog).filter(
        ({ claim, zone }) =>
          zone.method === 'schematic' || claim.role === 'post' || (!claim.stated && claim.reading === null),
      ),
    )
    expect(new Set(doubtful.map((one) => one.answer))).toEqual(new Set(['no-limit', 'outside']))
  })

  it('says of a place in a sketch that no limit was published', () => {
    expect(answer('qatana', 'israel-dec-2025', 'buffer-to-damascus')).toBe('no-limit')
    expect(answer('hader', 'control-since-2024', 'post-hader')).toBe('no-limit')
  })

  it('agrees with the places that the catalog lists for every zone with a stated limit', () => {
    const listed = new Map(catalog.overlaps!.zones.map(({ zone, places }) => [zone, places]))
    for (const { id, geometry } of catalog.places) {
      for (const { zone, claim, answer } of whatIsAt(geometry.coordinates, catalog)) {
        const places = listed.get(zone.id)
        if (!places || !claim.stated) continue
        const side = places.inside.includes(id) ? 'inside' : places.tooClose.includes(id) ? 'too-close' : 'outside'
        expect(answer, `${id} in ${zone.id}`).toBe(side)
      }
    }
  })
})
