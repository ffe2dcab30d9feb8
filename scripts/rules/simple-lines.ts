import { allFeatures } from './features.ts'
import type { Issue, Rule } from './issue.ts'
import { selfMeetingOf } from '../../src/geometry/self-meeting.ts'
import { segmentsAt, showPlace } from './validity.ts'

/** No line crosses itself: the areas made between lines would fall apart at the loop. */
export const simpleLines: Rule = {
  name: 'simple-lines',
  check: (geodata) =>
    allFeatures(geodata).flatMap(({ file, id, geometry }): Issue[] => {
      if (geometry.type !== 'LineString' || geometry.coordinates.length < 2) return []
      const place = selfMeetingOf(geometry.coordinates)
      if (!place) return []
      const segments = segmentsAt(geometry.coordinates, place)
      const at = `position ${segments[0] ?? 0}`
      const between = segments.map((i) => `${i} to ${i + 1}`).join(' and ')
      const message = `the line crosses or touches itself at ${showPlace(place)} (positions ${between}). Redraw it so that it does not.`
      return [{ rule: 'simple-lines', file: file.path, feature: id, at, message, position: place }]
    }),
}
