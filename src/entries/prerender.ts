import { render } from 'svelte/server'
import { knownIds } from '../catalog/known-ids.ts'
import { type OverlayText, rowAlone } from '../catalog/overlay-text.ts'
import { type PageText, type PanelText, describePage, shownTexts } from '../catalog/page-text.ts'
import type { Catalog } from '../catalog/types.ts'
import OverlayCard from '../components/OverlayCard.svelte'
import Page, { PANEL_PLACE } from '../components/Page.svelte'
import Panel from '../components/Panel.svelte'
import { drawFigure } from '../figure/drawing.ts'
import { fitLabels } from '../figure/fit-labels.ts'
import { drawInset } from '../figure/inset.ts'
import { shownCss, toggleCss, unitCss } from '../figure/figure-css.ts'
import { type Locale, direction, endSide } from '../i18n/locale.ts'
import { themeCss } from '../theme/theme-css.ts'
import { typeCss } from '../theme/type.ts'
import { INSET_WORDS } from '../i18n/inset-words.ts'
import { HOME_BOUNDS } from '../view/home.ts'
import { REGION } from './region.ts'
import { ViewStore } from '../view/store.svelte.ts'
import { defaultView, shownParts } from '../view/view.ts'

/** The parts that the build puts into the shell of a page. */
export interface Prerendered {
  readonly lang: Locale
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly description: string
  readonly style: string
  readonly body: string
  /** JSON for the script, safe inside a script element. */
  readonly data: string
}

/**
 * A whole page in one language, figure and all, as it is before any script runs.
 * @param placeCss what `components/styles/figure-place.css` and its imports come to
 */
export function prerenderPage(catalog: Catalog, locale: Locale, placeCss: string): Prerendered {
  const text = describePage(catalog, locale)
  const { messages, overlays, zones } = text
  const drawing = fitLabels(
    drawFigure(catalog, locale, HOME_BOUNDS),
    new Set(shownParts(defaultView(knownIds(text)))),
    endSide(locale),
  )
  const panel: PanelText = { locale, messages, overlays: overlays.map(rowAlone), zones }
  return {
    lang: locale,
    dir: direction(locale),
    title: `${messages.headline} · ${messages.siteTitle}`,
    description: messages.lead,
    style: [
      themeCss(),
      typeCss(locale),
      placeCss,
      frameCss(drawing),
      unitCss(locale),
      toggleCss(
        drawing,
        knownIds(text).readings,
        text.unknowns.map(({ part }) => part),
      ),
      shownCss(shownTexts(overlays).map(({ part }) => part)),
    ].join(''),
    body: render(Page, {
      props: {
        text,
        drawing,
        inset: { drawing: drawInset(REGION.land, REGION.borders, HOME_BOUNDS), words: INSET_WORDS[locale] },
      },
    }).body.replace(PANEL_PLACE, () => renderPanel(text)),
    data: JSON.stringify(panel).replaceAll('<', '\\u003c'),
  }
}

function renderPanel(text: PageText): string {
  const store = new ViewStore(defaultView(knownIds(text)))
  const cards = new Map(text.overlays.map((overlay) => [overlay.id, renderCard(overlay, text)]))
  return render(Panel, { props: { text, store } }).body.replaceAll(
    /data-card="([^"]*)">/g,
    (place, id: string) => place + cards.get(id),
  )
}

function renderCard(overlay: OverlayText, { messages, locale }: PageText): string {
  return render(OverlayCard, { props: { overlay, m: messages, locale } }).body
}

/** The figure's frame has the proportions of the drawing and is as large as the stage allows, as the map's fit is. */
function frameCss({ width, height }: { width: number; height: number }): string {
  const ratio = (width / height).toFixed(5)
  return `.frame{width:min(100cqw,100cqh*${ratio});aspect-ratio:${ratio}}`
}
