import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { writeWhole } from './write-whole.ts'

/** The site that a build has just written. */
export interface BuiltSite {
  /** Folder of the project. */
  readonly root: string
  /** Folder of the site. */
  readonly out: string
  /** Writes a file below the site's folder, and the folders that it needs. @param path with slashes */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>
}

/** A plugin that adds to the site once a build has written it; never to a site whose build failed, nor in development. */
export function afterBuild(name: string, add: (site: BuiltSite) => Promise<void>): Plugin {
  let config: ResolvedConfig
  let written = false
  return {
    name: `southern-syria-zones:${name}`,
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle() {
      written = true
    },
    async closeBundle() {
      if (!written || config.build.ssr) return
      const out = resolve(config.root, config.build.outDir)
      await add({ root: config.root, out, write: (path, content) => writeWhole(join(out, path), content) })
    },
  }
}
