import type { Locator, Page } from '@playwright/test'
import { expect, liveMap, test } from './built-page.ts'

/*
 * How the map looks, against pictures that somebody has looked at. After a change that is meant:
 * `npx playwright test looks --update-snapshots`; look at every picture that changed, and commit it with the change.
 */
test.skip(process.platform !== 'linux', 'the pictures were taken on Linux; elsewhere letters are drawn differently')
test.use({ viewport: { width: 390, height: 844 } })

const LANGUAGES = { en: '', ar: 'ar/', he: 'he/' } as const
const THEMES = { light: 'false', dark: 'true' } as const

/** States of the figure, and the address of each. */
const FIGURE_STATES = {
  'no-overlay': 'layers=',
  'many-overlays':
    'layers=disengagement-1974,control-since-2024,israel-feb-2025,israel-draft-sep-2025,suwayda-corridor',
  'selected-overlay': 'feature=israel-feb-2025',
  'selected-zone': 'feature=area-of-separation',
  'in-1974': 'time=1974-06',
} as const

/** States of the live map that the figure does not have, or not so. */
const MAP_STATES = {
  swipe: 'compare=disengagement-1974~israel-feb-2025',
  'side-by-side': 'compare=disengagement-1974~israel-feb-2025&mode=split',
  overlay: 'compare=disengagement-1974~israel-feb-2025&mode=overlay',
  difference: 'compare=disengagement-1974~israel-feb-2025&mode=diff',
  distance: 'measure=line~36.29,33.51~36.57,32.71',
  'one-of-two-that-share': 'layers=syria-withdrawal',
  near: 'layers=disengagement-1974#11/33.12/35.85',
} as const

/** The Chromium that the pictures were taken with; one release draws the same everywhere. */
const TAKEN_WITH = '147.'

/**
 * Other releases draw the edges of letters and lines a little differently. What the tolerance for the same one lets pass is a
 * change of colour that nobody sees, or one of fewer pixels than a letter has.
 */
async function expectLook(part: Locator | Page, name: string): Promise<void> {
  const page = 'page' in part ? part.page() : part
  const isSame = page.context().browser()!.version().startsWith(TAKEN_WITH)
  const tolerance = isSame ? { threshold: 0.02, maxDiffPixelRatio: 0.002 } : { threshold: 0.1, maxDiffPixelRatio: 0.02 }
  await expect(part).toHaveScreenshot(`${name}.png`, tolerance)
}

for (const [language, folder] of Object.entries(LANGUAGES))
  for (const [theme, dark] of Object.entries(THEMES)) {
    test(`the figure in ${language}, ${theme}, looks as it did`, async ({ page }) => {
      await page.goto(`/embed/${language}/index.html?static=true&dark=${dark}`)
      await expectLook(page.locator('.stage'), `figure-${language}-${theme}`)
    })
    test(`the live map in ${language}, ${theme}, looks as it did`, async ({ page }) => {
      await page.goto(`/${folder}index.html?dark=${dark}`)
      await liveMap(page)
      await expectLook(page.locator('.stage'), `map-${language}-${theme}`)
    })
  }

for (const [state, query] of Object.entries(FIGURE_STATES)) {
  test(`the figure with ${state} looks as it did`, async ({ page }) => {
    await page.goto(`/embed/en/index.html?static=true&${query}`)
    await expectLook(page.locator('.stage'), `figure-${state}`)
  })
}

for (const [state, query] of Object.entries(MAP_STATES)) {
  test(`the live map with ${state} looks as it did`, async ({ page }) => {
    await page.goto(`/index.html?${query}`)
    await liveMap(page)
    await expectLook(page.locator('.stage'), `map-${state}`)
  })
}

/** Pages as a reader sees them when they open, in the widths and languages that differ most. */
const PAGES = {
  'page-1280-ar': { path: '/ar/index.html', width: 1280, height: 800, isLive: true },
  'page-768-he-dark': { path: '/he/index.html?dark=true', width: 768, height: 1024, isLive: true },
  'page-390-en-timeline': { path: '/index.html?time=2025-07-12', width: 390, height: 844, isLive: true },
  'story-1280-en': { path: '/story/en/index.html#no-signature', width: 1280, height: 800, isLive: false },
  'story-390-ar': { path: '/story/ar/index.html#december-2024', width: 390, height: 844, isLive: false },
  'embed-640-he': { path: '/embed/he/index.html', width: 640, height: 860, isLive: false },
  'embed-480-ar-compared': {
    path: '/embed/ar/index.html?compare=disengagement-1974~israel-feb-2025&mode=diff',
    width: 480,
    height: 860,
    isLive: false,
  },
  'embed-320-en': { path: '/embed/en/syria-and-israel-dec-2025/index.html', width: 320, height: 700, isLive: false },
} as const

for (const [name, { path, width, height, isLive }] of Object.entries(PAGES))
  test(`${name} looks as it did`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    if (isLive) await liveMap(page)
    else if (path.includes('compare')) await expect(page.locator('.compare-figures')).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    await expectLook(page, name)
  })
