import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { TOOL_WORDS } from '../../src/i18n/tools/words.ts'
import { expect, liveMap, test } from './built-page.ts'
import { embedIn, test as hostTest } from './embed-host.ts'
import { leftOut } from './left-out.ts'

/* A drawn shape in the address of an embed. */

/** From Damascus to Daraa. */
const LINE = 'measure=line~36.29128,33.5102~36.10213,32.61889'
const AREA = 'measure=area~35.9,32.9~36.3,32.9~36.3,33.3'
const SUWAYDA = 'measure=point~36.56951,32.70896'
const marks = '.figure > .sketch path'

// A column of an article, in which all of the map is in view.
test.use({ viewport: { width: 480, height: 900 } })

for (const locale of LOCALES)
  for (const [what, query] of Object.entries({ line: LINE, area: AREA, place: SUWAYDA }))
    test(`a ${what} is drawn on the figure, and said as on the full page (${locale})`, async ({ page }) => {
      await page.goto(`/embed/${locale}/index.html?${query}`)
      await expect(page.locator(marks).first()).toBeAttached()
      const said = page.locator('.measured, .answers')
      const inEmbed = await said.innerText()
      await page.goto(`/${locale === 'en' ? '' : `${locale}/`}index.html?${query}`)
      await expect(said).toBeVisible()
      expect(inEmbed).toBe(await said.innerText())
    })

test('the line goes where it is drawn: its ends lie at their places on the figure', async ({ page }) => {
  await page.goto(`/embed/en/index.html?${LINE}`)
  const corners = page.locator(`${marks}[d$="h0"]`)
  await expect(corners).toHaveCount(4)
  const dot = page.locator('.figure .dots > *')
  const middles = (await dot.evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x + width / 2, y + height / 2]
    }),
  )) as [number, number][]
  for (const corner of await corners.all()) {
    const { x, y, width, height } = (await corner.boundingBox())!
    const away = middles.map(([left, top]) => Math.hypot(left - x - width / 2, top - y - height / 2))
    // Damascus and Daraa have dots of their own; both are drawn in whole units of half a pixel.
    expect(Math.min(...away)).toBeLessThan(1.5)
  }
})

test('taken away it leaves map, words and address', async ({ page }) => {
  await page.goto(`/embed/en/index.html?layers=israel-feb-2025&${LINE}`)
  await page.locator('.tools .close').click()
  await expect(page.locator('.tools')).toHaveCount(0)
  await expect(page.locator(marks)).toHaveCount(0)
  await expect(page).toHaveURL(/\?v=1&layers=israel-feb-2025$/)
})

for (const [locale, line, place] of [
  ['en', 'Distance: Damascus – Daraa', 'Suwayda: what each position says'],
  ['ar', 'مسافة: دمشق – درعا', 'السويداء: ما يقوله كل موقف'],
] as const)
  test(`the title says what is measured or asked, and what is not on the map is folded, until it is taken away (${locale})`, async ({
    page,
  }) => {
    const heading = page.locator('h1')
    await page.goto(`/embed/${locale}/index.html`)
    const own = (await heading.textContent())!
    const rows = page.locator('.beside > .panel > .overlay')
    const all = await rows.count()
    await page.goto(`/embed/${locale}/index.html?layers=israel-feb-2025&${SUWAYDA}`)
    await expect(heading).toHaveText(place)
    await page.goto(`/embed/${locale}/index.html?layers=israel-feb-2025&${LINE}`)
    // Names stand in isolates, which nobody sees.
    await expect.poll(async () => (await heading.textContent())!.replaceAll(/[\u2066-\u2069]/g, '')).toBe(line)
    if (locale === 'en') await expect(page).toHaveTitle(line)
    await expect(rows).toHaveCount(1)
    await expect(page.locator('.rest .overlay')).toHaveCount(all - 1)
    await expect(page.locator('.rest')).not.toHaveAttribute('open')
    await page.locator('.tools .close').click()
    await expect(heading).toHaveText(own)
    await expect(page).toHaveTitle(own)
    await expect(rows).toHaveCount(all)
  })

test('beside a comparison the title is the comparison’s, and the list is folded until both are gone', async ({
  page,
}) => {
  await page.goto(`/embed/en/index.html?compare=disengagement-1974~israel-feb-2025&${LINE}`)
  const heading = page.locator('h1')
  await expect(page.locator('.measured')).toBeVisible()
  await expect(heading).toContainText('The lines of 1974')
  await page.locator('.compare header button').click()
  await expect(heading).toContainText('Distance')
  await expect(page.locator('.rest')).toBeAttached()
  await page.locator('.tools .close').click()
  await expect(heading).toHaveText(MESSAGES.en.headline)
  await expect(page.locator('.rest')).toHaveCount(0)
})

test('it stands beside a comparison, on both its sides', async ({ page }) => {
  await page.goto(`/embed/en/index.html?compare=disengagement-1974~israel-feb-2025&${LINE}`)
  await expect(page.locator('.side-b .sketch path').first()).toBeAttached()
  await expect(page.locator('.stage > .frame .sketch path').first()).toBeAttached()
  await expect(page.locator('.compare-figures')).toBeVisible()
  await expect(page.locator('.measured')).toBeVisible()
  await expect(page).toHaveURL(/compare=disengagement-1974~israel-feb-2025&measure=line/)
})

test('the links to the other languages and to the full page keep it', async ({ page }) => {
  await page.goto(`/embed/en/index.html?${AREA}`)
  await expect(page.locator('.measured')).toBeVisible()
  await expect(page.locator('#full')).toHaveAttribute('href', /measure=area~/)
  await page.locator('a[hreflang="ar"]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('.measured')).toContainText(TOOL_WORDS.ar.area)
})

test('the live map draws it, too', async ({ page }) => {
  const middle = async () => {
    const { x, y, width, height } = (await page.locator('.stage').boundingBox())!
    const clip = { x: x + width / 2 - 4, y: y + height / 2 - 4, width: 8, height: 8 }
    return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64')
  }
  // An area over the whole middle of the map.
  await page.goto('/embed/en/index.html?layers=&measure=area~35.7,32.5~36.7,32.5~36.7,33.5~35.7,33.5')
  await expect(page.locator('.measured')).toBeVisible()
  await page.locator('.stage .frame').click()
  await liveMap(page)
  await expect(page.locator('#map canvas')).toBeVisible()
  const drawn = await middle()
  await page.locator('.tools .close').click()
  await expect.poll(middle).not.toBe(drawn)
})

test('a shape that there is not is left out and named', async ({ page }) => {
  for (const query of ['measure=circle~36,33', 'measure=line~36,33', 'measure=', 'measure=point~1,1']) {
    await page.goto(`/embed/ar/index.html?${query}`)
    await expect(page.getByRole('status'), query).toHaveText(leftOut('ar', 'measure'))
    await expect(page.locator('.tools')).toHaveCount(0)
  }
})

hostTest(
  'the event "measure" tells the host the shape when it is shown and that it was taken away',
  async ({ openHost }) => {
    const page = await openHost(`<iframe src="SITE/embed/en/index.html?${LINE}" width="640" height="1500"></iframe>`)
    const { frame } = await embedIn(page)
    await frame.locator('.tools .close').click()
    const told = () =>
      page.evaluate(() =>
        window.told
          .map(({ data }) => data as Record<string, unknown> | string)
          .filter((data) => typeof data === 'object' && data['event'] === 'measure'),
      )
    await expect.poll(async () => (await told()).length).toBe(2)
    const positions = [
      [36.29128, 33.5102],
      [36.10213, 32.61889],
    ]
    expect(await told()).toEqual(
      [{ type: 'line', positions }, null].map((measure) => ({
        type: 'southern-syria-zones',
        event: 'measure',
        measure,
      })),
    )
  },
)

hostTest('in a sandboxed frame and from file:// it works as well', async ({ openHost, context }) => {
  const page = await openHost(
    `<iframe sandbox="allow-scripts" src="SITE/embed/he/index.html?${SUWAYDA}" width="640" height="1500"></iframe>`,
  )
  const { frame } = await embedIn(page)
  await expect(frame.locator('.answers')).toBeVisible()
  const onDisk = await context.newPage()
  await onDisk.goto(`${pathToFileURL(join(SITE_FOLDER, 'embed/en/index.html')).href}?${AREA}`)
  await expect(onDisk.locator('.measured')).toBeVisible()
})
