import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Catalog } from '../src/catalog/types.ts'
import type { Prerendered } from '../src/entries/prerender.ts'
import { LOCALES, type Locale, folderOf, pageOf } from '../src/i18n/locale.ts'
import { afterBuild } from './after-build.ts'
import { CUT_ADDRESS } from './cut-address.ts'
import { buildFigureStyle } from './embed/bundles.ts'
import { fullPageHead } from './share/heads.ts'
import { siteUrl } from './site-url.ts'
import { withSsrModules } from './ssr-server.ts'

const MODULE = '/src/entries/prerender.ts'
const PLACE_STYLE = '/src/components/styles/figure-place.css?inline'
type PrerenderModule = typeof import('../src/entries/prerender.ts')

/** Writes each language's page whole: style, figure, panel, table and sources stand in the HTML before any script runs. */
export function prerenderPlugin(catalog: () => Promise<Catalog>): Plugin[] {
  const style = pageStyle()
  return [
    style.taken,
    afterBuild('prerender', async ({ root, out, write }) => {
      const placeCss = await buildFigureStyle(root)
      await withSsrModules(root, async (load) => {
        const { prerenderPage } = (await load(MODULE)) as PrerenderModule
        const shell = (await readFile(join(out, 'index.html'), 'utf8')).replace(
          '</head>',
          () => `<style>${style.text()}</style></head>`,
        )
        const data = await catalog()
        for (const locale of LOCALES) {
          const page = prerenderPage(data, locale, placeCss)
          const head = fullPageHead(data, { locale, title: page.title, summary: page.description }, siteUrl())
          await write(pageOf(locale), fillShell(fromFolder(shell, locale), page, head))
        }
      })
    }),
    developmentPages(catalog),
  ]
}

/** Makes each language's page anew for whoever asks while somebody draws. */
function developmentPages(catalog: () => Promise<Catalog>): Plugin {
  return {
    name: 'southern-syria-zones:development-pages',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        // Every language's page is made from the one shell; the address says which (`localeOf`).
        const path = request.url?.split('?')[0]
        if (LOCALES.some((locale) => path === `/${folderOf(locale)}` || path === `/${pageOf(locale)}`)) {
          request.originalUrl = request.url
          request.url = '/index.html'
        }
        next()
      })
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(shell, { server, originalUrl }) {
        if (!server) return shell
        const { prerenderPage } = (await server.ssrLoadModule(MODULE)) as PrerenderModule
        const { default: placeCss } = (await server.ssrLoadModule(PLACE_STYLE)) as { default: string }
        return fillShell(shell, prerenderPage(await catalogOrLast(server), localeOf(originalUrl), placeCss))
      },
    },
  }

  /** While the geodata has issues the server says so over the page; the page itself is the last good one or none. */
  async function catalogOrLast(server: ViteDevServer): Promise<Catalog> {
    try {
      return (last = await catalog())
    } catch (error) {
      if (!last) throw error
      server.config.logger.error((error as Error).message)
      return last
    }
  }
}

let last: Catalog | null = null

function localeOf(url: string | undefined): Locale {
  return LOCALES.find((locale) => folderOf(locale) !== '' && url?.startsWith(`/${folderOf(locale)}`)) ?? 'en'
}

/** The shell's addresses start at the site's root; a page in a folder goes up to it first. */
function fromFolder(shell: string, locale: Locale): string {
  return folderOf(locale) === '' ? shell : shell.replaceAll(/((?:src|href)="|url\()\.\//g, '$1../')
}

/**
 * Takes the style sheet of the page's own script out of what a build writes: a browser draws nothing until it has a sheet
 * that stands in a file of its own, and that is one more way to the server and back.
 */
function pageStyle(): { readonly taken: Plugin; readonly text: () => string } {
  let text = ''
  return {
    taken: {
      name: 'southern-syria-zones:page-style',
      apply: 'build',
      enforce: 'pre',
      generateBundle(_options, bundle) {
        const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
        const sheets = (entry?.type === 'chunk' && entry.viteMetadata?.importedCss) || new Set<string>()
        for (const name of sheets) {
          const sheet = bundle[name]
          // The fonts that it names stand in the same folder.
          if (sheet?.type === 'asset') text += String(sheet.source).replaceAll('url(./', 'url(./assets/')
          delete bundle[name]
        }
        sheets.clear()
      },
    },
    text: () => text,
  }
}

function fillShell(shell: string, page: Prerendered, more: readonly string[] = []): string {
  const head = `${CUT_ADDRESS}<title>${escape(page.title)}</title><meta name="description" content="${escape(page.description)}">${more.join('')}<style>${page.style}</style>`
  const body = `${page.body}<script type="application/json" id="page-text">${page.data}</script>`
  return shell
    .replace('<html lang="en" dir="ltr">', `<html lang="${page.lang}" dir="${page.dir}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
