import { saysStatus, statusOf } from '../../src/catalog/status-words.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import type { Issue, Rule } from './issue.ts'
import { quote } from './nearest.ts'
import { comparisons, overlays } from './records.ts'

const NAME = 'status-in-titles'

/** The title of a comparison says in every language what is only demanded, reported or rejected: it is read alone. */
export const statusInTitles: Rule = {
  name: NAME,
  check: (geodata) => {
    const claims = new Map(overlays(geodata).map(({ record }) => [record.id, record.claims[0]]))
    return comparisons(geodata).flatMap(({ file, record: { id, of, title } }) =>
      of.flatMap((overlay) => {
        const claim = claims.get(overlay)
        const status = claim ? statusOf(claim) : null
        if (status === null) return []
        return LOCALES.filter((locale) => title[locale] && !saysStatus(title[locale], status, locale)).map(
          (locale): Issue => ({
            rule: NAME,
            file: file.path,
            feature: id,
            at: `title.${locale}`,
            message: `${quote(title[locale])} does not say that what ${quote(overlay)} shows is ${STATUS[status]}. Say it in the title.`,
          }),
        )
      }),
    )
  },
}

const STATUS = {
  demanded: 'demanded',
  rejected: 'rejected',
  unconfirmed: 'not confirmed: proposed, reported or leaked',
}
