import { render } from 'svelte/server'
import { describeEmbed, describeEmbedInBrief } from '../catalog/embed-text.ts'
import { narrowTo } from '../catalog/narrow.ts'
import { knownIds } from '../catalog/known-ids.ts'
import type { Catalog } from '../catalog/types.ts'
import EmbedPage from '../components/EmbedPage.svelte'
import { FRAMED, FRAMED_COARSE, drawFigure } from '../figure/drawing.ts'
import { fitLabels } from '../figure/fit-labels.ts'
import { strokesOf, toggleCss, unitCss } from '../figure/figure-css.ts'
import { type Locale, direction } from '../i18n/locale.ts'
import { withoutVowels } from '../i18n/without-vowels.ts'
import { type Measured, extentSentence, pairSentence, readingsOf } from '../sentences/sentences.ts'
import { themeCss } from '../theme/theme-css.ts'
import { typeCss } from '../theme/type.ts'
import { defaultView, shownParts } from '../view/view.ts'
import type { StaticPage } from '../view/static-pages.ts'

/** An embed page in its parts, whole but for what the build adds: fonts, the common style and script. */
export interface PrerenderedEmbed {
  readonly lang: Locale
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly style: string
  readonly body: string
}

/** Sizes of words in an embed page. */
const EMBED_STEPS = ['caption', 'small', 'large'] as const

/** What an embed page says elsewhere: the size and the corners of swatches in its style, and its script knows switches that a browser restored. */
const ELSEWHERE = / autocomplete="off"| width="26" height="26"| rx="8"/g

/** An embed page in one language. */
export function prerenderEmbed(catalog: Catalog, page: StaticPage, locale: Locale): PrerenderedEmbed {
  const part = narrowTo(catalog, page.offers)
  const text = page.kind === 'comparison' ? describeEmbedInBrief(part, locale) : describeEmbed(part, locale)
  const known = knownIds(text)
  // Only the copy for the live map has no overlaps.
  const measured = { ...catalog, overlaps: catalog.overlaps! }
  const drawing = fitLabels(
    drawFigure(part, locale, page.bounds, page.kind === 'overlay' ? FRAMED : FRAMED_COARSE),
    new Set(shownParts({ layers: page.shows, readings: defaultView(known).readings })),
  )
  const title = withoutVowels(page.title?.[locale] ?? text.messages.headline)
  const { body } = render(EmbedPage, {
    props: { text, title, sentence: sentenceOf(measured, page, locale), drawing, page },
  })
  return {
    lang: locale,
    dir: direction(locale),
    title,
    style: [
      themeCss(),
      unitCss(locale, strokesOf(drawing)),
      toggleCss(drawing, known.readings),
      typeCss(locale, EMBED_STEPS),
    ].join(''),
    body: withoutVowels(withoutMarks(body)).replaceAll(ELSEWHERE, ''),
  }
}

/** What a page can say of its overlays in figures, in the readings that are shown at first; null where it has all of them. */
function sentenceOf(catalog: Measured & Pick<Catalog, 'comparisons'>, page: StaticPage, locale: Locale): string | null {
  const { kind, id } = page
  switch (kind) {
    case 'all':
      return null
    case 'overlay':
      return extentSentence(catalog, id, readingsOf(catalog, id)[0]!.reading, locale)
    case 'comparison':
      return pairSentence(catalog, catalog.comparisons.find((one) => one.id === id)!.of, locale)
  }
}

/** Nothing hydrates an embed page: the comments by which Svelte would find its way are left out; SVG's empty elements are closed shortly. */
export function withoutMarks(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/>\s+</g, '> <')
    .replaceAll(/><\/(?:use|path|rect|circle)>/g, '/>')
    .replaceAll(/(<[^>]*?)=""/g, '$1')
}
