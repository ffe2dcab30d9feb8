import { svelte } from '@sveltejs/vite-plugin-svelte'
import { type Plugin, type PluginOption, build } from 'vite'
import { describeOverlays } from '../../src/catalog/overlay-text.ts'
import { describeTimeline } from '../../src/catalog/timeline-text.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { mapCatalog } from '../map-catalog.ts'

/** The script that is written into every embed page. */
export function buildEmbedScript(root: string): Promise<string> {
  return bundle(root, 'src/entries/embed.ts', 'js', [])
}

/** The style that is written into every embed page. */
export function buildEmbedStyle(root: string): Promise<string> {
  return bundle(root, 'src/components/styles/embed.css', 'css', [])
}

/** The script that is written into the story's pages. */
export function buildStoryScript(root: string): Promise<string> {
  return bundle(root, 'src/entries/story.ts', 'js', [])
}

/** The style that is written into the story's pages. */
export function buildStoryStyle(root: string): Promise<string> {
  return bundle(root, 'src/components/styles/story.css', 'css', [])
}

/** The script that defines the element for other people's pages. */
export function buildLoader(root: string): Promise<string> {
  return bundle(root, 'src/entries/loader.ts', 'js', [])
}

/** The script by which pages of an old release say that there is a newer one. */
export function buildNewerMapScript(root: string): Promise<string> {
  return bundle(root, 'src/entries/newer-map.ts', 'js', [])
}

/** The live map of embed pages with its worker, its data and its style inside one classic script. */
export async function buildLiveScript(root: string, catalog: Catalog): Promise<string> {
  const worker = await bundle(root, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', 'js', [])
  const modules: Plugin = virtualModules({
    'virtual:map-worker': JSON.stringify(worker),
    'virtual:map-catalog': `JSON.parse(${JSON.stringify(JSON.stringify(mapCatalog(catalog)))})`,
  })
  return bundle(root, 'src/entries/embed-live.ts', 'js', [modules])
}

/** The timeline of embed pages in one language, with its data and its style inside one classic script. */
export function buildTimelineScript(root: string, catalog: Catalog, locale: Locale): Promise<string> {
  const embedded = {
    messages: MESSAGES[locale],
    rows: describeOverlays(catalog, locale).map(({ id, status, readings }) => ({ id, status, readings })),
    timeline: describeTimeline(catalog, locale),
  }
  const modules = virtualModules({
    'virtual:embed-timeline': `JSON.parse(${JSON.stringify(JSON.stringify(embedded))})`,
  })
  return bundle(root, 'src/entries/embed-timeline.svelte.ts', 'js', [svelte({ configFile: false }), modules])
}

/** One entry and all that it imports as the text of one file; scripts are classic ones. */
async function bundle(
  root: string,
  input: string,
  kind: 'js' | 'css',
  plugins: readonly PluginOption[],
): Promise<string> {
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
      rolldownOptions: { input, output: kind === 'js' ? { format: 'iife', codeSplitting: false } : {} },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  return outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .filter(({ fileName }) => fileName.endsWith(`.${kind}`))
    .map((file) => (file.type === 'chunk' ? file.code : String(file.source)).trim())
    .join('\n')
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
