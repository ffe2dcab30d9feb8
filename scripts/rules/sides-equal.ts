import type { Story, StorySide } from '../../src/catalog/types.ts'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import type { Issue, Rule } from './issue.ts'
import { MAX_SIDE_RATIO } from './limits.ts'
import { stories } from './records.ts'

const NAME = 'sides-equal'

/** What Syria asks and what Israel asks have the same room in the story, in every language. */
export const sidesEqual: Rule = {
  name: NAME,
  check: (geodata) =>
    stories(geodata).flatMap(({ file, record }) =>
      LOCALES.flatMap((locale): Issue[] => {
        const [syria, israel] = [charactersOf(record, 'syria', locale), charactersOf(record, 'israel', locale)]
        const [less, more] = [Math.min(syria, israel), Math.max(syria, israel)]
        if (more <= MAX_SIDE_RATIO * less) return []
        const message = `what syria asks has ${syria} characters in "${locale}", what israel asks ${israel}; the longer may have ${MAX_SIDE_RATIO} times as many as the shorter, ${Math.floor(MAX_SIDE_RATIO * less)} here. Shorten the one or complete the other.`
        return [{ rule: NAME, file: file.path, feature: null, at: 'steps', message }]
      }),
    ),
}

function charactersOf({ steps }: Story, side: StorySide, locale: Locale): number {
  return steps.filter((step) => step.side === side).reduce((sum, { text }) => sum + (text[locale] ?? '').length, 0) // complete-texts reports a missing one
}
