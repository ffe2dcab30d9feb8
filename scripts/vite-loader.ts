import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { buildLoader } from './embed/bundles.ts'

/** Writes `loader.js`, the script that defines `<southern-syria-zones>` in other people's pages. */
export function loaderPlugin(): Plugin {
  let config: ResolvedConfig
  let failed = false
  return {
    name: 'southern-syria-zones:loader',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    buildEnd(error) {
      failed = error !== undefined
    },
    async closeBundle() {
      if (failed || config.build.ssr) return
      await writeFile(join(resolve(config.root, config.build.outDir), 'loader.js'), await buildLoader(config.root))
    },
  }
}
