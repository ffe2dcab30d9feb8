import { constructionOf } from './construction.ts'
import type { Issue, Rule } from './issue.ts'
import { constructedZones } from './records.ts'
import { invalidityOf, showPlace } from './validity.ts'

const NAME = 'valid-constructions'

/** What the rules make of the lines is valid too: a border that strays can close a ring and cross it at once. */
export const validConstructions: Rule = {
  name: NAME,
  check: (geodata) => {
    const { geometries } = constructionOf(geodata)
    return constructedZones(geodata).flatMap(({ file, record }): Issue[] => {
      const geometry = geometries.get(record.id)
      const fault = geometry && geometry.type !== 'LineString' ? invalidityOf(geometry) : null
      if (!fault) return []
      const message = `what the rule makes is not valid: ${fault.reason} at ${showPlace(fault.position)}. Look at the lines that meet there.`
      return [{ rule: NAME, file: file.path, feature: null, at: 'rule', message, position: fault.position }]
    })
  },
}
