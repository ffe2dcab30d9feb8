import { formatAccuracy } from '../i18n/format.ts'
import { fill } from '../i18n/fill.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { citedInBrief } from './narrow.ts'
import { type PageText, describePage } from './page-text.ts'
import type { Catalog } from './types.ts'

/** All that an embed page says in one language. */
export interface EmbedText extends PageText {
  /** Credit and the accuracy of the lines of 1974, which every figure shows. */
  readonly credit: string
}

/** The words of an embed page, from the part of the catalog that it offers. */
export function describeEmbed(catalog: Catalog, locale: Locale): EmbedText {
  return { ...describePage(catalog, locale), credit: figureCredit(catalog, locale) }
}

/** The same where the cards are short: without the sources that only quotes and lines rest on, which the map's page gives. */
export function describeEmbedInBrief(catalog: Catalog, locale: Locale): EmbedText {
  const text = describeEmbed(catalog, locale)
  const cited = citedInBrief(catalog)
  return { ...text, sources: text.sources.filter(({ id }) => cited.has(id)) }
}

/** Credit and the accuracy of the lines of 1974, for below a figure. */
export function figureCredit(catalog: Pick<Catalog, 'zones'>, locale: Locale): string {
  const m = MESSAGES[locale]
  const lines = catalog.zones.find(({ id }) => id === 'line-a')!
  const accuracy = fill(m.linesAccuracy, { accuracy: formatAccuracy(lines.accuracyMeters, locale) })
  // No row begins with a dot.
  return `${m.creditShort} · ${accuracy}`.replaceAll(' ·', '\u00a0·')
}
