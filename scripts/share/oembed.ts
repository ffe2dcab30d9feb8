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
 * Size of the frame in pixels. Hosts that listen to the page make it as high as it becomes; for others it shows the
 * figure with its switches, and all thirteen of them on the page of all.
 */
const WIDTH = 600
const HEIGHT: Readonly<Record<StaticPage['kind'], number>> = { all: 1000, overlay: 760, comparison: 820 }

/** Path of the answer for a page below the site's root. */
export function oembedPath({ id }: Pick<StaticPage, 'id'>, locale: Locale): string {
  return `oembed/${locale}/${id}.json`
}

/** The answer for a page, all addresses whole. The frame is bare: eight attributes that WordPress keeps, and nothing around it. */
export function oembed(page: StaticPage, locale: Locale, title: string, thumbnail: Thumbnail, site: string): OEmbed {
  const height = HEIGHT[page.kind]
  const frame = tag('iframe', {
    src: `${site}embed/${staticFolder(page, locale)}index.html`,
    width: WIDTH,
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
    width: WIDTH,
    height,
    html: `${frame}</iframe>`,
  }
}
