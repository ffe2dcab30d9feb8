import type { Source } from '../../src/catalog/types.ts'
import type { Issue, Rule } from './issue.ts'
import { quote } from './nearest.ts'
import { overlays, sourcesById } from './records.ts'

const NAME = 'quotes-read'

const WHERE_WORDS_WERE_SEEN: readonly Source['read'][] = ['full', 'excerpt', 'reprint']

/** Nobody is quoted from a copy that was not read. */
export const quotesRead: Rule = {
  name: NAME,
  check: (geodata) => {
    const sources = sourcesById(geodata)
    return overlays(geodata).flatMap(({ file, record }) =>
      record.quotes.flatMap(({ source }, i): Issue[] => {
        const read = sources?.get(source)?.read
        if (read === undefined || WHERE_WORDS_WERE_SEEN.includes(read)) return [] // known-sources reports unknown ones
        const message = `of ${quote(source)} only ${quote(read)} was read; ${WHERE_WORDS_WERE_SEEN.join(', ')} is expected of a copy that words are taken from. Quote a copy that was read, or remove the quotation.`
        return [{ rule: NAME, file: file.path, feature: null, at: `quotes[${i}].source`, message }]
      }),
    )
  },
}
