import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import type { Catalog } from '../src/catalog/types.ts'
import { writeDownloads } from './downloads/write-downloads.ts'

/** How everything was measured: readers of the data get it with the data. */
const METHOD = new URL('../docs/method.md', import.meta.url)

/** Writes the claims to `data/` in every format, all together and by overlay, and the method beside them. */
export function downloadsPlugin(catalog: () => Promise<Catalog>): Plugin {
  return {
    name: 'southern-syria-zones:downloads',
    apply: 'build',
    async generateBundle() {
      if (this.environment.name !== 'client') return
      this.emitFile({ type: 'asset', fileName: 'data/method.md', source: await readFile(METHOD, 'utf8') })
      for (const [fileName, source] of await writeDownloads(await catalog())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}
