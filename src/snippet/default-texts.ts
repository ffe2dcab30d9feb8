import { saysStatus } from '../catalog/status-words.ts'
import { fill } from '../i18n/fill.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Comparing } from '../view/comparing.ts'
import type { ClaimWords, EmbedWords, OfferedPage, TitleWords } from './embed-words.ts'
import { type Shown, pageOf } from './embedded-page.ts'

/** A title names so many overlays at most. */
const MOST_NAMED = 3

/** An overlay that is shown, with what has to be said of it. */
interface ShownClaim<Overlay = TitleWords['overlays'][number]> {
  readonly overlay: Overlay
  readonly words: ClaimWords
}

/** The overlays that are shown, in the order of the panel, each with the words of the reading in which it is. */
export function shownClaims<Overlay extends TitleWords['overlays'][number]>(
  { layers, readings }: Shown,
  { overlays }: { readonly overlays: readonly Overlay[] },
): ShownClaim<Overlay>[] {
  return overlays
    .filter(({ id }) => layers.includes(id))
    .map((overlay) => ({
      overlay,
      words: overlay.readings.find(({ id }) => id === readings[overlay.id]) ?? overlay.readings[0] ?? overlay,
    }))
}

/**
 * A title that names what is shown and says with what standing: one overlay has the line of the panel, a comparison a title
 * of its own; of many overlays the standings alone are named.
 * @param page the static page of just these overlays, if there is one
 */
export function defaultTitle(
  shown: Shown,
  page: Pick<OfferedPage, 'kind' | 'title'> | null,
  words: Omit<TitleWords, 'pages'>,
  locale: Locale,
): string {
  const claims = shownClaims(shown, words)
  if (page?.kind === 'comparison') return page.title![locale]
  if (claims.length === 0) return words.siteTitle[locale]
  if (claims.length <= MOST_NAMED && page?.kind !== 'all') {
    const [only] = claims
    if (claims.length === 1) return `${only!.overlay.title[locale]} (${only!.words.row[locale]})`
    return claims.map((claim) => withStatus(claim, locale)).join(words.semicolon[locale])
  }
  const standings = [...new Set(claims.map(({ words: { brief } }) => brief[locale]))]
  const what = page?.kind === 'all' ? words.headline : words.siteTitle
  return `${what[locale]}: ${standings.join(words.semicolon[locale])}`
}

/** A title that names what is compared, the first side first: a comparison that has a page has its title. */
export function comparedTitle(
  { a, b }: Pick<Comparing, 'a' | 'b'>,
  readings: Shown['readings'],
  words: TitleWords,
  locale: Locale,
): string {
  const layers = [...a, ...b]
  const page = layers.length === 2 ? pageOf(layers, words.pages) : null
  const overlays = layers.map((id) => words.overlays.find((overlay) => overlay.id === id)!)
  return defaultTitle({ layers, readings }, page, { ...words, overlays }, locale)
}

/** A sentence for who does not see the map: what is shown, each with its standing, and as of when. */
export function defaultAlternative(shown: Shown, words: EmbedWords, locale: Locale): string {
  const claims = shownClaims(shown, words)
  if (claims.length === 0) return words.siteTitle[locale]
  const list = claims.map((claim) => withStatus(claim, locale))
  return `${fill(words.alternative[locale], { list: list.join(words.semicolon[locale]) })} ${words.dataAsOf[locale]}.`
}

/** The title of an overlay, and its status where the title does not say it by itself. */
function withStatus({ overlay, words: { status, brief } }: ShownClaim, locale: Locale): string {
  const title = overlay.title[locale]
  return status !== null && saysStatus(title, status, locale) ? title : `${title} (${brief[locale]})`
}
