import type { Catalog } from '../../src/catalog/types.ts'
import { fill } from '../../src/i18n/fill.ts'
import { formatDate } from '../../src/i18n/format.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'

/** Licence of overlays, words and our own sketches, and the source that they are credited to. */
export const OWN_LICENCE = 'CC-BY-4.0'
export const OWN_SOURCE = 'this-project'

const LICENCE_ADDRESSES: Readonly<Record<string, string>> = {
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-3.0-IGO': 'https://creativecommons.org/licenses/by/3.0/igo/',
  'LGPL-3.0-or-later': 'https://www.gnu.org/licenses/lgpl-3.0.html',
}

/** How to cite the data, in English, as the page says it. */
export function citeWords({ dataAsOf }: Pick<Catalog, 'dataAsOf'>): string {
  const { cite, dataAsOf: words } = MESSAGES.en
  return `${cite} ${fill(words, { date: formatDate(dataAsOf, 'en') })}.`
}

/** The licences of a file in a sentence, each with its address where it has one. */
export function licenceWords(licences: readonly string[]): string {
  const named = licences.map((licence) => {
    const address = LICENCE_ADDRESSES[licence]
    return address === undefined ? licence : `${licence} (${address})`
  })
  const shareAlike = licences.includes('ODbL-1.0')
    ? ' Whoever passes on an adapted set of the ODbL lines passes it on under ODbL, with the credit.'
    : ''
  return `${named.join(', ')}; the property "licences" says which hold for a claim.${shareAlike}`
}
