import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { FILL_IN } from './complete-texts.ts'
import type { Rule } from './issue.ts'
import { overlays } from './records.ts'

const NAME = 'nameable'

/** How the name of an overlay in sentences begins, so that the words round it agree with it in number and gender. */
const BEGINNINGS: Readonly<Record<Locale, { begins: RegExp; expected: string }>> = {
  en: { begins: /^the \S/, expected: '“the”, not capitalised,' },
  ar: { begins: /^\S+ة /u, expected: 'a feminine noun in the singular, such as منطقة,' },
  he: { begins: /^ה?(?:אזור|שטח) /u, expected: 'אזור or שטח' },
}

/** Sentences can name what an overlay claims: the name fits where they put it. */
export const nameable: Rule = {
  name: NAME,
  check: (geodata) =>
    overlays(geodata).flatMap(({ file, record }) =>
      LOCALES.flatMap((locale) => {
        const text = record.named[locale] as string | undefined
        const { begins, expected } = BEGINNINGS[locale]
        // Without words, or with those of the template, another rule says so.
        if (!text || text.startsWith(FILL_IN) || (begins.test(text) && !/[.;:]$/.test(text))) return []
        const message = `${JSON.stringify(text)} does not fit a sentence; ${expected} is expected at its beginning and no stop at its end. Word it anew.`
        return [{ rule: NAME, file: file.path, feature: null, at: `named.${locale}`, message }]
      }),
    ),
}
