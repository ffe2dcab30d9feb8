import { readFile, readdir } from 'node:fs/promises'
import type { Plugin, Rolldown } from 'vite'

/** Packages whose files are in the built site and are no modules of it: the fonts of its pictures. */
const FILES_OF = [
  '@expo-google-fonts/ibm-plex-sans',
  '@expo-google-fonts/ibm-plex-sans-arabic',
  '@expo-google-fonts/ibm-plex-sans-hebrew',
] as const

/**
 * Writes `licences.txt`: the licences of what the site ships, which ask to go with every copy. Fails where a package whose
 * code is shipped has none.
 * @returns the plugin of the site, and one for its workers, which are built by themselves before it
 */
export function licencesPlugins(): { readonly site: Plugin; readonly workers: Plugin } {
  const modules: string[] = []
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') modules.push(...file.moduleIds)
  }
  const workers: Plugin = {
    name: 'southern-syria-zones:licences-of-workers',
    apply: 'build',
    generateBundle: (_, bundle) => collect(bundle),
  }
  const site: Plugin = {
    name: 'southern-syria-zones:licences',
    apply: 'build',
    async generateBundle(_, bundle) {
      collect(bundle)
      const texts = await Promise.all([
        readFile(new URL('../LICENSE', import.meta.url), 'utf8'),
        readFile(new URL('../geodata/LICENSES.md', import.meta.url), 'utf8'),
        ...[...packagesOf(modules), ...FILES_OF].map(licenceOf),
      ])
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n\n${'='.repeat(80)}\n\n`) })
    },
  }
  return { site, workers }
}

/** Names of the npm packages that modules are of, each once; a collection under one licence counts as one. */
function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])
  return [...new Set(names.map((name) => name.replace(/^@turf\/.*/, '@turf/turf')))].sort()
}

async function licenceOf(name: string): Promise<string> {
  // By its path: some packages let nobody resolve their package.json.
  const folder = new URL(`../node_modules/${name}/`, import.meta.url)
  const file = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file))
  if (file === undefined)
    throw new Error(`The site ships code of ${name}, which brings no licence file: see scripts/vite-licences.ts.`)
  return `${name}\n\n${await readFile(new URL(file, folder), 'utf8')}`
}
