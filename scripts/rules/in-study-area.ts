import type { Issue, Rule } from './issue.ts'
import { EARTH } from './limits.ts'
import { contains, describeBox, markedPositions } from './marked-positions.ts'
import { meantPosition, show } from './meant-position.ts'

const NAME = 'in-study-area'

/** Zones, places and labels lie in the study area, the base map in its frame. */
export const inStudyArea: Rule = {
  name: NAME,
  check: (geodata) =>
    markedPositions(geodata)
      .filter(({ position, box }) => contains(EARTH, position) && !contains(box, position))
      .map(({ file, feature, at, position, box }): Issue => {
        const what = `${show(position)} lies outside ${box.name} ${describeBox(box)}.`
        const hint =
          meantPosition(position, box) ?? 'Correct it, or widen the box in scripts/rules/limits.ts with a reason.'
        return { rule: NAME, file, feature, at, message: `${what} ${hint}`, position }
      }),
}
