import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { NEVER_CHANGING } from '../../scripts/hosting/caching.ts'
import { htmlElements } from '../../scripts/hosting/html-elements.ts'
import { mediaType } from '../../scripts/hosting/media-types.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import type { Catalog } from '../../src/catalog/types.ts'

/* The built files themselves: whatever leads from one to another, or out. */

const files = readdirSync(SITE_FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  // "npm run compress" may have been here.
  (path) => statSync(join(SITE_FOLDER, path)).isFile() && !['.br', '.gz'].includes(extname(path)),
)
const text = (path: string) => readFileSync(join(SITE_FOLDER, path), 'utf8')
const ofKind = (...endings: string[]) => files.filter((path) => endings.includes(extname(path)))

/** An address in a page, with where it stands. */
interface Found {
  readonly page: string
  readonly where: string
  readonly address: string
}

const WITH_ADDRESS = ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction', 'cite', 'data-script']

const found: readonly Found[] = ofKind('.html').flatMap((page) =>
  htmlElements(text(page)).flatMap(({ name, attributes, text: content }) => {
    const said = Object.entries(attributes).flatMap(([attribute, value]) => {
      const where = `${name}[${attribute}]${attributes['rel'] ? ` ${attributes['rel']}` : ''}`
      if (WITH_ADDRESS.includes(attribute)) return [{ page, where, address: value }]
      if (attribute === 'srcset') return candidates(value).map((address) => ({ page, where, address }))
      if (attribute === 'style') return inStyle(value).map((address) => ({ page, where, address }))
      return []
    })
    return name === 'style' ? [...said, ...inStyle(content).map((address) => ({ page, where: name, address }))] : said
  }),
)
const styleSheets = ofKind('.css').flatMap((page) =>
  inStyle(text(page)).map((address): Found => ({ page, where: 'url()', address })),
)
const all = [...found, ...styleSheets]
const isAbsolute = ({ address }: Found) => /^[a-z][a-z\d+.-]*:|^\/\//i.test(address)
const isWithinPage = ({ address }: Found) => address.startsWith('#')
const relative = all.filter((one) => !isAbsolute(one) && !isWithinPage(one))

function candidates(srcset: string): string[] {
  return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0]!)
}

function inStyle(css: string): string[] {
  return [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map(([, , address]) => address!)
}

/** The file that a relative address names. */
function fileOf({ page, address }: Found): string {
  return join(SITE_FOLDER, page, '..', decodeURI(address.replace(/[?#].*$/s, '')))
}

test('addresses were found in pages and style sheets, so that nothing passes unread', () => {
  for (const where of ['a[href]', 'script[src]', 'div[data-script]', 'url()'])
    expect(all.filter((one) => one.where === where).length, where).toBeGreaterThan(0)
})

test('no address begins at the root of the host, so that the site runs in any sub-folder', () => {
  expect(all.filter(({ address }) => address.startsWith('/'))).toEqual([])
})

test('every link to a page names its file, so that it leads there from file:// too', () => {
  expect(relative.filter(({ address }) => /(^|\/|\.)([?#]|$)/.test(address))).toEqual([])
})

test('every address leads to a file that is there', () => {
  expect(relative.filter((one) => !existsSync(fileOf(one)) || !statSync(fileOf(one)).isFile())).toEqual([])
})

test('every link within a page leads to something in it', () => {
  const dead = ofKind('.html').flatMap((page) => {
    const ids = new Set(htmlElements(text(page)).map(({ attributes }) => attributes['id']))
    return found.filter((one) => one.page === page && isWithinPage(one) && !ids.has(one.address.slice(1)))
  })
  expect(dead).toEqual([])
})

test('a page leads out by links to the sources alone', () => {
  const catalog = JSON.parse(text('data/catalog.json')) as Catalog
  const sources = catalog.sources.flatMap(({ url }) => url ?? [])
  const outward = all.filter((one) => isAbsolute(one) && !one.address.startsWith('data:'))
  expect(outward.filter(({ where, address }) => !(where.startsWith('a[href]') && sources.includes(address)))).toEqual(
    [],
  )
})

test('no script or style of the site asks another host: the addresses in them are names and words of libraries', () => {
  const words =
    /^https?:\/\/(www\.w3\.org\/(XML\/)?(1998|1999|2000)\/|svelte\.dev\/e\/|github\.com\/(mapbox|maplibre)\/|maplibre\.org\/|maplibre\.invalid\/|wiki\.openstreetmap\.org\/wiki\/This_map_requires_WebGL)/
  const inText = ofKind('.js', '.css').flatMap((page) =>
    [...text(page).matchAll(/https?:\/\/[\w-]+\.[^\s"'`\\)<>]*/g)].map(([address]) => `${page}: ${address}`),
  )
  expect(inText.filter((line) => !words.test(line.split(': ')[1]!))).toEqual([])
})

/** Addresses that are names: of a form, a font's licence, an XML vocabulary; and the licences that files are given under. */
const NAMES = [
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/(xlink|xhtml)|2000\/svg|XML\/1998\/namespace)$/,
  /^http:\/\/www\.opengis\.net\/kml\/2\.2$/,
  /^https?:\/\/scripts\.sil\.org\/OFL/,
  /^https:\/\/creativecommons\.org\/licenses\/(by\/4\.0|by\/3\.0\/igo)\/$/,
  /^https:\/\/opendatacommons\.org\/licenses\/(odbl|by)\//,
]

test('no file but scripts and styles holds an address of another host that is not of a source, a licence or a vocabulary', () => {
  const catalog = JSON.parse(text('data/catalog.json')) as Catalog
  const sources = new Set(catalog.sources.flatMap(({ url }) => url ?? []))
  const kinds = ['.html', '.json', '.geojson', '.topojson', '.kml', '.svg', '.csv', '.md', '.txt']
  // What the licences of libraries say is theirs.
  const own = ofKind(...kinds).filter((path) => path !== 'licences.txt')
  const others = own.flatMap((path) =>
    [
      ...text(path)
        .replaceAll('&amp;', '&')
        .matchAll(/(?:https?:)?\/\/[a-z\d-]+(?:\.[a-z\d-]+)+[^\s"'`<>\\)\]]*/gi),
    ]
      .map(([address]) => address.replace(/[.,;]$/, ''))
      .filter((address) => !sources.has(address) && !NAMES.some((name) => name.test(address)))
      .map((address) => `${path}: ${address}`),
  )
  expect(others).toEqual([])
})

test('every kind of file has a media type, and every file in assets/ a hash in its name', () => {
  expect(files.filter((path) => mediaType(path) === undefined)).toEqual([])
  const assets = files.filter((path) => path.startsWith('assets/'))
  expect(assets.length).toBeGreaterThan(0)
  expect(assets.filter((path) => !new RegExp(NEVER_CHANGING).test(`/${path}`))).toEqual([])
})
