import type { ChildProcess } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FOR_EVER, FOR_MINUTES } from '../../scripts/hosting/caching.ts'
import { compressFolder } from '../../scripts/hosting/compress.ts'
import { policyOfFolder } from '../../scripts/hosting/content-security-policy.ts'
import { SAMPLE_ROOT } from '../../scripts/hosting/sample.ts'
import { writeSamples } from '../../scripts/hosting/write-samples.ts'
import { release } from '../../scripts/release/release.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { expect, liveMap, test } from './built-page.ts'
import { ask, CADDY, endWebServer, freePort, NGINX, startWebServer } from './web-servers.ts'

/** The site lies in a sub-folder of what is served, with a release in it. */
const SITE = 'maps/zones/'

for (const webServer of [NGINX, CADDY]) {
  test.describe(`${webServer.name} with the sample configuration`, () => {
    test.describe.configure({ mode: 'serial' })
    if (process.env[webServer.required] !== '1')
      test.skip(webServer.program === null, `${webServer.name} is not installed: ${webServer.install}`)

    let folder: string
    let published: string
    let server: ChildProcess | null = null
    let address: string

    test.beforeAll(async () => {
      if (webServer.program === null) throw new Error(`${webServer.name} is not installed: ${webServer.install}`)
      folder = await mkdtemp(join(tmpdir(), 'web-server-'))
      published = join(folder, 'published')
      const site = join(published, SITE)
      await cp(SITE_FOLDER, site, { recursive: true })
      await release({ site: SITE_FOLDER, into: site, version: '0.1.0' })
      await compressFolder(join(site, 'he')) // the whole site would take a quarter of a minute
      await writeSamples(published, join(folder, 'samples'))
      const sample = await readFile(join(folder, 'samples', webServer.sample), 'utf8')
      const port = await freePort()
      address = `http://127.0.0.1:${port}/`
      const own = sample.replace(SAMPLE_ROOT, published).replace(webServer.listen, String(port))
      server = await startWebServer(webServer, own, folder, `${address}${SITE}`)
    })

    test.afterAll(async () => {
      if (server) await endWebServer(server)
      if (folder) await rm(folder, { recursive: true, force: true })
    })

    const get = (path: string, encoding?: string) => ask(`${address}${SITE}${path}`, encoding)
    const hashed = async (ending: string) =>
      `assets/${(await readdir(join(published, SITE, 'assets'))).find((name) => name.endsWith(ending))!}`

    test('sends every kind of file as what it is, byte for byte', async () => {
      for (const [path, type] of [
        ['', 'text/html; charset=utf-8'],
        ['ar/index.html', 'text/html; charset=utf-8'],
        ['embed/he/index.html', 'text/html; charset=utf-8'],
        [await hashed('.js'), 'text/javascript; charset=utf-8'],
        [await hashed('.css'), 'text/css; charset=utf-8'],
        [await hashed('.woff2'), 'font/woff2'],
        ['data/catalog.json', 'application/json'],
        ['data/all.geojson', 'application/geo+json'],
        ['data/all.topojson', 'application/json'],
        ['data/all.kml', 'application/vnd.google-earth.kml+xml'],
        ['data/all.gpkg', 'application/geopackage+sqlite3'],
        ['data/all.csv', 'text/csv; charset=utf-8'],
        ['data/method.md', 'text/markdown; charset=utf-8'],
        ['licences.txt', 'text/plain; charset=utf-8'],
      ] as const) {
        const { status, headers, body } = await get(path)
        expect([status, headers['content-type']], path).toEqual([200, type])
        expect(body.equals(await readFile(join(published, SITE, path.replace(/^$|\/$/, '$&index.html')))), path).toBe(
          true,
        )
      }
    })

    test('sends the policy of all its pages, also of the releases, and lets every page read data, pictures and fonts', async () => {
      const policy = await policyOfFolder(published)
      for (const path of [
        '',
        'he/',
        'embed/ar/index.html',
        'v/0.1.0/index.html',
        'data/all.geojson',
        await hashed('.woff2'),
      ]) {
        const { headers } = await get(path)
        expect(headers, path).toMatchObject({
          'content-security-policy': policy,
          'access-control-allow-origin': '*',
          'x-content-type-options': 'nosniff',
        })
      }
    })

    test('lets files that never change be kept for ever, others for minutes, and a missing one not for long', async () => {
      for (const [path, caching] of [
        [await hashed('.js'), FOR_EVER],
        [await hashed('.woff2'), FOR_EVER],
        ['v/0.1.0/index.html', FOR_EVER],
        ['v/0.1.0/', FOR_EVER],
        ['v/latest.js', FOR_MINUTES],
        ['', FOR_MINUTES],
        ['index.html', FOR_MINUTES],
        ['embed-live.js', FOR_MINUTES],
        ['data/catalog.json', FOR_MINUTES],
      ] as const)
        expect((await get(path)).headers['cache-control'], path).toBe(caching)
      for (const path of ['assets/index-AbCdEf12.js', 'v/9.9.9/index.html']) {
        const { status, headers } = await get(path)
        expect(status, path).toBe(404)
        expect(headers['cache-control'], path).not.toBe(FOR_EVER)
      }
    })

    test('sends what was compressed before, and compresses the rest on the way', async () => {
      const page = await readFile(join(published, SITE, 'he/index.html'))
      for (const encoding of ['gzip', ...(webServer.brotli ? ['br'] : [])]) {
        const { headers, sent, body } = await get('he/index.html', encoding)
        expect(headers['content-encoding']).toBe(encoding)
        expect(headers['content-type']).toBe('text/html; charset=utf-8')
        expect(headers['vary']).toBe('Accept-Encoding')
        expect(body.equals(page)).toBe(true)
        const form = await readFile(join(published, SITE, `he/index.html.${encoding === 'br' ? 'br' : 'gz'}`))
        expect(sent.equals(form)).toBe(true)
      }
      for (const path of ['ar/index.html', 'data/all.geojson', 'data/all.kml', await hashed('.js')]) {
        const { headers, body } = await get(path, 'gzip')
        expect(headers['content-encoding'], path).toBe('gzip')
        expect(body.equals(await readFile(join(published, SITE, path))), path).toBe(true)
      }
      expect((await get(await hashed('.woff2'), 'gzip, br')).headers['content-encoding']).toBeUndefined()
    })

    test('leads from a folder without its slash to the folder', async () => {
      const { status, headers } = await get('ar')
      expect([301, 308]).toContain(status)
      expect(new URL(String(headers['location']), `${address}${SITE}ar`).href).toBe(`${address}${SITE}ar/`)
    })

    test('draws the live map in a sub-folder, in every language by its links, and in a release', async ({
      browser,
    }) => {
      // Five first frames of a live map, each of which software WebGL may need a while for.
      test.slow()
      const page = await browser.newPage()
      const faults: string[] = []
      page.on('console', (message) => void faults.push(message.text()))
      page.on('pageerror', (error) => void faults.push(error.message))
      await page.goto(`${address}${SITE}`)
      await liveMap(page)
      for (const name of ['العربية', 'עברית', 'English']) {
        await page.getByRole('link', { name }).click()
        await liveMap(page)
      }
      await page.goto(`${address}${SITE}v/0.1.0/ar/index.html`)
      await liveMap(page)
      expect(faults).toEqual([])
      await page.close()
    })
  })
}
