import { MESSAGES } from '../../src/i18n/messages.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { staticFolder, type StaticPage } from '../../src/view/static-pages.ts'
import { tag } from './html.ts'

/** An answer of oEmbed 1.0 of type `rich` (oembed.com, 2.3.4.4), as far as it is used here. */
export interface OEmbed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  readonly thumbnail_url: string
  readonly thumbnail_width: number
  readonly thumbnail_height: number
  readonly width: number
  readonly height: number
  readonly html: string
}

/** A picture file as an answer names it. */
export interface Thumbnail {
  readonly path: string
  readonly width: number
  readonly height: number
}

/**
 * Size of the frame in pixels: in it nothing of the page is cut off, before anything is opened. Hosts that listen to the
 * page fit it more closely.
 */
export function frameSize({ kind }: Pick<StaticPage, 'kind'>): { readonly width: number; readonly height: number } {
  return { width: 600, height: { all: 1600, overlay: 1120, comparison: 1160 }[kind] }
}

/** Path of the answer for a page below the site's root. */
export function oembedPath({ id }: Pick<StaticPage, 'id'>, locale: Locale): string {
  return `oembed/${locale}/${id}.json`
}

/** The answer for a page, all addresses whole. The frame is bare: eight attributes that WordPress keeps, and nothing around it. */
export function oembed(page: StaticPage, locale: Locale, title: string, thumbnail: Thumbnail, site: string): OEmbed {
  const { width, height } = frameSize(page)
  const frame = tag('iframe', {
    src: `${site}embed/${staticFolder(page, locale)}index.html`,
    width,
    height,
    frameborder: 0,
    marginwidth: 0,
    marginheight: 0,
    scrolling: 'no',
    title,
  })
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: MESSAGES[locale].siteTitle,
    provider_url: site,
    thumbnail_url: site + thumbnail.path,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    width,
    height,
    html: `${frame}</iframe>`,
  }
}
