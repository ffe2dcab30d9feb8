import { existsSync, renameSync, rmSync } from 'node:fs'
import { mkdir, realpath, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { refusalOf } from './refusal.ts'
import { leftBehind, unfinishedName } from './unfinished.ts'

/**
 * Builds the site in a folder that nobody reads, and puts it in the place of the earlier one when it is whole: a build that
 * fails, is ended or finds the disk full leaves what was there, and of two at once each writes its own. It has to be the
 * last of the plugins.
 */
export function wholePlugin(): Plugin {
  let site = ''
  let unfinished = ''
  let written = false
  return {
    name: 'southern-syria-zones:whole',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    async config({ root = '.', build }) {
      const named = resolve(root, build?.outDir ?? 'dist')
      site = await realpath(named).catch(() => named)
      unfinished = unfinishedName(site)
      try {
        await tidy(site)
        await mkdir(unfinished, { recursive: true })
        // Whatever made the build fail, the disk is as it was.
        process.once('exit', () => rmSync(unfinished, { recursive: true, force: true }))
      } catch (error) {
        throw refusalOf(error, site)
      }
      return { build: { outDir: unfinished, emptyOutDir: true } }
    },
    writeBundle() {
      written = true
    },
    // It is not called when an earlier plugin has failed here.
    async closeBundle() {
      if (!written) return
      try {
        await putInPlace(unfinished, site)
      } catch (error) {
        throw refusalOf(error, site)
      }
    },
  }
}

const BEFORE = '.before'

/** Takes away what builds that were ended left, and puts the earlier site back where one was ended between two renames. */
async function tidy(site: string): Promise<void> {
  for (const path of leftBehind(site)) {
    if (path.endsWith(BEFORE) && !existsSync(site)) renameSync(path, site)
    else await rm(path, { recursive: true, force: true })
  }
}

/** No system call changes two folders for each other everywhere: between the two renames there is no site for some microseconds. */
async function putInPlace(unfinished: string, site: string): Promise<void> {
  const before = unfinished + BEFORE
  for (;;) {
    try {
      if (existsSync(site)) renameSync(site, before)
      renameSync(unfinished, site)
      break
    } catch (error) {
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) {
        if (!existsSync(site) && existsSync(before)) renameSync(before, site)
        throw error
      }
      // Another build has come between.
      await rm(before, { recursive: true, force: true })
      if (!existsSync(unfinished)) throw error
    }
  }
  await rm(before, { recursive: true, force: true })
}
