import { fill } from '../../src/i18n/fill.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import type { Dropped } from '../../src/view/address.ts'

/** What an embed page says of parts of its address that it left out. */
export function leftOut(locale: Locale, ...parts: readonly Dropped[]): string {
  return leftOutInWords(
    locale,
    parts.map((part) => MESSAGES[locale].dropped[part]),
  )
}

/** The same of parts in words; nothing where there are none. */
export function leftOutInWords(locale: Locale, parts: readonly string[]): string {
  const { noticeDropped, listComma } = MESSAGES[locale]
  const words = parts.length === 0 ? '' : fill(noticeDropped, { parts: parts.join(listComma) })
  return words.replaceAll(/[\u064b-\u0652]/g, '')
}
