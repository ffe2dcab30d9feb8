import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { CARD } from '../../src/picture/card.ts'
import { picturePath } from '../pictures/static-pictures.ts'
import type { StaticPage } from '../../src/view/static-pages.ts'
import { tag } from './html.ts'
import { oembedPath } from './oembed.ts'

/** A page as its head tells networks and search engines of it. */
export interface Announced {
  readonly type: 'website' | 'article'
  readonly locale: Locale
  readonly title: string
  readonly summary: string
  /** Text alternative of the picture. */
  readonly description: string
  /** The view whose picture and oEmbed answer the page has. */
  readonly page: Pick<StaticPage, 'id'>
  /** Path of the page in a language, below the site's root. */
  readonly pathIn: (locale: Locale) => string
}

/** Territories as Open Graph wants them beside a language. */
const OG_LOCALES: Readonly<Record<Locale, string>> = { en: 'en_GB', ar: 'ar_SY', he: 'he_IL' }

/** Elements of the head: title and summary for cards; canonical address, languages, picture and oEmbed answer where the site's address is known (`siteUrl`). */
export function announce(announced: Announced, site: string | null): string[] {
  return [...openGraph(announced), ...(site === null ? [] : wholeAddresses(announced, site))]
}

function openGraph({ type, locale, title, summary }: Announced): string[] {
  return [
    tag('meta', { property: 'og:type', content: type }),
    tag('meta', { property: 'og:site_name', content: MESSAGES[locale].siteTitle }),
    tag('meta', { property: 'og:title', content: title }),
    tag('meta', { property: 'og:description', content: summary }),
    tag('meta', { property: 'og:locale', content: OG_LOCALES[locale] }),
    ...LOCALES.filter((other) => other !== locale).map((other) =>
      tag('meta', { property: 'og:locale:alternate', content: OG_LOCALES[other] }),
    ),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    tag('meta', { name: 'twitter:title', content: title }),
    tag('meta', { name: 'twitter:description', content: summary }),
  ]
}

/** What must be said with whole addresses or not at all. */
function wholeAddresses({ locale, title, description, page, pathIn }: Announced, site: string): string[] {
  const card = `${site}${picturePath(page, locale)}.card.png`
  const own = site + pathIn(locale)
  return [
    tag('link', { rel: 'canonical', href: own }),
    ...LOCALES.map((other) => tag('link', { rel: 'alternate', hreflang: other, href: site + pathIn(other) })),
    tag('link', { rel: 'alternate', hreflang: 'x-default', href: site + pathIn('en') }),
    tag('link', { rel: 'alternate', type: 'application/json+oembed', href: site + oembedPath(page, locale), title }),
    tag('meta', { property: 'og:url', content: own }),
    tag('meta', { property: 'og:image', content: card }),
    tag('meta', { property: 'og:image:type', content: 'image/png' }),
    tag('meta', { property: 'og:image:width', content: CARD.width }),
    tag('meta', { property: 'og:image:height', content: CARD.height }),
    tag('meta', { property: 'og:image:alt', content: description }),
    tag('meta', { name: 'twitter:image', content: card }),
    tag('meta', { name: 'twitter:image:alt', content: description }),
  ]
}
