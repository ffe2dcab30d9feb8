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

/** Writes each language's page whole: figure, panel, table and sources stand in the HTML before any script runs. */
export function prerenderPlugin(catalog: () => Promise<Catalog>): Plugin[] {
  return [
    afterBuild('prerender', async ({ root, out, write }) => {
      const placeCss = await buildFigureStyle(root)
      await withSsrModules(root, async (load) => {
        const { prerenderPage } = (await load(MODULE)) as PrerenderModule
        const shell = withPlainStyles(await readFile(join(out, 'index.html'), 'utf8'))
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
  return folderOf(locale) === '' ? shell : shell.replaceAll(/(src|href)="\.\//g, '$1="../')
}

/** A style sheet that is asked for with CORS is refused from file:// and in a sandboxed frame; nothing here needs it. */
function withPlainStyles(shell: string): string {
  return shell.replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
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
