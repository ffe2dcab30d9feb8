import { zoneClaims } from '../catalog/look.ts'
import { describeOverlays } from '../catalog/overlay-text.ts'
import { type Status, statusOf, statusWords } from '../catalog/status-words.ts'
import type { Catalog, Claim, Overlay } from '../catalog/types.ts'
import { mercator } from '../geometry/mercator.ts'
import { fill } from '../i18n/fill.ts'
import { formatDate } from '../i18n/format.ts'
import { LOCALES, type Locale, type Text } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { type StaticPage, staticPages } from '../view/static-pages.ts'

/** What has to be said of an overlay where its map stands in somebody else's text. */
export interface ClaimWords {
  /** Null where nothing need be said. */
  readonly status: Status | null
  /** The status in one or two words. */
  readonly brief: Text
  /** Basis, standing and date in one line, as in the panel. */
  readonly row: Text
}

/** An overlay as it can be embedded. */
export interface OfferedOverlay extends ClaimWords {
  readonly id: string
  readonly title: Text
  /** Ids of the zones that it claims. */
  readonly zones: readonly string[]
  /** Whether it has a place on the map. */
  readonly isDrawn: boolean
  /** The usual one first; empty where there is nothing to choose. */
  readonly readings: readonly ({ readonly id: string } & ClaimWords)[]
}

/** A static page, and the height of its figure as a share of its width. */
export interface OfferedPage extends StaticPage {
  readonly ratio: number
}

/** What can be embedded, with its words in every language: an Arabic page makes codes for English ones, too. */
export interface EmbedWords {
  /** In the order of the panel. */
  readonly overlays: readonly OfferedOverlay[]
  /** The page of all overlays first. */
  readonly pages: readonly OfferedPage[]
  readonly siteTitle: Text
  readonly headline: Text
  /** Sentence for who does not see the map, with a place for the `{list}` of overlays. */
  readonly alternative: Text
  /** Between parts that have commas of their own. */
  readonly semicolon: Text
  /** `Data as of …`. */
  readonly dataAsOf: Text
}

/** What a title is made from. */
export interface TitleWords extends Pick<EmbedWords, 'siteTitle' | 'headline' | 'semicolon'> {
  readonly overlays: readonly Omit<OfferedOverlay, 'zones' | 'isDrawn'>[]
  readonly pages: readonly Pick<OfferedPage, 'kind' | 'shows' | 'title'>[]
}

/** What the embed dialog has to know of the catalog. */
export function embedWords(catalog: Catalog): EmbedWords {
  const rows = new Map(LOCALES.map((locale) => [locale, describeOverlays(catalog, locale)]))
  return {
    overlays: catalog.overlays.map((overlay, index) => ({
      id: overlay.id,
      title: overlay.title,
      zones: [...new Set(zoneClaims(overlay).map(({ zone }) => zone))],
      isDrawn: zoneClaims(overlay).length > 0,
      ...claimWords(overlay.claims[0]!, (locale) => rows.get(locale)![index]!.status),
      readings: overlay.readings.map(({ id }, place) => ({
        id,
        ...claimWords(claimOfReading(overlay, id), (locale) => rows.get(locale)![index]!.readings[place]!.status),
      })),
    })),
    pages: staticPages(catalog).map((page) => ({
      ...page,
      ratio: Number(mercator(page.bounds, 1).height.toFixed(4)),
    })),
    siteTitle: inEach((locale) => MESSAGES[locale].siteTitle),
    headline: inEach((locale) => MESSAGES[locale].headline),
    semicolon: inEach((locale) => MESSAGES[locale].listSemicolon),
    alternative: inEach((locale) => MESSAGES[locale].embedAlternative),
    dataAsOf: inEach((locale) => fill(MESSAGES[locale].dataAsOf, { date: formatDate(catalog.dataAsOf, locale) })),
  }
}

/** What of them names a comparison. */
export function titleWords(catalog: Catalog): TitleWords {
  const { overlays, pages, siteTitle, headline, semicolon } = embedWords(catalog)
  return {
    overlays: overlays.map(({ id, title, status, brief, row, readings }) => ({
      id,
      title,
      status,
      brief,
      row,
      readings,
    })),
    pages: pages.filter(({ kind }) => kind === 'comparison').map(({ kind, shows, title }) => ({ kind, shows, title })),
    siteTitle,
    headline,
    semicolon,
  }
}

/** The claim that stands for an overlay in one of its readings. */
function claimOfReading({ claims }: Overlay, reading: string): Claim {
  return claims.find((claim) => claim.zone !== null && claim.reading === reading) ?? claims[0]!
}

function claimWords(claim: Claim, row: (locale: Locale) => string): ClaimWords {
  return { status: statusOf(claim), brief: inEach((locale) => statusWords(claim, locale)), row: inEach(row) }
}

function inEach(words: (locale: Locale) => string): Text {
  return Object.fromEntries(LOCALES.map((locale) => [locale, words(locale)])) as Record<Locale, string>
}
