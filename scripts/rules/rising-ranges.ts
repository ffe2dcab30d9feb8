import type { Issue, Rule } from './issue.ts'
import { constructedZones } from './records.ts'

const NAME = 'rising-ranges'

/** A published range of areas runs from low to high; a schema cannot compare two numbers. */
export const risingRanges: Rule = {
  name: NAME,
  check: (geodata) =>
    constructedZones(geodata).flatMap(({ file, record }) =>
      (record.published ?? []).flatMap(({ squareKilometers: area }, i): Issue[] => {
        if (typeof area === 'number' || area[0] < area[1]) return []
        const message = `${JSON.stringify(area)} is no range; [low, high] in km² is expected. Correct it.`
        return [{ rule: NAME, file: file.path, feature: null, at: `published[${i}].squareKilometers`, message }]
      }),
    ),
}
