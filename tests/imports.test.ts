import { expect, it } from 'vitest'
import { importsOf, readSources, type SourceFile } from './read-imports.ts'

/** Each folder of src with those that it may import; a folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  geometry: [],
  i18n: [],
  theme: [],
  catalog: ['geometry', 'i18n', 'theme'],
  sentences: ['i18n', 'catalog'],
  view: ['geometry', 'i18n', 'theme', 'catalog'],
  measure: ['geometry', 'i18n', 'theme', 'catalog', 'view'],
  map: ['geometry', 'i18n', 'theme', 'catalog', 'view'],
  figure: ['geometry', 'i18n', 'theme', 'catalog', 'view'],
  picture: ['geometry', 'i18n', 'theme', 'catalog', 'view', 'figure'],
  snippet: ['geometry', 'i18n', 'theme', 'catalog', 'view'],
  components: ['geometry', 'i18n', 'theme', 'catalog', 'sentences', 'view', 'measure', 'map', 'figure', 'snippet'],
  export: ['geometry', 'i18n', 'theme', 'catalog', 'view', 'figure', 'picture'],
  embed: ['geometry', 'i18n', 'theme', 'catalog', 'view', 'figure'],
  entries: [
    'geometry',
    'i18n',
    'theme',
    'catalog',
    'sentences',
    'view',
    'measure',
    'map',
    'figure',
    'picture',
    'snippet',
    'components',
    'export',
    'embed',
  ],
}

/** Types that even the folders at the bottom may share. */
const SHARED_TYPES: Readonly<Record<string, readonly string[]>> = { i18n: ['Locale', 'Text'], geometry: ['Bounds'] }

const sources = readSources()
const folderOf = (path: string) => path.split('/')[0]!

it('finds source files, so that nothing passes unread', () => {
  for (const folder of ['geometry', 'i18n', 'theme', 'catalog', 'view']) {
    expect(
      sources.some(({ path }) => folderOf(path) === folder),
      folder,
    ).toBe(true)
  }
})

it('reads every form of import', () => {
  const text = `
    import { a, type B } from './b.ts'
    import type { C } from '../geometry/c.ts'
    import { type D, type E as F } from '../d.svelte'
    export * from './g.ts'
    import Default from 'package'
    import './style.css'
    const lazy = await import('../map/live.ts')`
  expect(importsOf('view/x.ts', text)).toEqual([
    { from: './b.ts', file: 'view/b.ts', typesOnly: null },
    { from: '../geometry/c.ts', file: 'geometry/c.ts', typesOnly: ['C'] },
    { from: '../d.svelte', file: 'd.svelte', typesOnly: ['D', 'E'] },
    { from: './g.ts', file: 'view/g.ts', typesOnly: null },
    { from: 'package', file: null, typesOnly: null },
    { from: './style.css', file: 'view/style.css', typesOnly: null },
    { from: '../map/live.ts', file: 'map/live.ts', typesOnly: null },
  ])
})

it('every file lies in a folder of the order', () => {
  expect(sources.map(({ path }) => path).filter((path) => !(folderOf(path) in MAY_IMPORT))).toEqual([])
})

it('imports run one way: geometry, i18n, theme, then catalog, view, measure, map or figure, snippet or embed, components, entries', () => {
  const offenders = importsWhere((path, { file, typesOnly }) => {
    if (file === null) return false
    const [from, to] = [folderOf(path), folderOf(file)]
    if (from === to || MAY_IMPORT[from]?.includes(to)) return false
    return !typesOnly?.every((name) => SHARED_TYPES[to]?.includes(name))
  })
  expect(offenders).toEqual([])
})

it('no file leads back to itself through its imports', () => {
  expect(circles(sources)).toEqual([])
})

it('maplibre-gl is imported in src/map only', () => {
  const offenders = importsWhere((path, { from }) => /^maplibre-gl(\/|$)/.test(from) && folderOf(path) !== 'map')
  expect(offenders).toEqual([])
})

it('turf, Clipper2 and flatbush are imported in src/geometry only', () => {
  const isOurs = (from: string) => /^(@turf\/|clipper2-ts$|flatbush$)/.test(from)
  const offenders = importsWhere((path, { from }) => isOurs(from) && folderOf(path) !== 'geometry')
  expect(offenders).toEqual([])
})

it('nobody but src/catalog reads a data file', () => {
  const reads = /\b(?:from|import|glob\w*|readFile\w*|readdir\w*|fetch|URL)\b[\s(<>\w[]*['"`][^'"`\n]*geodata\//g
  expect(passages(reads).filter((passage) => !passage.startsWith('src/catalog/'))).toEqual([])
})

it('no address is absolute but the names of W3C XML namespaces', () => {
  const namespaces = /https?:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink|1999\/xhtml|XML\/1998\/namespace|2000\/xmlns\/)/
  expect(passages(/https?:\/\/\w[^\s'"`<>)]*/g).filter((passage) => !namespaces.test(passage))).toEqual([])
})

function importsWhere(offends: (path: string, imported: SourceFile['imports'][number]) => boolean): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.filter((imported) => offends(path, imported)).map(({ from }) => `src/${path} imports ${from}`),
  )
}

function passages(pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => `src/${path}: ${found}`))
}

/** Each circle once, as the files on it. */
function circles(files: readonly SourceFile[]): string[] {
  const next = new Map(files.map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]))
  const found: string[] = []
  const done = new Set<string>()
  const follow = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
    if (trail.includes(path) || done.has(path)) return
    for (const file of next.get(path) ?? []) follow(file, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) follow(path, [])
  return found
}
