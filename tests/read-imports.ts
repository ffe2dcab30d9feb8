import { readdirSync, readFileSync } from 'node:fs'

export interface Import {
  /** As written: `./mercator.ts`, `@turf/turf`. */
  readonly from: string
  /** File under src that a relative path leads to, `geometry/mercator.ts`; null for packages and for what lies outside src. */
  readonly file: string | null
  /** Names imported as types only; null when a value is imported too. */
  readonly typesOnly: readonly string[] | null
}

export interface SourceFile {
  /** Relative to src. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

const SRC = new URL('../src/', import.meta.url)

const FROM = /\b(?:import|export)\s+(type\s+)?([\w$*{}\s,]*?)\s*\bfrom\s*['"]([^'"]+)['"]/g
const BARE = /\bimport\s*(?:\(\s*)?['"]([^'"]+)['"]/g

/** Every file under src that is text that somebody wrote, with its imports read by two regular expressions. */
export function readSources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|js|mjs|svelte|css|html|json)$/.test(path))
    .toSorted()
    .map((path) => {
      const text = readFileSync(new URL(path, SRC), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

export function importsOf(path: string, text: string): Import[] {
  const named = [...text.matchAll(FROM)].map(([, type, names, from]) => ({
    from: from!,
    file: fileOf(path, from!),
    typesOnly: typeNames(names!, type !== undefined),
  }))
  const bare = [...text.matchAll(BARE)].map(([, from]) => ({ from: from!, file: fileOf(path, from!), typesOnly: null }))
  return [...named, ...bare]
}

function typeNames(names: string, allTypes: boolean): string[] | null {
  const list = names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (!allTypes && !list.every((name) => name.startsWith('type '))) return null
  return list.map((name) => name.replace(/^type\s+/, '').replace(/\s+as\s.*/, ''))
}

function fileOf(path: string, from: string): string | null {
  if (from.startsWith('/src/')) return from.slice('/src/'.length)
  if (!from.startsWith('.')) return null
  const { href } = new URL(from, new URL(path, SRC))
  return href.startsWith(SRC.href) ? href.slice(SRC.href.length).replace(/\?.*/, '') : null
}
