import { fill } from '../../src/i18n/fill.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import type { Dropped } from '../../src/view/address.ts'

/** What an embed page says of parts of its address that it left out. */
export function leftOut(locale: Locale, ...parts: readonly Dropped[]): string {
  const { noticeDropped, dropped, listComma } = MESSAGES[locale]
  const words = fill(noticeDropped, { parts: parts.map((part) => dropped[part]).join(listComma) })
  return words.replaceAll(/[\u064b-\u0652]/g, '')
}
