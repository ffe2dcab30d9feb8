import { fill } from '../i18n/fill.ts'
import { formatDate, formatList } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES, type Messages } from '../i18n/messages.ts'
import type { Claim, Party } from './types.ts'

/** Names of parties that say something together: `Israel and Syria`. */
export function partyWords(parties: readonly Party[], locale: Locale): string {
  return formatList(
    parties.map((party) => MESSAGES[locale].party[party]),
    locale,
  )
}

/** What became of a claim, with who asks for it and, where it was refused, who refuses. */
export function standingWords(claim: Claim, locale: Locale): string {
  const m = MESSAGES[locale]
  const refusing = refusers(claim)
  return fill(standingPattern(claim, refusing.length > 0, m), {
    party: partyWords(claim.assertedBy, locale),
    other: partyWords(refusing, locale),
  })
}

/** Reports put nothing forward, they report; and where nobody is known to have refused, nobody is named. */
function standingPattern({ standing, assertedBy }: Claim, isRefuserKnown: boolean, m: Messages): string {
  if (standing !== 'rejected') return m.standingWord[standing]
  if (!isRefuserKnown) return m.refused
  return assertedBy.every((party) => party === 'reports') ? m.reportRejected : m.standingWord.rejected
}

/** The states that answered a claim of others; of one that was rejected the check asks for such an answer. */
export function refusers({ responses, assertedBy }: Claim): Party[] {
  const answered = responses.map(({ by }) => by)
  return [...new Set(answered)].filter((by) => by !== 'united-nations' && !assertedBy.includes(by))
}

/** From when, and to when if it has ended. */
export function dateWords({ from, to }: Pick<Claim, 'from' | 'to'>, locale: Locale): string {
  const m = MESSAGES[locale]
  return to === null
    ? formatDate(from, locale)
    : fill(m.fromTo, { from: formatDate(from, locale), to: formatDate(to, locale) })
}

/** The rungs of the claim ladder in one line: basis and standing, of which press reports that report say only the first. */
export function ladderWords(claim: Claim, locale: Locale): string {
  const basis = MESSAGES[locale].basisWord[claim.basis]
  return claim.basis === 'report' && claim.standing === 'reported'
    ? basis
    : `${basis} · ${standingWords(claim, locale)}`
}

/** With a capital at its beginning, where the script has capitals. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
