import { render } from 'svelte/server'
import { describeEmbed } from '../catalog/embed-text.ts'
import { narrowTo } from '../catalog/narrow.ts'
import { knownIds } from '../catalog/page-text.ts'
import type { Catalog } from '../catalog/types.ts'
import EmbedPage from '../components/EmbedPage.svelte'
import { drawFigure } from '../figure/drawing.ts'
import { toggleCss, unitCss } from '../figure/figure-css.ts'
import { type Locale, direction } from '../i18n/locale.ts'
import { themeCss } from '../theme/theme-css.ts'
import type { StaticPage } from '../view/static-pages.ts'

/** An embed page in one language, whole but for what the build adds: fonts and scripts. */
export function prerenderEmbed(catalog: Catalog, page: StaticPage, locale: Locale): string {
  const part = narrowTo(catalog, page.offers)
  const text = describeEmbed(part, locale)
  const drawing = drawFigure(part, locale, page.bounds)
  const title = page.title?.[locale] ?? text.messages.headline
  const { body } = render(EmbedPage, {
    props: { text, title, drawing, shows: page.shows, fullPage: '../../' },
  })
  const style = [themeCss(), unitCss(), toggleCss(drawing, knownIds(text).readings)].join('')
  return `<!doctype html><html lang="${locale}" dir="${direction(locale)}"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>${withoutMarks(body)}</body></html>`
}

/** Nothing hydrates an embed page: the comments by which Svelte would find its way are left out. */
function withoutMarks(html: string): string {
  return html.replaceAll(/<!--.*?-->/g, '')
}
