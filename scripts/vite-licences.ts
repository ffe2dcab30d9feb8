import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** Packages whose code or fonts are in the built site, with the name of their licence file. */
const SHIPPED = {
  'maplibre-gl': 'LICENSE.txt',
  svelte: 'LICENSE.md',
  'geographiclib-geodesic': 'LICENSE.txt',
  'clipper2-ts': 'LICENSE',
  flatbush: 'LICENSE',
  '@turf/turf': 'LICENSE',
  '@tmcw/togeojson': 'LICENSE',
  '@xmldom/xmldom': 'LICENSE',
  '@fontsource/ibm-plex-sans': 'LICENSE',
  '@fontsource/ibm-plex-sans-arabic': 'LICENSE',
  '@fontsource/ibm-plex-sans-hebrew': 'LICENSE',
  '@expo-google-fonts/ibm-plex-sans': 'LICENSE_FONT',
  '@expo-google-fonts/ibm-plex-sans-arabic': 'LICENSE_FONT',
  '@expo-google-fonts/ibm-plex-sans-hebrew': 'LICENSE_FONT',
}

/** Writes `licences.txt`: the licences of what the site ships, which ask to go with every copy. */
export function licencesPlugin(): Plugin {
  return {
    name: 'southern-syria-zones:licences',
    apply: 'build',
    async generateBundle() {
      const texts = await Promise.all([
        readFile(new URL('../LICENSE', import.meta.url), 'utf8'),
        readFile(new URL('../geodata/LICENSES.md', import.meta.url), 'utf8'),
        ...Object.entries(SHIPPED).map(async ([name, file]) => {
          // By its path: some packages let nobody resolve their package.json.
          const path = new URL(`../node_modules/${name}/${file}`, import.meta.url)
          return `${name}\n\n${await readFile(path, 'utf8')}`
        }),
      ])
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n\n${'='.repeat(80)}\n\n`) })
    },
  }
}
