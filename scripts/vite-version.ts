import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** Names the version that a built site is of: package.json may be of another by the time the site is released. */
export const VERSION_FILE = 'version.txt'

/** Writes `version.txt`. */
export function versionPlugin(): Plugin {
  return {
    name: 'southern-syria-zones:version',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    async generateBundle() {
      const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8')
      const { version } = JSON.parse(manifest) as { version: string }
      this.emitFile({ type: 'asset', fileName: VERSION_FILE, source: `${version}\n` })
    },
  }
}
