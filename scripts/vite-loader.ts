import type { Plugin } from 'vite'
import { afterBuild } from './after-build.ts'
import { buildLoader } from './embed/bundles.ts'

/** Writes `loader.js`, the script that defines `<southern-syria-zones>` in other people's pages. */
export function loaderPlugin(): Plugin {
  return afterBuild('loader', async ({ root, write }) => {
    await write('loader.js', await buildLoader(root))
  })
}
