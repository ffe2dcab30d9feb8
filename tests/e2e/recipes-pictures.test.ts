import { join } from 'node:path'
import { htmlElements } from '../../scripts/hosting/html-elements.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import { expect, test } from './embed-host.ts'
import { asMailProgram } from './recipe-hosts.ts'
import { alternative, code, example, fileOf, onSite, png, pngSize } from './recipes.ts'

test.describe('picture and link', () => {
  const [picture, link, words] = code('picture').split('\n')

  test('are a PNG, the share page and the text alternative, for Substack and Google Docs', () => {
    expect(fileOf(picture!)).toBe(join(SITE_FOLDER, 'pictures/en', `${example.id}.png`))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(link).toBe(code('share-page'))
    expect(words).toBe(alternative)
    // Google Docs takes pictures of 50 MB and 25 megapixels at most.
    expect(png.length).toBeLessThan(50_000_000)
    expect(pngSize.width * pngSize.height).toBeLessThan(25_000_000)
  })

  test('in an e-mail are less than 100 KB, and need no style sheet, script or relative address', () => {
    expect(Buffer.byteLength(code('email'))).toBeLessThan(100_000)
    const left = asMailProgram(code('email'))
    const attributesOf = (html: string) => htmlElements(html).map(({ name, attributes }) => ({ name, attributes }))
    expect(attributesOf(left)).toEqual(attributesOf(code('email')))
    for (const { name, attributes } of htmlElements(left)) {
      for (const address of [attributes['href'], attributes['src']])
        if (address !== undefined) expect(address, name).toMatch(/^https:\/\//)
      expect(attributes['style'] ?? '').not.toMatch(/url\(|position|flex|grid|var\(|@/)
    }
    const image = htmlElements(left).find(({ name }) => name === 'img')!
    expect(image.attributes).toMatchObject({ src: picture, alt: alternative, width: '600' })
    expect(htmlElements(left).filter(({ name, attributes }) => name === 'a' && attributes['href'] !== link)).toEqual([])
  })

  for (const width of [320, 800]) {
    test(`in an e-mail the picture keeps its shape and its column at ${width} px`, async ({ openHost }) => {
      const page = await openHost(asMailProgram(onSite('email')), { width })
      const image = page.getByRole('img', { name: alternative })
      await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(pngSize.width)
      const box = (await image.boundingBox())!
      expect(box.width).toBeLessThanOrEqual(Math.min(width, 600))
      // Whole pixels.
      expect(Math.abs(box.height / box.width - pngSize.height / pngSize.width)).toBeLessThan(0.01)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await expect(page.getByRole('link', { name: 'Open the map' })).toBeVisible()
    })
  }
})
