import type { Plugin } from 'vite'
import { afterBuild } from './after-build.ts'
import type { Catalog } from '../src/catalog/types.ts'
import type { PrerenderedEmbed } from '../src/entries/prerender-embed.ts'
import { LOCALES, type Locale } from '../src/i18n/locale.ts'
import { type StaticPage, staticFolder, staticPages } from '../src/view/static-pages.ts'
import {
  buildBesideScript,
  buildEmbedScript,
  buildEmbedStyle,
  buildLiveScript,
  buildNewerMapScript,
} from './embed/bundles.ts'
import { fontFaces, lettersOf, named, subsetFonts } from './embed/fonts.ts'
import { embedHtml } from './embed/page-html.ts'
import { embedPageHead } from './share/heads.ts'
import { siteUrl } from './site-url.ts'
import { withSsrModules } from './ssr-server.ts'

/** Writes the embed pages of every language, their fonts, and the scripts that they load when they need them. */
export function embedPlugin(catalog: () => Promise<Catalog>): Plugin {
  return afterBuild('embed', async ({ root, write }) => {
    const data = await catalog()
    const [script, style, live, newerMap] = await Promise.all([
      buildEmbedScript(root),
      buildEmbedStyle(root),
      buildLiveScript(root, data),
      buildNewerMapScript(root),
    ])
    await write('embed-live.js', live)
    await write('newer-map.js', newerMap)
    for (const locale of LOCALES)
      for (const part of ['time', 'compare', 'measure'] as const)
        await write(`embed-${part}-${locale}.js`, await buildBesideScript(root, data, part, locale))
    const pages = await withSsrModules(root, async (load) => {
      const { prerenderEmbed } = (await load('/src/entries/prerender-embed.ts')) as {
        prerenderEmbed: (catalog: Catalog, page: StaticPage, locale: Locale) => PrerenderedEmbed
      }
      return LOCALES.flatMap((locale) =>
        staticPages(data).map((page) => ({ page, locale, rendered: prerenderEmbed(data, page, locale) })),
      )
    })
    for (const locale of LOCALES) {
      const own = pages.filter((page) => page.locale === locale)
      const fonts = (await subsetFonts(lettersOf(own.map(({ rendered }) => rendered.body)), locale, 'embed')).map(named)
      for (const { fileName, bytes } of fonts) await write(fileName, bytes)
      for (const { page, rendered } of own) {
        const folder = `embed/${staticFolder(page, locale)}`
        const toRoot = '../'.repeat(folder.split('/').length - 1)
        const html = embedHtml({
          ...rendered,
          style: fontFaces(fonts, toRoot) + rendered.style + style,
          script,
          head: embedPageHead(page, locale, siteUrl()),
        })
        await write(`${folder}index.html`, html)
      }
    }
  })
}
