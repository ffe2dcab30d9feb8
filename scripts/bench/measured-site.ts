import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PluginOption, build } from 'vite'
import { compressFolder } from '../hosting/compress.ts'
import { SITE_FOLDER } from '../site-folder.ts'

const PEERS_FOLDER = fileURLToPath(new URL('peers', import.meta.url))

/** Libraries that a plain page with the same zones is built with, by the name of their package. */
export const PEERS = { maplibre: 'maplibre-gl', leaflet: 'leaflet', openlayers: 'ol' } as const
export type Peer = keyof typeof PEERS

export const EMBEDS_IN_ARTICLE = 20

/** A folder of pages to be measured: the peers', our built site without its downloads and pictures, and an article. */
export interface MeasuredSite extends AsyncDisposable {
  readonly folder: string
}

/**
 * Builds every peer's page for production and puts it beside our built site, in a folder of its own, all compressed alike.
 * The site has to be built before.
 */
export async function buildMeasuredSite(): Promise<MeasuredSite> {
  const folder = await mkdtemp(join(tmpdir(), 'zones-bench-'))
  await cp(SITE_FOLDER, join(folder, 'site'), {
    recursive: true,
    filter: (path) => !/[/\\]dist[/\\](pictures|data|share|story|oembed|ar|he)\b/.test(path),
  })
  for (const peer of Object.keys(PEERS) as Peer[]) await buildPeer(peer, join(folder, peer))
  await mkdir(join(folder, 'article'))
  await writeFile(join(folder, 'article', 'index.html'), article())
  await compressFolder(folder)
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}

/** Sources stand together; Vite wants each page in a folder of its own. */
/** A peer's page with the published zones, which its browser fetches as early as it can. */
async function buildPeer(peer: Peer, outDir: string): Promise<void> {
  await buildPage(peer, outDir, [], '<link rel="preload" href="zones.geojson" as="fetch" crossorigin />')
  await cp(join(SITE_FOLDER, 'data', 'zones.geojson'), join(outDir, 'zones.geojson'))
}

/** Builds the page of a script in `peers/` for production. Sources stand together; Vite wants each page in a folder of its own. */
export async function buildPage(
  name: string,
  outDir: string,
  plugins: readonly PluginOption[],
  head = '',
): Promise<void> {
  const page = (await readFile(join(PEERS_FOLDER, 'page.html'), 'utf8'))
    .replace('<!-- head -->', head)
    .replaceAll('PEER', name)
  await build({
    root: PEERS_FOLDER,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: 'peer.html' },
    },
    plugins: [
      {
        name: 'peer-page',
        resolveId: (id) => (id.endsWith('peer.html') ? join(PEERS_FOLDER, 'peer.html') : null),
        load: (id) => (id.endsWith('peer.html') ? page : null),
      },
      ...plugins,
    ],
  })
  await cp(join(outDir, 'peer.html'), join(outDir, 'index.html'))
  await rm(join(outDir, 'peer.html'))
}

/** A long article with our embed again and again, lazy, as the code for copying has it. */
function article(): string {
  const embed =
    '<p>Text of an article.</p><iframe src="../site/embed/en/index.html" loading="lazy" scrolling="no"></iframe>'
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>iframe { inline-size: 100%; block-size: 1400px; border: 0 }</style>${embed.repeat(EMBEDS_IN_ARTICLE)}`
}
