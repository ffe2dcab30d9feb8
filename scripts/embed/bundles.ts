import { svelte } from '@sveltejs/vite-plugin-svelte'
import { type Plugin, type PluginOption, build } from 'vite'
import { describeOverlays } from '../../src/catalog/overlay-text.ts'
import { describeTimeline } from '../../src/catalog/timeline-text.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import type { BesidePart } from '../../src/embed/beside-page.ts'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { LOCALES, type Locale, type Text } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { TOOL_WORDS } from '../../src/i18n/tools/words.ts'
import { titleWords } from '../../src/snippet/embed-words.ts'
import { mapCatalog } from '../map-catalog.ts'
import { measuringCatalog } from './measuring-catalog.ts'

/** The script that is written into every embed page. */
export function buildEmbedScript(root: string): Promise<string> {
  return bundle(root, 'src/entries/embed.ts', 'js', [])
}

/** The style that is written into every embed page. */
export function buildEmbedStyle(root: string): Promise<string> {
  return bundle(root, 'src/components/styles/embed.css', 'css', [])
}

/** The style of the figure in its place that is written into every full page. */
export function buildFigureStyle(root: string): Promise<string> {
  return bundle(root, 'src/components/styles/figure-place.css', 'css', [])
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

/**
 * The script of embed pages for a part of their address (`BesidePart`) in one language, with its data and its style: a classic one,
 * as all that runs in sandboxed frames.
 */
export function buildBesideScript(root: string, catalog: Catalog, part: BesidePart, locale: Locale): Promise<string> {
  const data = JSON.stringify(BESIDE_DATA[part](catalog, locale), inLanguage(locale))
  return bundle(root, `src/entries/embed-${part}.svelte.ts`, 'js', [
    svelte({ configFile: false }),
    virtualModules({ [`virtual:embed-${part}`]: `JSON.parse(${JSON.stringify(data)})` }),
    wordsIn(locale),
  ])
}

const BESIDE_DATA: Readonly<Record<BesidePart, (catalog: Catalog, locale: Locale) => object>> = {
  time: (catalog, locale) => ({
    messages: MESSAGES[locale],
    rows: describeOverlays(catalog, locale).map(({ id, status, readings }) => ({ id, status, readings })),
    timeline: describeTimeline(catalog, locale),
  }),
  compare: (catalog, locale) => {
    const { close, listComma, mapName } = MESSAGES[locale]
    return {
      catalog: { ...measuringCatalog(catalog), places: [] },
      overlays: describeOverlays(catalog, locale).map(({ id, title, hue, readings }) => ({ id, title, hue, readings })),
      titles: titleWords(catalog),
      words: COMPARE_WORDS[locale],
      messages: { close, listComma, mapName },
    }
  },
  measure: (catalog, locale) => ({
    catalog: { ...measuringCatalog(catalog), overlaps: null },
    words: TOOL_WORDS[locale],
  }),
}

/** Keeps of texts in every language those in one. */
function inLanguage(locale: Locale) {
  return (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && Object.keys(value).join() === LOCALES.join()
      ? Object.fromEntries(LOCALES.map((one) => [one, one === locale ? (value as Text)[one] : '']))
      : value
}

/** Leaves out the words of the other languages: each has a module of its own, named after it. */
function wordsIn(locale: Locale): Plugin {
  return {
    name: 'southern-syria-zones:one-language',
    transform(_code, id) {
      const [, other] = /\/src\/(?:i18n|sentences)(?:\/tools)?\/(en|ar|he)\.ts$/.exec(id) ?? []
      return other === undefined || other === locale ? null : { code: `export const ${other} = null`, map: null }
    },
  }
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
