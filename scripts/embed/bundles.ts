import { type Plugin, build } from 'vite'
import type { Catalog } from '../../src/catalog/types.ts'
import { mapCatalog } from '../map-catalog.ts'

/** One entry built into a classic script, and the style sheets that it imports. */
export interface Bundle {
  readonly script: string
  readonly css: string
}

/** The script and the style that are written into every embed page. */
export function buildEmbedScript(root: string): Promise<Bundle> {
  return bundle(root, 'src/entries/embed.ts', [])
}

/** The live map of embed pages with its worker, its data and its style inside one classic script. */
export async function buildLiveScript(root: string, catalog: Catalog): Promise<string> {
  const worker = await bundle(root, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', [])
  const modules: Plugin = virtualModules({
    'virtual:map-worker': JSON.stringify(worker.script),
    'virtual:map-catalog': `JSON.parse(${JSON.stringify(JSON.stringify(mapCatalog(catalog)))})`,
  })
  return (await bundle(root, 'src/entries/embed-live.ts', [modules])).script
}

async function bundle(root: string, input: string, plugins: readonly Plugin[]): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [...plugins],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const files = outputs.flatMap((output) => ('output' in output ? output.output : []))
  return {
    script: files
      .flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
      .join('\n')
      .trim(),
    css: files
      .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
      .join(''),
  }
}

/** Modules given by their text: what each exports by default, as an expression. */
function virtualModules(texts: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'southern-syria-zones:virtual-modules',
    resolveId: (id) => (Object.hasOwn(texts, id) ? `\0${id}` : null),
    load: (id) =>
      id.startsWith('\0') && Object.hasOwn(texts, id.slice(1)) ? `export default ${texts[id.slice(1)]!}` : null,
  }
}
