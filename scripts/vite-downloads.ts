import type { Plugin } from 'vite'
import type { Catalog } from '../src/catalog/types.ts'
import { writeDownloads } from './downloads/write-downloads.ts'

/** Writes the claims to `data/` in every format, all together and by overlay. */
export function downloadsPlugin(catalog: () => Promise<Catalog>): Plugin {
  return {
    name: 'southern-syria-zones:downloads',
    apply: 'build',
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of await writeDownloads(await catalog())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}
