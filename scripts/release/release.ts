import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { isNewer, isVersion, LATEST_FILE, latestFileText, RELEASES_FOLDER } from '../../src/entries/latest-version.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { nameOfFolder } from '../geodata-folder.ts'
import { Refusal } from '../refusal.ts'
import { mustBeBuilt } from '../site-folder.ts'
import { writeWhole } from '../write-whole.ts'

/** What is released, and where it goes. */
export interface Release {
  /** The built site. */
  readonly site: string
  /** The published folder, which is there already. */
  readonly into: string
  /** Three numbers, `'0.2.0'`. */
  readonly version: string
}

/**
 * Adds the built site to a published folder as `v/<version>/`, whole or not at all, and lets `v/latest.js` name the newest
 * release. Nothing else in the folder is touched.
 * @returns the new folder
 * @throws Refusal when the version is there already, or the site or the folder will not do
 */
export async function release({ site, into, version }: Release): Promise<string> {
  if (!isVersion(version))
    throw new Refusal(`package.json, version: "${version}" is no version of a release. Write three numbers, as 0.2.0.`)
  await mustBeBuilt(site)
  await mustBeOutside(site, into)

  const releases = join(into, RELEASES_FOLDER)
  const target = join(releases, version)
  const taken = `${nameOfFolder(target)} is there already, and a release never changes. Raise the version in package.json and build again, or name another folder.`
  try {
    if (await exists(target)) {
      await nameNewest(releases) // in case a run was ended before it came to this
      throw new Refusal(taken)
    }
    await copyWhole(site, target, taken)
    await nameNewest(releases)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`${nameOfFolder(into)}: ${(error as Error).message}. Let this folder be written, and run again.`)
  }
  return target
}

async function mustBeOutside(site: string, into: string): Promise<void> {
  const isFolder = await stat(into).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder)
    throw new Refusal(`${nameOfFolder(into)}: there is no such folder. Make it first, or correct what --into names.`)
  if ((await realpath(into)).concat(sep).startsWith((await realpath(site)) + sep))
    throw new Refusal(
      `${nameOfFolder(into)}: lies in the built site, which every build empties. Name a folder outside it.`,
    )
}

/** Copies into a folder that nobody reads, then renames: nobody ever sees half of a release. */
async function copyWhole(site: string, target: string, taken: string): Promise<void> {
  const releases = dirname(target)
  const made = await mkdir(releases, { recursive: true })
  const unfinished = await mkdtemp(join(releases, '.unfinished-'))
  try {
    await cp(site, join(unfinished, 'site'), { recursive: true, preserveTimestamps: true })
    await rename(join(unfinished, 'site'), target)
  } catch (error) {
    // Somebody else may have released the same version meanwhile.
    if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw new Refusal(taken)
    throw error
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    if (made !== undefined) await rmdir(made).catch(() => {}) // it stays when there is a release in it
  }
}

/** Lets the pointer name the newest of the releases that are there, in whatever order they were added. */
async function nameNewest(releases: string): Promise<void> {
  const versions = (await readdir(releases)).filter(isVersion)
  const newest = versions.reduce((best, version) => (isNewer(version, best) ? version : best))
  const text = latestFileText({ version: newest, pages: await embedPages(join(releases, newest)) })
  const path = join(releases, LATEST_FILE)
  const before = await readFile(path, 'utf8').catch(() => null)
  if (before !== text) await writeWhole(path, text)
}

/** Ids of the overlays and comparisons that have an embed page of their own in a release: the same in every language. */
async function embedPages(folder: string): Promise<string[]> {
  const found = await readdir(join(folder, 'embed', LOCALES[0]), { withFileTypes: true }).catch(() => [])
  return found
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
