import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Frame } from '@playwright/test'
import { siteHandler } from '../../scripts/hosting/site-handler.ts'
import { release } from '../../scripts/release/release.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { LATEST_GLOBAL, latestOf, releasedPage } from '../../src/entries/latest-version.ts'
import { expect, liveMap, test } from './built-page.ts'
import { startServer } from './site-server.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
let published: string

test.beforeEach(() => {
  published = mkdtempSync(join(tmpdir(), 'published-'))
  writeFileSync(join(published, 'index.html'), '<!doctype html><title>What stands there</title>')
})

test.afterEach(() => rmSync(published, { recursive: true }))

/** Every file below a folder, with its bytes. */
function contents(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
  )
}

test('the command adds the built site under the version of package.json, once', () => {
  const run = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/release.ts', '--into', published], {
      cwd: ROOT,
      encoding: 'utf8',
    })
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const first = run()
  expect(first.stderr + first.stdout).toContain(`v/${version} is released.`)
  expect(first.status).toBe(0)
  expect(contents(join(published, 'v', version))).toEqual(contents(SITE_FOLDER))

  const before = contents(published)
  const second = run()
  expect(second.stderr).toContain(`v/${version} is there already, and a release never changes.`)
  expect(second.status).toBe(1)
  expect(contents(published)).toEqual(before)
})

test('an old release keeps every byte and goes on working when a newer one is added, and learns of it', async ({
  context,
}) => {
  const add = (version: string) => release({ site: SITE_FOLDER, into: published, version })
  await add('0.1.0')
  const before = contents(published)
  await add('0.2.0')
  const after = contents(published)
  for (const [path, bytes] of before) if (path !== 'v/latest.js') expect(after.get(path) === bytes, path).toBe(true)

  const site = await siteHandler(published)
  await using server = await startServer((request, response) => {
    if (request.url !== '/article') return site(request, response)
    response.writeHead(200, { 'content-type': 'text/html' })
    return response.end('<iframe sandbox="allow-scripts" src="v/0.1.0/embed/en/index.html"></iframe>')
  })
  const page = await context.newPage()
  await page.goto(`${server.address}v/0.1.0/ar/index.html`)
  await liveMap(page)
  expect(await newestAsSeenFrom(page.mainFrame())).toBe('0.2.0')

  await page.goto(`${server.address}v/0.1.0/embed/he/index.html`)
  expect(await newestAsSeenFrom(page.mainFrame())).toBe('0.2.0')

  await page.goto(`${server.address}article`)
  const frame = page.frames().find((one) => one !== page.mainFrame())!
  expect(await frame.evaluate(() => self.origin)).toBe('null')
  expect(await newestAsSeenFrom(frame)).toBe('0.2.0')

  await page.goto(pathToFileURL(join(published, 'v/0.1.0/embed/en/disengagement-1974/index.html')).href)
  expect(await newestAsSeenFrom(page.mainFrame())).toBe('0.2.0')
})

/** The newest release that a page learns of by the file beside the releases. */
async function newestAsSeenFrom(frame: Frame): Promise<string | undefined> {
  const { latestFile } = releasedPage(new URL(frame.url()).pathname)!
  const said = await frame.evaluate(
    ([file, name]) =>
      new Promise<unknown>((resolve, reject) => {
        const script = document.createElement('script')
        script.src = file
        script.onload = () => resolve((globalThis as Record<string, unknown>)[name])
        script.onerror = () => reject(new Error(`${file} could not be loaded`))
        document.head.append(script)
      }),
    [latestFile, LATEST_GLOBAL] as const,
  )
  return latestOf(said)?.version
}
