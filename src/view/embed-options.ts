import { isRepeated } from './address.ts'

/** What an embed page is asked to show or to leave out, beside the view. */
export interface EmbedOptions {
  /** No title, and no credit but the line of sources. */
  readonly plain: boolean
  /** Never the live map. */
  readonly static: boolean
  /** No background. */
  readonly transparent: boolean
  /** The figure fills the height that it is given. */
  readonly fit: boolean
  /** The list of overlays, with the switch, pattern, basis and standing of each. */
  readonly legend: boolean
  /** Positions, table and sources, which open below. */
  readonly panel: boolean
  /** The buttons that zoom. */
  readonly zoom: boolean
  /** The scale bar. */
  readonly scale: boolean
}

const OFF = ['plain', 'static', 'transparent', 'fit'] as const
const ON = ['legend', 'panel', 'zoom', 'scale'] as const

/**
 * The options that an address asks for, as a query says them: `['plain=true', 'legend=false']`. A name without a value is
 * `true`; of all other values nothing comes (`hasUnknownOption`).
 */
export function askedOptions(search: string): string[] {
  const query = new URLSearchParams(search)
  return [
    ...OFF.filter((name) => ['', 'true'].includes(query.get(name) ?? 'false')).map((name) => `${name}=true`),
    ...ON.filter((name) => query.get(name) === 'false').map((name) => `${name}=false`),
  ]
}

/**
 * Whether an address gives an option a value that it cannot have, or gives it more than once or as a list; the option then stays
 * as it is, or as it first stands.
 */
export function hasUnknownOption(search: string): boolean {
  const query = new URLSearchParams(search)
  return [...OFF, ...ON].some(
    (name) => isRepeated(query, name) || !['', 'true', 'false'].includes(query.get(name) ?? ''),
  )
}

/** The options that an address asks for (`askedOptions`). */
export function decodeEmbedOptions(search: string): EmbedOptions {
  const asked = askedOptions(search)
  return Object.fromEntries([
    ...OFF.map((name) => [name, asked.includes(`${name}=true`)]),
    ...ON.map((name) => [name, !asked.includes(`${name}=false`)]),
  ]) as Record<keyof EmbedOptions, boolean>
}

/** The parts of a query that ask for them: those that differ from what an address that says nothing asks for. */
export function encodeEmbedOptions(options: EmbedOptions): string[] {
  return [
    ...OFF.filter((name) => options[name]).map((name) => `${name}=true`),
    ...ON.filter((name) => !options[name]).map((name) => `${name}=false`),
  ]
}
