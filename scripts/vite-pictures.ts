import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Catalog } from '../src/catalog/types.ts'
import { afterBuild } from './after-build.ts'
import { Cache } from './pictures/cache.ts'
import { writePictures } from './pictures/write-pictures.ts'
import { writeSharePages } from './share/write-share-pages.ts'
import { siteUrl } from './site-url.ts'

/** Pictures are kept here from build to build: drawing all of them takes longer than everything else together. */
const CACHE = 'node_modules/.cache/southern-syria-zones/pictures'

/** Writes the pictures of every static page, and the pages by which they are shared. */
export function picturesPlugin(catalog: () => Promise<Catalog>): Plugin {
  return {
    ...afterBuild('pictures', async ({ root, write }) => {
      const cache = new Cache(resolve(root, CACHE))
      const pictures = await writePictures(await catalog(), cache, write)
      await cache.sweep()
      await writeSharePages(pictures, siteUrl(), write)
    }),
    // A wrong address is found before anything is built.
    buildStart() {
      siteUrl()
    },
  }
}
