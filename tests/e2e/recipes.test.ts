import { readFileSync, statSync } from 'node:fs'
import { type HtmlElement, htmlElements } from '../../scripts/hosting/html-elements.ts'
import type { OEmbed } from '../../scripts/share/oembed.ts'
import { sharePath } from '../../scripts/share/share-page.ts'
import { writeSharePages } from '../../scripts/share/write-share-pages.ts'
import type { CodeKind, EmbedChoice } from '../../src/snippet/choice.ts'
import { codeOf } from '../../src/snippet/codes.ts'
import { decodeEmbedOptions } from '../../src/view/embed-options.ts'
import { NOTHING_SELECTED } from '../../src/view/view.ts'
import { FRAME_WIDTHS } from '../../src/theme/type.ts'
import { pictureOf } from '../picture/sample.ts'
import { atRest, embedIn, expect, test } from './embed-host.ts'
import { WORDPRESS } from './embed-parents.ts'
import { hostPage } from './host-page.ts'
import { asConsentTool, asDrupal, asMailProgram, asWordPressAuthor, asWordPressOembed } from './recipe-hosts.ts'
import {
  CODES,
  DOCUMENT,
  HOST,
  alternative,
  catalog,
  code,
  elementsOf,
  example,
  fileOf,
  onSite,
  pngSize,
  title,
  words,
} from './recipes.ts'

/* docs/embedding.md, and its frames as their hosts would treat them. The codes for AMP and the pictures have files of their own. */

const TESTED = [
  'share-page',
  'loader',
  'strict-policy',
  'growing',
  'pym',
  'frames',
  'frame',
  'drupal-allowed',
  'story',
  'amp',
  'picture',
  'email',
]

test.describe('docs/embedding.md', () => {
  test('has no code that is not tested here', () => {
    expect([...CODES.keys()].toSorted()).toEqual(TESTED.toSorted())
    expect(DOCUMENT.match(/^```\w/gm)).toHaveLength(CODES.size)
  })

  test('names addresses that are there, and no host but the one that the reader puts in', () => {
    const addresses = [...DOCUMENT.matchAll(/https?:\/\/[^\s"'`)>;]*/g)].map(([address]) => address)
    const ofSite = addresses.filter((address) => address.startsWith(HOST) && address !== HOST)
    expect(ofSite.length).toBeGreaterThan(10)
    for (const address of ofSite) expect(statSync(fileOf(address)).isFile(), address).toBe(true)
    const others = addresses.filter((address) => !address.startsWith(HOST.slice(0, -1)))
    expect(others).toEqual(['https://cdn.ampproject.org/v0/amp-iframe-0.1.js'])
  })

  test('leads within itself to headings that are there', () => {
    const headings = [...DOCUMENT.matchAll(/^## (.*)$/gm)].map(([, words]) =>
      words!
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    )
    const links = [...DOCUMENT.matchAll(/\]\(#([^)]*)\)/g)].map(([, to]) => to!)
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((to) => !headings.includes(to))).toEqual([])
  })

  test('gives the loader and the frames as the embed dialog does', () => {
    const choice: Omit<EmbedChoice, 'kind'> = {
      locale: 'en',
      layers: example.shows,
      readings: {},
      selection: NOTHING_SELECTED,
      camera: null,
      compare: null,
      measure: null,
      time: null,
      theme: 'light',
      options: decodeEmbedOptions(''),
      width: 640,
      height: 700,
      title,
      alt: alternative,
    }
    const context = { words, root: HOST, pictureRatio: pngSize.height / pngSize.width }
    // The same elements, attributes and words; spaces and quotes are the document's own. The height of the picture goes
    // with the words in its legend, and may be a little another one here.
    const parts = (html: string) =>
      htmlElements(html).map(({ name, attributes, text }): HtmlElement => ({
        name,
        attributes: name === 'img' ? { ...attributes, height: 'any' } : attributes,
        text: text.replaceAll(/[\s;'"]/g, ''),
      }))
    const [image] = elementsOf('loader', 'img')
    const ratio = Number(image!.attributes['height']) / Number(image!.attributes['width'])
    expect(Math.abs(ratio - context.pictureRatio)).toBeLessThan(0.05)
    for (const [name, kind] of [
      ['loader', 'loader'],
      ['growing', 'growing'],
      ['frame', 'frame'],
    ] as const satisfies readonly (readonly [string, CodeKind])[]) {
      // A frame of fixed height is filled by its page; of the others it is where they begin.
      const fixed = kind === 'frame' ? { height: 860, options: decodeEmbedOptions('?fit') } : {}
      expect(parts(code(name)), name).toEqual(parts(codeOf({ ...choice, kind, ...fixed }, context)))
    }
  })
})

/** What a build with SITE_URL writes for sharing the example, by path. */
async function sharedOn(site: string): Promise<ReadonlyMap<string, string>> {
  const written = new Map<string, string>()
  await writeSharePages([pictureOf(example.id, 'en')], site, (path, content) => {
    written.set(path, content as string)
    return Promise.resolve()
  })
  return written
}

test.describe('the share page', () => {
  test('pasted into WordPress becomes a sandboxed frame that follows its page', async ({ openHost, baseURL }) => {
    const path = sharePath(example, 'en')
    expect(code('share-page')).toBe(HOST + path)
    // The page as a build with SITE_URL writes it, and what WordPress finds by its discovery link.
    const written = await sharedOn(`${baseURL}/`)
    const [link] = htmlElements(written.get(path)!).filter(
      ({ attributes }) => attributes['type'] === 'application/json+oembed',
    )
    const answer = link!.attributes['href']!
    expect(answer.startsWith(`${baseURL}/`), answer).toBe(true)
    const { html } = JSON.parse(written.get(answer.slice(`${baseURL}/`.length))!) as OEmbed
    const [frame] = htmlElements(asWordPressOembed(html)).filter(({ name }) => name === 'iframe')
    expect(asWordPressOembed(html)).toBe(html)
    const page = await openHost(WORDPRESS.replaceAll('FRAME', frame!.attributes['src']!), { width: 600, height: 1100 })
    const { element, frame: embed } = await embedIn(page)
    // It lets no frame be higher; in a lower one the page scrolls by itself.
    await expect
      .poll(async () => {
        const needed = await embed.evaluate(() => document.body.scrollHeight)
        return (await element.evaluate(({ clientHeight }) => clientHeight)) - Math.min(1000, needed)
      })
      .toBe(0)
    await embed.locator('[data-zoom="1"]').click()
    await expect(embed.locator('.stage.live')).toBeVisible()
  })

  test('makes a card in Medium, with a title and what is shown', () => {
    const meta = htmlElements(readFileSync(fileOf(code('share-page')), 'utf8')).filter(({ name }) => name === 'meta')
    const said = (property: string) =>
      meta.find(({ attributes }) => attributes['property'] === property)?.attributes['content']
    expect(said('og:title')).toBe(title)
    expect(said('og:type')).toBe('article')
    for (const id of example.shows)
      expect(said('og:description')).toContain(catalog.overlays.find((overlay) => overlay.id === id)!.title.en)
  })
})

test.describe('the loader', () => {
  const isPicture = (html: string) => {
    const left = htmlElements(html)
    expect(left.filter(({ name }) => ['script', 'iframe', 'southern-syria-zones'].includes(name))).toEqual([])
    // No code among the words.
    expect(left.map(({ text }) => text.trim()).join('')).toBe('')
    const link = left.find(({ name }) => name === 'a')!
    const image = left.find(({ name }) => name === 'img')!
    expect(link.attributes['href']).toBe(code('share-page'))
    expect(image.attributes).toMatchObject({ src: expect.stringMatching(/\.png$/) as unknown, alt: alternative })
  }

  test('in an HTML block of WordPress or a card of Ghost becomes a frame that follows its page', async ({
    openHost,
  }) => {
    // Ghost marks its cards; both keep what stands in them.
    const page = await openHost(`<!--kg-card-begin: html-->${onSite('loader')}<!--kg-card-end: html-->`, {
      headers: { 'content-language': 'en' },
    })
    const element = page.locator('southern-syria-zones iframe')
    const embed = page.frameLocator('southern-syria-zones iframe')
    await expect(embed.locator('h1')).toHaveText(title)
    const difference = async () =>
      (await element.boundingBox())!.height - (await embed.locator('body').evaluate((body) => body.scrollHeight))
    await expect.poll(difference).toBe(0)
    await embed.locator('summary').first().click()
    await expect.poll(difference).toBe(0)
  })

  test('leaves the picture with its link where WordPress takes away what its author may not post', () => {
    isPicture(asWordPressAuthor(code('loader')))
  })

  test('leaves the picture with its link in a newsletter of Ghost', () => {
    isPicture(asMailProgram(code('loader')))
  })

  test('keeps a strict policy of the host, of which nothing but the three directives is open to the site', async ({
    context,
    baseURL,
  }) => {
    const opened = code('strict-policy').replaceAll(HOST.slice(0, -1), baseURL!)
    await using host = await hostPage(onSite('loader').replaceAll('SITE/', `${baseURL}/`), {
      policy: `default-src 'none'; base-uri 'none'; form-action 'none'; ${opened}`,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      // The host's own icon is another matter.
      if (message.type() === 'error' && !message.text().includes("'data:,'")) complaints.push(message.text())
    })
    await page.goto(host.address)
    const embed = page.frameLocator('southern-syria-zones iframe')
    await expect(embed.locator('h1')).toHaveText(title)
    await expect
      .poll(async () => {
        const box = await page.locator('southern-syria-zones iframe').boundingBox()
        return box!.height - (await embed.locator('body').evaluate((body) => body.scrollHeight))
      })
      .toBe(0)
    await embed.locator('[data-zoom="1"]').click()
    await expect(embed.locator('.stage.live')).toBeVisible()
    expect(complaints).toEqual([])
  })
})

test.describe('the frame that grows', () => {
  test('has its title, and follows its page without anything else of the host', async ({ openHost }) => {
    const page = await openHost(onSite('growing'))
    await expect(page.locator('iframe')).toHaveAttribute('title', title)
    const { frame, height } = await atRest(page)
    await frame.locator('summary').first().click()
    await expect.poll(async () => (await atRest(page)).height).toBeGreaterThan(height)
  })

  test('waits for the reader where a consent tool holds frames back, asks for nothing but the picture, and then follows its page', async ({
    context,
    openHost,
    baseURL,
  }) => {
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    const page = await openHost(asConsentTool(onSite('growing')))
    const ofSite = asked.filter((address) => address.startsWith(baseURL!))
    expect(ofSite).toEqual([expect.stringMatching(/\/pictures\/.*\.svg$/)])
    await page.getByRole('button', { name: 'Agree' }).click()
    await atRest(page)
  })

  for (const [name, script] of Object.entries({
    pym: '<script src="/pym.js"></script>',
    frames: '<script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>',
  })) {
    test(`is made by ${name} of an empty element`, async ({ openHost }) => {
      const page = await openHost(onSite(name) + script)
      const { frame } = await atRest(page)
      await expect(frame.locator('h1')).toHaveText(title)
    })
  }
})

test('the story in a frame opens at the step that its hash names, and follows it where the script of the frame that grows is', async ({
  openHost,
}) => {
  const page = await openHost(onSite('story') + onSite('growing').match(/<script>.*<\/script>/s)![0])
  const { element, frame } = await embedIn(page)
  const height = () => element.evaluate(({ clientHeight }) => clientHeight)
  const needed = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
  await expect(frame.locator('.step.current')).toHaveAttribute('id', 'syria-asks')
  await expect.poll(async () => (await height()) - (await needed())).toBe(0)
  const before = await height()
  await page.setViewportSize({ width: 320, height: 900 })
  await expect.poll(height).not.toBe(before)
  await expect.poll(async () => (await height()) - (await needed())).toBe(0)
})

for (const width of [320, 640])
  test(`the frame in a column of ${width} px is filled: its map has room for its names, and no part of the page is empty`, async ({
    openHost,
  }) => {
    const page = await openHost(onSite('frame'), { width, height: 1200 })
    const { element, frame } = await embedIn(page)
    const room = await element.evaluate(({ clientHeight }) => clientHeight)
    const seen = await frame.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
      const column = document.querySelector('.body > div')!
      const gap = box('.beside').top - box('.under').bottom
      const cut = column.scrollHeight - column.clientHeight
      return { map: box('.frame').width, cut, gap, bottom: box('.credit').bottom }
    })
    expect(seen.map).toBeGreaterThanOrEqual(FRAME_WIDTHS.narrow)
    expect(seen.cut).toBe(0)
    // The list follows the map, and the last line stands at the frame's end.
    expect(Math.abs(seen.gap)).toBeLessThan(24)
    expect(room - seen.bottom).toBeLessThan(24)
  })

test('the frame in Drupal loses nothing by the allowed tags, and can be read to its end', async ({ openHost }) => {
  const [attributes] = elementsOf('frame', 'iframe').map((one) => one.attributes)
  const filtered = asDrupal(code('frame'), code('drupal-allowed'))
  expect(htmlElements(filtered).find(({ name }) => name === 'iframe')!.attributes).toEqual(attributes)

  const page = await openHost(asDrupal(onSite('frame'), code('drupal-allowed')), { width: 360, height: 1200 })
  const { element, frame } = await embedIn(page)
  expect(await element.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight])).toEqual([
    360,
    Number(attributes!['height']),
  ])
  for (const summary of await frame.locator('summary').all()) await summary.click()
  await page.mouse.move(180, 600)
  await page.mouse.wheel(0, 20_000)
  await expect(frame.locator('.sources li').last()).toBeInViewport()
  await expect(frame.locator('#full')).toBeInViewport()
})
