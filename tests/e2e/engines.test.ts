import { constants, inflateSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { LOCALES } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { THEMES } from '../../src/theme/palette.ts'
import { ENGINES, INSTALL, type Engine } from './engines.ts'
import { imageDistance } from './pixels.ts'
import { startSiteUnder } from './site-server.ts'

/* What all other tests ask of Chromium is asked of the two other engines here, in short. */

const required = (process.env['REQUIRE_ENGINES'] ?? '').split(/[\s,]+/).filter(Boolean)
const unknown = required.filter((name) => !(name in ENGINES))
if (unknown.length > 0)
  throw new Error(`REQUIRE_ENGINES names ${unknown.join(', ')}; it takes ${Object.keys(ENGINES).join(', ')}.`)
const overlayShows = `const shape = document.querySelector('.figure [data-overlay="israel-feb-2025"]')
  return shape !== null && getComputedStyle(shape).display !== 'none'`
/** Mean difference of two pictures, of 255: the tint of an overlay changes a third of the map by 10 and more. */
const SEEN = 1
const press = `document.querySelector('#show-israel-feb-2025').click()`

/** What the pages of a PDF tell a printer to draw. */
function drawnBy(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/\bstream\r?\n/g)]
    .map(({ index, 0: begins }) => {
      const end = text.indexOf('endstream', index)
      try {
        return inflateSync(pdf.subarray(index + begins.length, end), { finishFlush: constants.Z_SYNC_FLUSH }).toString(
          'latin1',
        )
      } catch {
        return '' // a font, which is packed otherwise
      }
    })
    .join('\n')
}

/** How often something is drawn in a colour, `#rrggbb`, as PDF writes it: three parts of one, and an operator. */
function countOf(color: string, drawn: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
  return [...drawn.matchAll(/(\d*\.?\d+) (\d*\.?\d+) (\d*\.?\d+) (?:rg|RG|scn?|SCN?)\b/g)].filter(
    ([, ...found]) => parts.every((part, index) => Math.abs(part - Number(found[index])) < 0.003), // half of one in 255, and its rounding
  ).length
}

for (const [name, start] of Object.entries(ENGINES))
  test.describe(`in ${name}`, () => {
    test.skip(start === null && !required.includes(name), `${name} is not here: ${INSTALL}`)
    test.describe.configure({ mode: 'serial' })
    let engine: Engine
    test.beforeAll(async () => {
      if (start === null) throw new Error(`REQUIRE_ENGINES names ${name}, which is not here: ${INSTALL}`)
      engine = await start()
    })
    const isLive = () =>
      expect
        .poll(() => engine.run(`return document.querySelector('.stage.live canvas') !== null`), { timeout: 50_000 })
        .toBe(true)
    test.afterAll(() => engine?.[Symbol.asyncDispose]())

    test('the page shows figure and live map, and a toggle goes into both and the address', async ({ baseURL }) => {
      await engine.open(`${baseURL}/index.html`)
      expect(await engine.run(overlayShows)).toBe(false)
      await engine.run(press)
      await expect.poll(() => engine.run(overlayShows)).toBe(true)
      await expect.poll(() => engine.run('return location.search')).toContain('israel-feb-2025')
      await isLive()
      const withOverlay = await engine.picture('.stage')
      await engine.run(press)
      await expect.poll(() => engine.run(overlayShows)).toBe(false)
      await expect
        .poll(async () => imageDistance(await engine.picture('.stage'), withOverlay), { timeout: 20_000 })
        .toBeGreaterThan(SEEN)
    })

    test('prints the figure for the live map, of which a printer gets nothing', async ({ baseURL }) => {
      test.skip(engine.print === null, `${name} cannot be told to print`)
      const strokes = async (layers: string) => {
        await engine.open(`${baseURL}/index.html?layers=${layers}`)
        await isLive()
        const drawn = drawnBy(await engine.print!())
        for (const part of ['land', 'water'] as const)
          expect(countOf(THEMES.light[part], drawn), part).toBeGreaterThan(0)
        return countOf(THEMES.light.hue.israel, drawn)
      }
      // Its swatch stands in the list all the same.
      expect(await strokes('israel-feb-2025')).toBeGreaterThan(await strokes(''))
    })

    test('toggles work without a script', async () => {
      await using server = await startSiteUnder("script-src 'none'")
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

    test('names of several lines keep each letter on its line, in Arabic and Hebrew too', async ({ baseURL }) => {
      test.skip(name === 'firefox', 'Firefox gives all letters of an SVG text the box of the whole')
      for (const locale of LOCALES) {
        await engine.open(`${baseURL}/embed/${locale}/index.html`)
        const { names, torn } = await engine.run<{ names: number; torn: string[] }>(`
          const texts = [...document.querySelectorAll('.figure text:has(tspan)')].filter((text) => text.getBBox().width > 0)
          const heightOf = (node, at) => {
            const letter = document.createRange()
            letter.setStart(node, at)
            letter.setEnd(node, at + 1)
            const { top, bottom } = letter.getBoundingClientRect()
            return (top + bottom) / 2
          }
          const isTorn = (text) => {
            const heights = [...text.childNodes].map((line) => {
              const node = line.firstChild ?? line
              return [...node.data].flatMap((letter, at) => (/[\\p{L}\\p{N}]/u.test(letter) ? [heightOf(node, at)] : []))
            })
            // All letters of a line at one height, and each line below the last.
            return heights.some((line, i) => Math.max(...line) - Math.min(...line) > 2 || (i > 0 && line[0] <= heights[i - 1][0]))
          }
          return { names: texts.length, torn: texts.filter(isTorn).map((text) => text.textContent) }`)
        expect(names, locale).toBeGreaterThan(3)
        expect(torn, locale).toEqual([])
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
