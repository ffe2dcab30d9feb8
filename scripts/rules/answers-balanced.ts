import type { Overlay } from '../../src/catalog/types.ts'
import type { Issue, Rule } from './issue.ts'
import { MAX_ANSWER_RATIO } from './limits.ts'
import { overlays } from './records.ts'

const NAME = 'answers-balanced'

/** Where both Israel and Syria answer on an overlay, neither is given much more room than the other. */
export const answersBalanced: Rule = {
  name: NAME,
  check: (geodata) =>
    overlays(geodata).flatMap(({ file, record }): Issue[] => {
      const [israel, syria] = [charactersBy(record, 'israel'), charactersBy(record, 'syria')]
      const [less, more] = [Math.min(israel, syria), Math.max(israel, syria)]
      if (less === 0 || more <= MAX_ANSWER_RATIO * less) return []
      const message = `the answers by israel have ${israel} characters in English, those by syria ${syria}; the longer may have ${MAX_ANSWER_RATIO} times as many as the shorter, ${Math.floor(MAX_ANSWER_RATIO * less)} here. Shorten the one or complete the other.`
      return [{ rule: NAME, file: file.path, feature: null, at: 'claims', message }]
    }),
}

function charactersBy({ claims }: Overlay, party: 'israel' | 'syria'): number {
  return claims
    .flatMap(({ responses }) => responses)
    .filter(({ by }) => by === party)
    .reduce((sum, { text }) => sum + (text.en ?? '').length, 0) // complete-texts reports a missing one
}
