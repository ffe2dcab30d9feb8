import type { Rule } from './issue.ts'
import { EARTH } from './limits.ts'
import { contains, describeBox, markedPositions } from './marked-positions.ts'
import { meantPosition, show } from './meant-position.ts'

/** Longitudes are -180 to 180, latitudes -90 to 90: anything else is projected metres or a slip. */
export const inRange: Rule = {
  name: 'in-range',
  check: (geodata) =>
    markedPositions(geodata)
      .filter(({ position }) => !contains(EARTH, position))
      .map(({ file, feature, at, position, box }) => {
        const what = `${show(position)} is no place on earth ${describeBox(EARTH)}.`
        const hint = meantPosition(position, box) ?? 'Export the data in degrees (WGS84, EPSG:4326), longitude first.'
        return { rule: 'in-range', file, feature, at, message: `${what} ${hint}`, position }
      }),
}
