import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { type HtmlElement, htmlElements } from '../../scripts/hosting/html-elements.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import { defaultAlternative, defaultTitle } from '../../src/snippet/default-texts.ts'
import { embedWords } from '../../src/snippet/embed-words.ts'
import { staticPages } from '../../src/view/static-pages.ts'

/* The codes of docs/embedding.md, and what they have to say. */

/** What stands for the address of the site in the document. */
export const HOST = 'https://YOUR-HOST/'
export const DOCUMENT = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8')
/** Each code by the name that stands behind its language. */
export const CODES: ReadonlyMap<string, string> = new Map(
  [...DOCUMENT.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name, code]) => [name!, code!.trim()]),
)

/** @throws Error when the document has no such code */
export function code(name: string): string {
  const found = CODES.get(name)
  if (found === undefined) throw new Error(`docs/embedding.md has no code named "${name}".`)
  return found
}

/** A code with the built site in the host's place, as `openHost` names it. */
export function onSite(name: string): string {
  return code(name).replaceAll(HOST, 'SITE/')
}

export function elementsOf(name: string, tag: string): HtmlElement[] {
  return htmlElements(code(name)).filter((element) => element.name === tag)
}

/** The file of the built site that an address names. */
export function fileOf(address: string): string {
  expect(address.startsWith(HOST), address).toBe(true)
  return join(SITE_FOLDER, address.slice(HOST.length).replace(/[?#].*/, ''))
}

export const catalog = JSON.parse(readFileSync(join(SITE_FOLDER, 'data/catalog.json'), 'utf8')) as Catalog
/** The page that the codes show, in English. */
export const example = staticPages(catalog).find(({ id }) => code('share-page').includes(`/${id}/`))!
export const words = embedWords(catalog)
const shown = { layers: example.shows, readings: {} }
export const title = defaultTitle(
  shown,
  words.pages.find(({ id }) => id === example.id)!,
  words,
  'en',
)
export const alternative = defaultAlternative(shown, words, 'en')
export const png = readFileSync(join(SITE_FOLDER, 'pictures/en', `${example.id}.png`))
/** Width and height in pixels, by the header of the file (PNG, 11.2.2). */
export const pngSize = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
