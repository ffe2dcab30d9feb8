/*
 * A published folder holds each release under `v/<version>/`, and beside them one small file that names the newest. It is a
 * classic script, because nothing else is read from file:// and in a frame of opaque origin. An old page loads it as
 * `<script src>` and reads the global variable; it trusts nothing but the form of what it says.
 */

/** The folder of the releases, in the published folder. */
export const RELEASES_FOLDER = 'v'

/** The file that names the newest release, in the folder of the releases. */
export const LATEST_FILE = 'latest.js'

/** The global variable that this file sets. */
export const LATEST_GLOBAL = 'southernSyriaZonesLatest'

/** Three numbers as Semantic Versioning 2.0.0 writes them, short enough to be compared as numbers. */
const VERSION = /^(?:(?:0|[1-9]\d{0,8})\.){2}(?:0|[1-9]\d{0,8})$/
const IN_RELEASE = new RegExp(`^.*/${RELEASES_FOLDER}/([\\d.]+)/(.*)$`)

/** What that file says. */
export interface Latest {
  readonly version: string
  /** Ids of the overlays and comparisons that have an embed page of their own in it. */
  readonly pages: readonly string[]
}

const ID = /^[a-z0-9-]+$/
const EMBED_PAGE = /^(embed\/\w\w\/)([a-z0-9-]+)\/(index\.html)?$/

/** What the file says of the newest release, from a value of which nothing is known; null where it says no such thing. */
export function latestOf(value: unknown): Latest | null {
  if (typeof value !== 'object' || value === null) return null
  const { version, pages } = value as Readonly<Record<string, unknown>>
  if (!isVersion(version) || !Array.isArray(pages)) return null
  return { version, pages: pages.filter((id): id is string => typeof id === 'string' && ID.test(id)) }
}

/** A page's own release, read from its address. */
export interface ReleasedPage {
  readonly version: string
  /** Address of the file that names the newest release, relative to the page. */
  readonly latestFile: string
  /** Address of the same page in another release, relative to the page; of all overlays where it has no such page. */
  inRelease(latest: Latest): string
}

/** Whether a value, from wherever it came, is the version of a release: `'0.2.0'`. */
export function isVersion(value: unknown): value is string {
  return typeof value === 'string' && VERSION.test(value)
}

/** Whether `candidate` is a later version than `own`. What is no version is never newer, and nothing is newer than it. */
export function isNewer(candidate: unknown, own: unknown): candidate is string {
  if (!isVersion(candidate) || !isVersion(own)) return false
  const [a, b] = [candidate.split('.').map(Number), own.split('.').map(Number)]
  const first = a.findIndex((part, index) => part !== b[index])
  return first >= 0 && a[first]! > b[first]!
}

/**
 * The release that a page belongs to.
 * @param pathname the page's own path, `location.pathname`
 * @returns null when the page lies in no folder of releases
 */
export function releasedPage(pathname: string): ReleasedPage | null {
  const [, version, rest = ''] = IN_RELEASE.exec(pathname) ?? []
  if (!isVersion(version)) return null
  const up = '../'.repeat(rest.split('/').length)
  return {
    version,
    latestFile: up + LATEST_FILE,
    inRelease(latest) {
      const [, folder, id] = EMBED_PAGE.exec(rest) ?? []
      const isGone = id !== undefined && !latest.pages.includes(id)
      return `${up}${latest.version}/${isGone ? `${folder}index.html` : rest}`
    },
  }
}

/** Text of the file that names the newest release. */
export function latestFileText(latest: Latest): string {
  return `var ${LATEST_GLOBAL}=${JSON.stringify(latest)}\n`
}
