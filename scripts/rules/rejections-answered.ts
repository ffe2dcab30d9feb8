import type { Rule } from './issue.ts'
import { overlays } from './records.ts'

const NAME = 'rejections-answered'

/** What is said to be rejected carries the answer of a state that rejects it: the page names who does. */
export const rejectionsAnswered: Rule = {
  name: NAME,
  check: (geodata) =>
    overlays(geodata).flatMap(({ file, record }) =>
      record.claims.flatMap(({ standing, responses, assertedBy }, i) => {
        const answers = responses.filter(({ by }) => by !== 'united-nations' && !assertedBy.includes(by))
        if (standing !== 'rejected' || answers.length > 0) return []
        const message =
          'standing "rejected" has no answer by another state; one is expected. Add who rejects it to responses, or choose another standing.'
        return [{ rule: NAME, file: file.path, feature: null, at: `claims[${i}].standing`, message }]
      }),
    ),
}
