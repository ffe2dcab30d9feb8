import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import type { Catalog } from '../src/catalog/types.ts'
import { Cache } from './pictures/cache.ts'
import { writePictures } from './pictures/write-pictures.ts'
import { writeSharePages } from './share/write-share-pages.ts'
import { siteUrl } from './site-url.ts'

/** Pictures are kept here from build to build: drawing all of them takes longer than everything else together. */
const CACHE = 'node_modules/.cache/southern-syria-zones/pictures'

/** Writes the pictures of every static page, and the pages by which they are shared. */
export function picturesPlugin(catalog: () => Promise<Catalog>): Plugin {
  let config: ResolvedConfig
  let failed = false
  return {
    name: 'southern-syria-zones:pictures',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      siteUrl()
    },
    buildEnd(error) {
      failed = error !== undefined
    },
    async closeBundle() {
      if (failed || config.build.ssr) return
      const out = resolve(config.root, config.build.outDir)
      const write = async (path: string, content: string | Uint8Array) => {
        const file = join(out, path)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, content)
      }
      const cache = new Cache(resolve(config.root, CACHE))
      const pictures = await writePictures(await catalog(), cache, write)
      await cache.sweep()
      await writeSharePages(pictures, siteUrl(), write)
    },
  }
}
