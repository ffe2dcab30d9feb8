import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { withoutVowels } from '../i18n/without-vowels.ts'
import type { Claim } from './types.ts'
import { standingWords } from './words.ts'

/** What a title that names a claim has to say, so that nobody takes it for a fact. */
export type Status = 'demanded' | 'rejected' | 'unconfirmed'

/** The status that has to be said of a claim; null for what was signed, stated together or is in force. */
export function statusOf({ basis, standing }: Pick<Claim, 'basis' | 'standing'>): Status | null {
  if (standing === 'rejected') return 'rejected'
  if (basis === 'leak' || basis === 'report') return 'unconfirmed'
  if (standing === 'demanded') return 'demanded'
  return ['proposed', 'reported', 'lapsed'].includes(standing) ? 'unconfirmed' : null
}

/** Beginnings or roots of the words that say it, in any of their forms; Arabic without vowel signs. */
const WORDS: Readonly<Record<Status, Readonly<Record<Locale, RegExp>>>> = {
  demanded: { en: /demand/i, ar: /مطلب|مطالب|طالب|مطلوب/, he: /דרש|דורש|דריש|תובע|תביע/ },
  rejected: { en: /reject/i, ar: /رفض|مرفوض/, he: /נדח|דחתה|דחו/ },
  unconfirmed: {
    en: /leak|report|propos|lapsed/i,
    ar: /مسرب|تسريب|تقرير|تقارير|أفاد|تفيد|مقترح|اقتر|مطروح|انقضى/,
    he: /הדלפ|הודלפ|דלף|דווח|דיווח|מוצע|הוצע|הצע|מציע|הועל|פקע/,
  },
}

/** Whether a text says that something is demanded or rejected, or that it is only leaked, reported or proposed. */
export function saysStatus(text: string, status: Status, locale: Locale): boolean {
  return WORDS[status][locale].test(withoutVowels(text))
}

/** The status of a claim in few words: how it is known where that is all that is known, else its standing, or both. */
export function statusWords(claim: Claim, locale: Locale): string {
  const { basis, standing } = claim
  const standingSaid = standingWords(claim, locale)
  if (basis !== 'leak' && basis !== 'report') return standingSaid
  const word = MESSAGES[locale].basisWord[basis]
  const known = word.charAt(0).toLowerCase() + word.slice(1)
  if (standing === 'reported' || standing === 'occupied') return known
  return saysStatus(standingSaid, 'unconfirmed', locale) ? standingSaid : `${known} · ${standingSaid}`
}
