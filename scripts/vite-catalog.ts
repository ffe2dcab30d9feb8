import { sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Catalog } from '../src/catalog/types.ts'
import { loadCatalog } from './load-catalog.ts'
import { zonesGeoJson } from './published-data.ts'

const MODULE = 'virtual:catalog'
const RESOLVED = `\0${MODULE}`

/**
 * Serves the compiled catalog as the module `virtual:catalog` and writes it to `data/`. Bad geodata stops a build before
 * anything is written; in the development server its issues stand over the page until the file is mended.
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
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    async load(id) {
      return id === RESOLVED ? `export default JSON.parse(${JSON.stringify(JSON.stringify(await catalog()))})` : null
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
      const module = server.moduleGraph.getModuleById(RESOLVED)
      if (module) server.moduleGraph.invalidateModule(module)
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
