import axe, { type RunOptions } from 'axe-core'
import { LOCALES } from '../../src/i18n/locale.ts'
import { expect, test } from './built-page.ts'
import { embedIn, test as hostTest } from './embed-host.ts'
import { type Place, STATES, hostOfEmbed } from './everyone.ts'

/* What axe finds by itself, which is little: the other files named `everyone` ask for the rest. */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe has against a page, as it stands: one line for each rule and element. */
async function findings(place: Place): Promise<string[]> {
  await place.evaluate(axe.source)
  return place.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`))
    },
    // A frame is asked by itself.
    { runOnly: TAGS, iframes: false, resultTypes: ['violations'] } satisfies RunOptions,
  )
}

for (const { name, open } of STATES)
  test(`axe finds nothing in ${name}, light or dark`, async ({ page }) => {
    await open(page)
    expect(await findings(page)).toEqual([])
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
    expect(await findings(page)).toEqual([])
  })

for (const locale of LOCALES)
  hostTest(`axe finds nothing in an embed within the page of another host (${locale})`, async ({ openHost }) => {
    const { frame } = await embedIn(await openHost(hostOfEmbed(locale)))
    expect(await findings(frame)).toEqual([])
  })
