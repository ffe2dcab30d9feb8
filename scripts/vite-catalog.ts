import { sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { describeTimeline } from '../src/catalog/timeline-text.ts'
import type { Catalog } from '../src/catalog/types.ts'
import { LOCALES } from '../src/i18n/locale.ts'
import { embedWords } from '../src/snippet/embed-words.ts'
import { loadCatalog } from './load-catalog.ts'
import { mapCatalog, measureCatalog } from './map-catalog.ts'
import { zonesGeoJson } from './published-data.ts'

const MODULES: Readonly<Record<string, (catalog: Catalog) => object>> = {
  'virtual:catalog': (catalog) => catalog,
  'virtual:map-catalog': mapCatalog,
  'virtual:measure-catalog': measureCatalog,
  'virtual:embed-words': embedWords,
  ...Object.fromEntries(
    LOCALES.map((locale) => [`virtual:timeline/${locale}`, (catalog: Catalog) => describeTimeline(catalog, locale)]),
  ),
}
/** As Rollup's convention marks modules that are no files. */
const RESOLVED = '\0'

/**
 * Serves the compiled catalog as the module `virtual:catalog`, what the live map draws of it as `virtual:map-catalog`,
 * what comparisons and tools need besides as `virtual:measure-catalog`, what the embed dialog says of it as
 * `virtual:embed-words`, and the timeline in each language as `virtual:timeline/<language>`; writes the whole to `data/`.
 * Bad geodata stops a build before anything is written; in the development server its issues stand over the page until the
 * file is mended.
 */
export function catalogPlugin(folder: string): Plugin & { readonly api: { catalog(): Promise<Catalog> } } {
  let compiled: Promise<Catalog> | null = null
  let isBuild = false
  const catalog = () => (compiled ??= loadCatalog(folder))

  return {
    name: 'southern-syria-zones:catalog',
    api: { catalog },
    configResolved(resolved) {
      isBuild = resolved.command === 'build'
    },
    async buildStart() {
      // A development server starts all the same and shows the issues over the page.
      if (isBuild) await catalog()
    },
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? RESOLVED + id : null),
    async load(id) {
      const part = id.startsWith(RESOLVED) ? MODULES[id.slice(1)] : undefined
      return part ? `export default JSON.parse(${JSON.stringify(JSON.stringify(part(await catalog())))})` : null
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const data = await catalog()
      this.emitFile({ type: 'asset', fileName: 'data/catalog.json', source: JSON.stringify(data) })
      this.emitFile({ type: 'asset', fileName: 'data/zones.geojson', source: JSON.stringify(zonesGeoJson(data)) })
    },
    configureServer(server) {
      server.watcher.add(folder)
      // A page that is opened or reloaded meanwhile has not heard of the issues yet.
      server.ws.on('vite:client:connect', () => void catalog().catch((error: Error) => report(server, error)))
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return
        compiled = null
        void redraw(server)
      })
    },
  }

  async function redraw(server: ViteDevServer): Promise<void> {
    try {
      await catalog()
      for (const id of Object.keys(MODULES)) {
        const module = server.moduleGraph.getModuleById(RESOLVED + id)
        if (module) server.moduleGraph.invalidateModule(module)
      }
      server.ws.send({ type: 'full-reload' })
    } catch (error) {
      report(server, error as Error)
    }
  }
}

function report(server: ViteDevServer, { message, stack = '' }: Error): void {
  server.config.logger.error(message)
  server.ws.send({ type: 'error', err: { message, stack } })
}
