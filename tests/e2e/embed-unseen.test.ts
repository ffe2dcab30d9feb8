import { expect, test } from './embed-host.ts'
import { code, elementsOf, onSite } from './recipes.ts'

/* A reader who prints an article without having scrolled to its map: browsers then have not loaded the frame. */

const FAR_DOWN = '<p style="height: 20000px">Text.</p>'

for (const name of ['growing', 'loader']) {
  test(`a frame that nobody scrolled to leaves its linked picture on paper (${name})`, async ({
    openHost,
    baseURL,
  }) => {
    const page = await openHost(FAR_DOWN + onSite(name))
    const picture = page.locator('a img')
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    // The vector drawing, not the other.
    expect(await picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/\.svg$/)
    const asked = page.frames().map((frame) => frame.url())
    expect(asked.filter((address) => address.includes('/embed/'))).toEqual([])

    const paper = await page.pdf()
    const link = elementsOf(name, 'a')[0]!.attributes['href']!
    expect(link).toBe(code('share-page'))
    // Links stand uncompressed in a file of Chromium's.
    expect(paper.toString('latin1')).toContain(`/URI (${link.replace('https://YOUR-HOST', baseURL!)})`)
    await page.emulateMedia({ media: 'print' })
    expect(await picture.evaluate(onTop)).toBe(true)
  })

  test(`a frame that is read covers its picture, which no keyboard comes to (${name})`, async ({ openHost }) => {
    const page = await openHost(onSite(name))
    await expect(page.frameLocator('iframe').locator('h1')).toBeVisible()
    await expect.poll(() => page.evaluate(() => document.elementFromPoint(300, 300)?.localName)).not.toBe('img')
    await page.keyboard.press('Tab')
    await expect(page.locator('a')).not.toBeFocused()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.evaluate(() => document.elementFromPoint(300, 300)?.localName)).not.toBe('img')
  })
}

/** Whether nothing that paints lies on the middle of a picture but the frame that waits. */
function onTop(image: Element): boolean {
  image.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = image.getBoundingClientRect()
  const there = document.elementsFromPoint(left + width / 2, top + height / 2)
  return there.slice(0, there.indexOf(image)).every(({ localName }) => localName === 'iframe')
}
