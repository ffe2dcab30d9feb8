import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'

/* The real build once more; tests/scripts/vite-whole.test.ts ends smaller ones at any moment. */

/** Every file of a site by its path; what "npm run compress" adds is left out. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && !['.br', '.gz'].includes(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path)] as const)),
  )
}

test('a build in another time zone and locale, into another folder, gives the same bytes', async () => {
  // A whole build on a machine that runs other tests beside it.
  test.setTimeout(600_000)
  const folder = await mkdtemp(join(tmpdir(), 'built-'))
  try {
    const build = spawn(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', join(folder, 'site')],
      {
        stdio: 'inherit',
        env: { ...process.env, TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' },
      },
    )
    expect(await once(build, 'exit')).toEqual([0, null])
    const [first, second] = [await filesOf(SITE_FOLDER), await filesOf(join(folder, 'site'))]
    expect([...second.keys()]).toEqual([...first.keys()])
    expect([...first].filter(([path, bytes]) => !bytes.equals(second.get(path)!)).map(([path]) => path)).toEqual([])
    expect(await readdir(folder)).toEqual(['site'])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
