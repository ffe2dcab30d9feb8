import { type Locator } from '@playwright/test'
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
  near: 'layers=disengagement-1974#11/33.12/35.85',
} as const

/** The Chromium that the pictures were taken with; one release draws the same everywhere. */
const TAKEN_WITH = '147.'

/**
 * Other releases draw the edges of letters and lines a little differently. What the tolerance for the same one lets pass is a
 * change of colour that nobody sees, or one of fewer pixels than a letter has.
 */
async function expectLook(stage: Locator, name: string): Promise<void> {
  const isSame = stage.page().context().browser()!.version().startsWith(TAKEN_WITH)
  const tolerance = isSame ? { threshold: 0.02, maxDiffPixelRatio: 0.002 } : { threshold: 0.1, maxDiffPixelRatio: 0.02 }
  await expect(stage).toHaveScreenshot(`${name}.png`, tolerance)
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
