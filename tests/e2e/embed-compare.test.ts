import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Frame, Page } from '@playwright/test'
import comparisons from '../../geodata/comparisons.json' with { type: 'json' }
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { COMPARE_WORDS } from '../../src/i18n/compare-words.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { MORE_ON_MAP } from '../../src/i18n/more-on-map.ts'
import { withoutVowels } from '../../src/i18n/without-vowels.ts'
import { TIMELINE_WORDS } from '../../src/i18n/timeline-words.ts'
import { expect, test } from './built-page.ts'
import { atRest, embedIn, heightsTold, test as hostTest } from './embed-host.ts'
import { DATAWRAPPER } from './embed-parents.ts'
import { leftOut } from './left-out.ts'

/* A comparison in the address of an embed. */

const PAIR = 'compare=disengagement-1974~israel-feb-2025'
const BELT = '.claim[data-overlay="disengagement-1974"][data-zone="area-of-separation"]'
const THREE = '.claim[data-overlay="israel-feb-2025"][data-zone="three-governorates"]'
const sideA = '.stage > .frame > .figure'
const sideB = '.side-b .figure'
const handle = (page: Page | Frame) => page.locator('.compare-handle[role=slider]')
const mode = (page: Page | Frame, name: keyof (typeof COMPARE_WORDS)['en']['mode']) =>
  page.getByRole('radio', { name: COMPARE_WORDS.en.mode[name], exact: true })
const shown = (page: Page | Frame, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).display !== 'none')
const sidesShown = async (page: Page | Frame) => [
  await shown(page, `${sideA} ${BELT}`),
  await shown(page, `${sideA} ${THREE}`),
  await shown(page, `${sideB} ${BELT}`),
  await shown(page, `${sideB} ${THREE}`),
]

// A column of an article, in which all of the map is in view.
test.use({ viewport: { width: 480, height: 900 } })

test('a swipe shows A and B on either side of a handle, which keys move and the address keeps', async ({ page }) => {
  await page.goto(`/embed/en/index.html?${PAIR}&split=0.5`)
  await expect(handle(page)).toBeVisible()
  expect(await sidesShown(page)).toEqual([true, false, false, true])
  await expect(page.locator('.panel :checked:not([type=radio])')).toHaveCount(2)
  await handle(page).press('ArrowRight')
  await handle(page).press('PageUp')
  await expect(page).toHaveURL(/compare=disengagement-1974~israel-feb-2025&split=0\.62/)
  await handle(page).press('Home')
  await expect(page.locator('.side-b')).toHaveCSS('clip-path', /inset\(0(px|%)?( 0(px|%)?)*\)/)
})

test('right to left the side of A is where lines begin, and arrows move the handle as they point', async ({ page }) => {
  await page.goto(`/embed/ar/index.html?${PAIR}&split=0.3`)
  const stage = (await page.locator('.stage').boundingBox())!
  const centre = async () => {
    const { x, width } = (await handle(page).boundingBox())!
    return x + width / 2 - stage.x
  }
  // The handle is 44 px wide; its line is in its middle to half a pixel.
  expect(Math.abs((await centre()) - 0.7 * stage.width)).toBeLessThan(1)
  await handle(page).press('ArrowLeft')
  await expect(page).toHaveURL(/split=0\.32/)
})

test('the handle follows the pointer, and the address hears of it at the end', async ({ page }) => {
  await page.goto(`/embed/en/index.html?${PAIR}`)
  const stage = (await page.locator('.stage').boundingBox())!
  const { x, y, width } = (await handle(page).boundingBox())!
  await page.mouse.move(x + width / 2, y + 200)
  await page.mouse.down()
  await page.mouse.move(stage.x + stage.width / 4, y + 200, { steps: 4 })
  expect(page.url()).not.toContain('split=')
  await page.mouse.up()
  await expect(page).toHaveURL(/split=0\.25/)
})

for (const [width, isBeside] of [
  [640, true],
  [320, false],
] as const)
  test(`side by side two figures stand ${isBeside ? 'beside' : 'below'} each other in a column of ${width} px, each whole`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/embed/en/index.html?${PAIR}&mode=split`)
    await expect(page.locator(sideB)).toBeVisible()
    expect(await sidesShown(page)).toEqual([true, false, false, true])
    const [a, b] = (await Promise.all([sideA, sideB].map((side) => page.locator(side).boundingBox()))) as [Box, Box]
    // Half a pixel goes to either side of the line between them.
    expect(Math.abs(a.width - b.width)).toBeLessThanOrEqual(1)
    expect(Math.abs(a.height - b.height)).toBeLessThanOrEqual(1)
    if (isBeside) expect(b.x).toBeGreaterThanOrEqual(a.x + a.width)
    else expect(b.y).toBeGreaterThanOrEqual(a.y + a.height)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

test('the difference takes the place of what is compared, with its key', async ({ page }) => {
  await page.goto(`/embed/en/index.html?${PAIR}&mode=diff`)
  await expect(page.locator('.difference > [data-part]')).toHaveCount(3)
  await expect(page.locator('.compare-key li')).toHaveText(
    (['onlyA', 'shared', 'onlyB'] as const).map((part) => COMPARE_WORDS.en.rows[part]),
  )
  expect(await shown(page, `${sideA} ${BELT}`)).toBe(false)
  await mode(page, 'overlay').check()
  await expect(page.locator('.difference > [data-part]')).toHaveCount(0)
  expect(await shown(page, `${sideA} ${BELT}`)).toBe(true)
  await expect(page).toHaveURL(/mode=overlay/)
})

for (const locale of LOCALES)
  test(`sentence and figures are those of the full page (${locale})`, async ({ page }) => {
    const said = async (address: string) => {
      await page.goto(address)
      await expect(page.locator('.compare-figures')).toBeVisible()
      return {
        sentence: await page.locator('.compare-sentence').textContent(),
        figures: await page.locator('.compare-figures').innerText(),
        reasons: await page.locator('.compare-reasons').allTextContents(),
      }
    }
    const folder = locale === 'en' ? '' : `${locale}/`
    const query = 'compare=control-since-2024~israel-dec-2025&mode=diff'
    expect(await said(`/embed/${locale}/index.html?${query}`)).toEqual(await said(`/${folder}index.html?${query}`))
  })

/** Rows of the list that stand open, and those that are folded, by their overlays. */
const rowsOf = (page: Page | Frame, list: string) =>
  page.locator(`${list} > .overlay`).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-overlay')))
const OPEN = '.beside > .panel'
const FOLDED = '.rest > .panel'

for (const locale of ['en', 'ar'] as const)
  test(`the title names what is compared, and of the list only that stands open, until it ends (${locale})`, async ({
    page,
  }) => {
    const heading = page.locator('h1')
    await page.goto(`/embed/${locale}/index.html`)
    const [own, all] = [(await heading.textContent())!, await rowsOf(page, OPEN)]

    const { title, of } = comparisons[0]!
    await page.goto(`/embed/${locale}/index.html?compare=${of.toReversed().join('~')}`)
    await expect(heading).toHaveText(withoutVowels(title[locale]))
    await expect(page).toHaveTitle(withoutVowels(title[locale]))
    expect(await rowsOf(page, OPEN)).toEqual(all.filter((id) => of.includes(id!)))
    expect(await rowsOf(page, FOLDED)).toEqual(all.filter((id) => !of.includes(id!)))
    const summary = page.locator('.rest > summary')
    await expect(summary).toHaveText(MORE_ON_MAP[locale].replace('{count}', String(all.length - of.length)))
    await expect(page.locator('.toggle:has(#show-israel-feb-2025)')).toBeHidden()
    await summary.click()
    await page.locator('.toggle:has(#show-israel-feb-2025)').click()
    await expect(page).toHaveURL(/israel-feb-2025/)
    await expect(page.locator('.toggle:has(#show-israel-feb-2025)')).toBeVisible()

    await page.locator('.compare header button').click()
    await expect(heading).toHaveText(own)
    await expect(page).toHaveTitle(own)
    await expect(page.locator('.rest')).toHaveCount(0)
    expect(await rowsOf(page, OPEN)).toEqual(all)
    await expect(page.locator('#show-israel-feb-2025')).toBeChecked()
  })

test('a comparison that has no page of its own is named by both, each with its standing', async ({ page }) => {
  await page.goto('/embed/en/index.html?compare=israel-feb-2025~suwayda-roadmap-2025')
  await expect(page.locator('h1')).toHaveText(
    'Israel: three governorates demilitarised (demanded by Israel); Suwayda roadmap (agreed)',
  )
})

test('the page of one comparison keeps its title and its list', async ({ page }) => {
  const { id, of, title } = comparisons[0]!
  await page.goto(`/embed/en/${id}/index.html?compare=${of.join('~')}`)
  await expect(page.locator('.compare-figures')).toBeVisible()
  await expect(page.locator('h1')).toHaveText(title.en)
  expect(await rowsOf(page, OPEN)).toHaveLength(2)
  await expect(page.locator('.rest')).toHaveCount(0)
})

hostTest('the frame of a host follows: lower with the list folded, higher when it is opened', async ({ openHost }) => {
  const page = await openHost(DATAWRAPPER.replaceAll('FRAME', `SITE/embed/ar/index.html?${PAIR}`), { width: 390 })
  const { frame } = await embedIn(page)
  await expect(frame.locator('.rest')).toBeAttached()
  const { height } = await atRest(page)
  expect((await heightsTold(page)).at(-1)).toBe(height)
  await frame.locator('.rest > summary').click()
  // Eleven rows of 44 px and more.
  await expect.poll(async () => (await atRest(page)).height).toBeGreaterThan(height + 11 * 44)
  await frame.locator('.rest > summary').click()
  await expect.poll(async () => (await atRest(page)).height).toBe(height)
  await frame.locator('.compare header button').click()
  await expect.poll(async () => (await heightsTold(page)).at(-1)).not.toBe(height)
  const { height: whole } = await atRest(page)
  expect((await heightsTold(page)).at(-1)).toBe(whole)
})

test('several overlays of a side are compared as one', async ({ page }) => {
  await page.goto('/embed/en/index.html?compare=disengagement-1974,suwayda-roadmap-2025~israel-feb-2025')
  await expect(page.locator('.compare-sides')).toContainText('Suwayda roadmap')
  await expect(page.locator('.compare-figures')).toBeVisible()
  await expect(page.locator('.compare-sentence')).toContainText('together (the first)')
})

test('closed, the map is whole again, with both overlays, and the address keeps no comparison', async ({ page }) => {
  await page.goto(`/embed/en/index.html?${PAIR}&mode=split&split=0.3`)
  await page.locator('.compare header button').click()
  await expect(page.locator('.compare, .compare-layer, .stage.split')).toHaveCount(0)
  await expect(page).toHaveURL(/\?v=1&layers=disengagement-1974,israel-feb-2025$/)
  expect([await shown(page, `${sideA} ${BELT}`), await shown(page, `${sideA} ${THREE}`)]).toEqual([true, true])
})

test('the links to the other languages and to the full page keep the comparison', async ({ page }) => {
  await page.goto(`/embed/en/index.html?${PAIR}&mode=diff&plain=false`)
  await expect(page.locator('.compare')).toBeVisible()
  await expect(page.locator('#full')).toHaveAttribute('href', /compare=disengagement-1974~israel-feb-2025&mode=diff/)
  await page.locator('a[hreflang="he"]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'he')
  await expect(page.locator('.difference > [data-part]')).toHaveCount(3)
})

test('with a date both are there, and what was not yet known is on neither side', async ({ page }) => {
  await page.goto('/embed/en/index.html?compare=disengagement-1974~israel-dec-2025&time=2025-09')
  await expect(handle(page)).toBeVisible()
  await expect(page.locator('.as-of')).toContainText(TIMELINE_WORDS.en.asOf.split('{')[0]!.trim())
  await expect(page.locator(`${sideB} .claim[data-overlay="israel-dec-2025"]`).first()).toBeHidden()
  await expect(page).toHaveURL(/time=2025-09.*compare=|compare=.*time=2025-09/)
})

test('what of it is not understood is left out and named', async ({ page }) => {
  for (const query of [
    'compare=israel-feb-2025~israel-feb-2025',
    'compare=atlantis~israel-feb-2025',
    'split=7',
    'mode=%3Cb%3E',
  ]) {
    await page.goto(`/embed/he/index.html?${query}`)
    await expect(page.getByRole('status').first(), query).toHaveText(leftOut('he', 'compare'))
    await expect(page.locator('.compare')).toHaveCount(0)
  }
  await page.goto(`/embed/en/index.html?${PAIR}&mode=sideways`)
  await expect(page.locator('#notice')).toHaveText(leftOut('en', 'compare'))
  await expect(handle(page)).toBeVisible()
})

test('nothing of it is loaded where nothing is compared', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/embed/en/index.html', { waitUntil: 'networkidle' })
  expect(asked.filter((address) => /embed-(compare|measure)/.test(address))).toEqual([])
})

test('on paper the figure shows the comparison', async ({ page }) => {
  await page.goto(`/embed/en/index.html?${PAIR}`)
  await expect(handle(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator(sideB)).toBeVisible()
  await expect(page.locator('.compare-tag').first()).toBeVisible()
  await expect(page.locator('.compare-figures')).toBeVisible()
  await expect(page.locator('.compare-modes')).toBeHidden()
})

test('with "fit" all of it shares the height that the host gives', async ({ page }) => {
  for (const query of [PAIR, `${PAIR}&mode=split`]) {
    await page.goto(`/embed/en/index.html?${query}&fit`)
    await expect(page.locator('.compare')).toBeAttached()
    for (const [width, height] of [
      [320, 560],
      [640, 480],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height })
      const beyond = await page.evaluate(() => [
        document.documentElement.scrollHeight - innerHeight,
        document.documentElement.scrollWidth - innerWidth,
      ])
      expect(beyond, `${query} at ${width} × ${height}`).toEqual([0, 0])
    }
  }
})

test.describe('with the live map', () => {
  const bothStand = (page: Page | Frame) => expect(page.locator('.stage.live.live-b')).toBeVisible()

  test('a wish starts both sides, and they move as one', async ({ page }) => {
    // Five maps are started here.
    test.slow()
    await page.goto(`/embed/en/index.html?${PAIR}`)
    await expect(handle(page)).toBeVisible()
    await page.locator('[data-zoom="1"]').click()
    await bothStand(page)
    await expect(page.locator('#map')).toBeVisible()
    await expect(page.locator('.map-b canvas')).toBeVisible()
    await expect(page.locator('.map-b canvas')).toHaveAttribute('aria-label', /^B: /)
    await expect(page).toHaveURL(/#\d/)
    const before = page.url()
    await page.locator('.map-b canvas').focus()
    await page.locator('.map-b canvas').press('ArrowRight')
    await expect.poll(() => page.url()).not.toBe(before)
    await mode(page, 'diff').check()
    await expect(page.locator('.map-b')).toHaveCount(0)
    await expect(page.locator('.stage.live')).toBeVisible()
    await mode(page, 'split').check()
    await bothStand(page)
  })

  test('where the second map cannot start both sides stay figures, and the page says so', async ({ page, faults }) => {
    await page.goto(`/embed/en/index.html?${PAIR}`)
    await expect(handle(page)).toBeVisible()
    await page.evaluate(() => {
      const { getContext } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...all: [string]) {
        return this.closest('.map-b') ? null : getContext.apply(this, all)
      } as typeof getContext
    })
    await page.locator('[data-zoom="1"]').click()
    await expect(page.locator('#notice')).toHaveText(MESSAGES.en.mapNotAvailable)
    await expect(page.locator('.stage.live')).toBeAttached()
    await expect(page.locator('.stage')).not.toHaveClass(/live-b/)
    await expect(page.locator(sideB)).toBeVisible()
    await expect(page.locator('#map')).toBeHidden()
    faults.console.length = 0
  })
})

/** Events that the embed told the host, of one kind. */
const eventsTold = (page: Page, kind: string) =>
  page.evaluate(
    (kind) =>
      window.told
        .map(({ data }) => data as Record<string, unknown> | string)
        .filter((data) => typeof data === 'object' && data['event'] === kind),
    kind,
  )

hostTest('the event "compare" tells the host what is compared, how, and that it is no more', async ({ openHost }) => {
  const page = await openHost(`<iframe src="SITE/embed/en/index.html?${PAIR}" width="640" height="1600"></iframe>`)
  const { frame } = await embedIn(page)
  await handle(frame).press('ArrowRight')
  const moved = Number(await handle(frame).getAttribute('aria-valuenow')) / 100
  await mode(frame, 'diff').check()
  await frame.locator('.compare header button').click()
  await expect.poll(async () => (await eventsTold(page, 'compare')).length).toBe(4)
  const compare = { a: ['disengagement-1974'], b: ['israel-feb-2025'], mode: 'swipe', split: null }
  expect(await eventsTold(page, 'compare')).toEqual(
    [compare, { ...compare, split: moved }, { ...compare, split: moved, mode: 'diff' }, null].map((compare) => ({
      type: 'southern-syria-zones',
      event: 'compare',
      compare,
    })),
  )
})

hostTest(
  'in a sandboxed frame of a site without CORS all of it works, the second live map too',
  async ({ openHost }) => {
    const page = await openHost(
      `<iframe sandbox="allow-scripts" src="SITE/embed/ar/index.html?${PAIR}" width="640" height="1600"></iframe>`,
      { height: 1600 },
    )
    const { frame } = await embedIn(page)
    await expect(frame.locator('.compare-sentence')).toBeVisible()
    await frame.locator('[data-zoom="1"]').click()
    await expect(frame.locator('.stage.live.live-b')).toBeVisible()
  },
)

hostTest('from file:// all of it works', async ({ context }) => {
  const page = await context.newPage()
  await page.goto(`${pathToFileURL(join(SITE_FOLDER, 'embed/en/index.html')).href}?${PAIR}&mode=diff`)
  await expect(page.locator('.difference > [data-part]')).toHaveCount(3)
  await mode(page, 'swipe').check()
  await handle(page).press('End')
  await expect(page).toHaveURL(/split=1/)
})
