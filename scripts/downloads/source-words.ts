import { publisherWords } from '../../src/catalog/source-text.ts'
import type { Response, Source } from '../../src/catalog/types.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'

/** Marks that isolate directions on a page; in a cell of a table they would be stray characters. */
const ISOLATES = /[\u2066-\u2069]/g

/** Sources in one line: publisher and date of each, the date as exact as it was seen. */
export function sourceWords(sources: readonly Source[]): string {
  return sources.map((source) => `${publisherOf(source)}, ${source.date ?? MESSAGES.en.undated}`).join('; ')
}

/** Publishers to credit, each once. */
export function creditWords(sources: readonly Source[]): string {
  return [...new Set(sources.map(({ publisher }) => publisher))].join('; ')
}

/** What others answered, in one line; null where none was found. */
export function responseWords(responses: readonly Response[], locale: Locale): string | null {
  if (responses.length === 0) return null
  return responses
    .map(({ by, on, text }) => `${MESSAGES[locale].party[by]}${on === null ? '' : ` (${on})`}: ${text[locale]}`)
    .join(' | ')
}

function publisherOf(source: Source): string {
  return publisherWords(source, 'en').replaceAll(ISOLATES, '')
}
