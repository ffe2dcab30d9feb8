import { expect, test } from '@playwright/test'
import { siteHandler } from '../../scripts/hosting/site-handler.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { ENGINES, INSTALL, type Engine } from './engines.ts'
import { startServer } from './site-server.ts'

/* What all other tests ask of Chromium is asked of the two other engines here, in short. */

const required = (process.env['REQUIRE_ENGINES'] ?? '').split(',')
const overlayShows = `const shape = document.querySelector('.figure [data-overlay="israel-feb-2025"]')
  return shape !== null && getComputedStyle(shape).display !== 'none'`
const press = `document.querySelector('#show-israel-feb-2025').click()`

for (const [name, start] of Object.entries(ENGINES))
  test.describe(`in ${name}`, () => {
    test.skip(start === null && !required.includes(name), `${name} is not here: ${INSTALL}`)
    test.describe.configure({ mode: 'serial' })
    let engine: Engine
    test.beforeAll(async () => {
      if (start === null) throw new Error(`REQUIRE_ENGINES names ${name}, which is not here: ${INSTALL}`)
      engine = await start()
    })
    test.afterAll(() => engine?.[Symbol.asyncDispose]())

    test('the page shows figure and live map, and a toggle goes into both and the address', async ({ baseURL }) => {
      await engine.open(`${baseURL}/index.html`)
      expect(await engine.run(overlayShows)).toBe(false)
      await engine.run(press)
      await expect.poll(() => engine.run(overlayShows)).toBe(true)
      await expect.poll(() => engine.run('return location.search')).toContain('israel-feb-2025')
      await expect
        .poll(() => engine.run(`return document.querySelector('.stage.live canvas') !== null`), { timeout: 50_000 })
        .toBe(true)
    })

    test('toggles work without a script', async () => {
      const site = await siteHandler(SITE_FOLDER)
      await using server = await startServer((request, response) => {
        const setHeader = response.writeHead.bind(response) as (...all: unknown[]) => typeof response
        response.writeHead = ((status: number, ...rest: unknown[]) => {
          response.setHeader('Content-Security-Policy', "script-src 'none'")
          const headers = rest.at(-1) as Record<string, unknown> | undefined
          if (headers) delete headers['content-security-policy']
          return setHeader(status, ...rest)
        }) as typeof response.writeHead
        site(request, response)
      })
      for (const path of ['index.html', 'embed/ar/index.html']) {
        await engine.open(server.address + path)
        expect(await engine.run(`return document.documentElement.matches('.js, .has-script')`)).toBe(false)
        expect(await engine.run(overlayShows)).toBe(false)
        await engine.run(press)
        expect(await engine.run(overlayShows)).toBe(true)
      }
    })

    test('Arabic and Hebrew run from right to left, and nothing lies beyond the page', async ({ baseURL }) => {
      for (const locale of ['ar', 'he']) {
        await engine.open(`${baseURL}/${locale}/index.html`)
        expect(
          await engine.run(`const { direction } = getComputedStyle(document.body)
            const { scrollWidth } = document.documentElement
            return [direction, scrollWidth <= innerWidth]`),
        ).toEqual(['rtl', true])
      }
    })

    test('a broken address opens the page and names what was left out', async ({ baseURL }) => {
      await engine.open(`${baseURL}/index.html?feature=%3Cscript%3E&layers=israel-feb-2025#9/36/33`)
      const said = `return document.querySelector('[role=status]')?.textContent ?? ''`
      const { feature, camera } = MESSAGES.en.dropped
      await expect.poll(() => engine.run(said)).toContain(`${feature}, ${camera}`)
      expect(await engine.run(overlayShows)).toBe(true)
    })
  })
