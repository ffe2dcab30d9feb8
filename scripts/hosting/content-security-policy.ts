import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { nameOfFolder } from '../geodata-folder.ts'
import { Refusal } from '../refusal.ts'
import { htmlElements } from './html-elements.ts'

/**
 * The Content-Security-Policy (CSP Level 3) for pages of the site: scripts are files of the site, or stand in one of the
 * given pages and are named by their hash. Who may frame a page is left open, so that it can be embedded everywhere;
 * `frame-ancestors *` would shut out pages from file:// and from apps.
 * @param pages the HTML of every page that is served
 */
export function contentSecurityPolicy(pages: readonly string[]): string {
  const hashes = [...new Set(pages.flatMap(inlineScripts).map(sourceHash))].sort()
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes],
    // The map's worker: a file of the full page, a blob of the embed, which has to run where no file can be a worker.
    'worker-src': ["'self'", 'blob:'],
    // MapLibre and Svelte set style attributes, and the figure's rules stand in the page.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    // Where the embed has no origin of its own, MapLibre reads its worker from a blob before it starts it.
    'connect-src': ["'self'", 'blob:'],
    // The preview of an embed.
    'frame-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}

/**
 * The policy for all pages below a folder.
 * @throws Refusal when there is none
 */
export async function policyOfFolder(folder: string): Promise<string> {
  const paths = await readdir(folder, { recursive: true }).catch(() => [])
  const pages = paths.filter((path) => extname(path) === '.html')
  if (pages.length === 0)
    throw new Refusal(`${nameOfFolder(folder)}: there is no page. Run "npm run build", or correct what --of names.`)
  return contentSecurityPolicy(await Promise.all(pages.map((path) => readFile(join(folder, path), 'utf8'))))
}

/** Texts of the scripts that stand in a page. Blocks of data are run by nobody. */
function inlineScripts(html: string): string[] {
  return htmlElements(html)
    .filter(
      ({ name, attributes }) => name === 'script' && !('src' in attributes) && !/json$/.test(attributes['type'] ?? ''),
    )
    .map(({ text }) => text)
}

function sourceHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
