import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type HtmlElement, htmlElements } from '../../scripts/hosting/html-elements.ts'
import { oembed } from '../../scripts/share/oembed.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'
import type { Catalog } from '../../src/catalog/types.ts'
import { type CodeKind, type EmbedChoice } from '../../src/snippet/choice.ts'
import { codeOf } from '../../src/snippet/codes.ts'
import { defaultAlternative, defaultTitle } from '../../src/snippet/default-texts.ts'
import { embedWords } from '../../src/snippet/embed-words.ts'
import { decodeEmbedOptions } from '../../src/view/embed-options.ts'
import { sharePath } from '../../scripts/share/share-page.ts'
import { staticPages } from '../../src/view/static-pages.ts'
import { atRest, embedIn, expect, test } from './embed-host.ts'
import { AMP, WORDPRESS } from './embed-parents.ts'
import { hostPage } from './host-page.ts'
import { asConsentTool, asDrupal, asMailProgram, asWordPressAuthor, asWordPressOembed } from './recipe-hosts.ts'

/* Every code of docs/embedding.md, as its host would treat it. */

const HOST = 'https://YOUR-HOST/'
const DOCUMENT = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8')
const CODES = new Map(
  [...DOCUMENT.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name, code]) => [name!, code!.trim()]),
)
const TESTED = [
  'share-page',
  'loader',
  'strict-policy',
  'growing',
  'pym',
  'frames',
  'frame',
  'drupal-allowed',
  'amp',
  'picture',
  'email',
]

function code(name: string): string {
  const found = CODES.get(name)
  if (found === undefined) throw new Error(`docs/embedding.md has no code named "${name}".`)
  return found
}
/** A code with the built site for the host. */
const onSite = (name: string) => code(name).replaceAll(HOST, 'SITE/')
const elements = (name: string, tag: string) => htmlElements(code(name)).filter((element) => element.name === tag)

/** The file of the built site that an address names. */
function fileOf(address: string): string {
  expect(address.startsWith(HOST), address).toBe(true)
  return join(SITE_FOLDER, address.slice(HOST.length))
}

const catalog = JSON.parse(readFileSync(join(SITE_FOLDER, 'data/catalog.json'), 'utf8')) as Catalog
const example = staticPages(catalog).find(({ id }) => code('share-page').includes(`/${id}/`))!
const words = embedWords(catalog)
const title = defaultTitle(
  { layers: example.shows, readings: {} },
  words.pages.find(({ id }) => id === example.id)!,
  words,
  'en',
)
const alternative = defaultAlternative({ layers: example.shows, readings: {} }, words, 'en')
const png = readFileSync(join(SITE_FOLDER, 'pictures/en', `${example.id}.png`))
/** Width and height in pixels, by the header of the file (PNG, 11.2.2). */
const pngSize = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }

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

  test('gives the loader and the frame that grows as the embed dialog does', () => {
    const choice: Omit<EmbedChoice, 'kind'> = {
      locale: 'en',
      layers: example.shows,
      readings: {},
      camera: null,
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
    const [image] = elements('loader', 'img')
    const ratio = Number(image!.attributes['height']) / Number(image!.attributes['width'])
    expect(Math.abs(ratio - context.pictureRatio)).toBeLessThan(0.05)
    for (const [name, kind] of [
      ['loader', 'loader'],
      ['growing', 'growing'],
    ] as const satisfies readonly (readonly [string, CodeKind])[])
      expect(parts(code(name)), name).toEqual(parts(codeOf({ ...choice, kind }, context)))
  })
})

test.describe('the share page', () => {
  test('pasted into WordPress becomes a sandboxed frame that follows its page', async ({ openHost, baseURL }) => {
    const path = sharePath(example, 'en')
    expect(code('share-page')).toBe(HOST + path)
    // What WordPress finds by the page's discovery link, where SITE_URL was set at build.
    const { html } = oembed(example, 'en', title, { path: '', ...pngSize }, `${baseURL}/`)
    const [frame] = htmlElements(asWordPressOembed(html)).filter(({ name }) => name === 'iframe')
    expect(asWordPressOembed(html)).toBe(html)
    const page = await openHost(WORDPRESS.replaceAll('FRAME', frame!.attributes['src']!), { width: 600, height: 1100 })
    const { frame: embed } = await atRest(page)
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

  test('waits for the reader where a consent tool holds frames back, asks for nothing, and then follows its page', async ({
    context,
    openHost,
    baseURL,
  }) => {
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    const page = await openHost(asConsentTool(onSite('growing')))
    expect(asked.filter((address) => address.startsWith(baseURL!))).toEqual([])
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

test('the frame in Drupal loses nothing by the allowed tags, and can be read to its end', async ({ openHost }) => {
  const [attributes] = elements('frame', 'iframe').map((one) => one.attributes)
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
  await expect(frame.locator('#full')).toBeInViewport()
})

test.describe('amp-iframe', () => {
  // amp.dev/documentation/components/amp-iframe
  const all = htmlElements(code('amp')).filter(({ name }) => !['html', 'head', 'body'].includes(name))
  const [frame] = elements('amp', 'amp-iframe')
  const { attributes } = frame!
  const sandbox = attributes['sandbox']!.split(' ')

  test('keeps the documented rules: extension, https, sandbox, layout, placeholder, overflow', () => {
    expect(elements('amp', 'script').map((script) => script.attributes)).toEqual([
      { async: '', 'custom-element': 'amp-iframe', src: 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js' },
    ])
    expect(attributes['src']).toMatch(/^https:/)
    // The page of a site may frame the same site only without this.
    expect(sandbox).toContain('allow-scripts')
    expect(sandbox).not.toContain('allow-same-origin')
    expect(attributes['layout']).toBe('responsive')
    for (const size of ['width', 'height']) expect(attributes[size]).toMatch(/^\d+$/)
    // A height below 100 px would be refused.
    expect(Number(attributes['height'])).toBeGreaterThanOrEqual(100)
    expect(['0', '1']).toContain(attributes['frameborder'])
    expect(attributes['resizable']).toBe('')

    const overflow = all.filter((one) => 'overflow' in one.attributes)
    expect(overflow).toHaveLength(1)
    expect(overflow[0]!.attributes).toMatchObject({ tabindex: '0', role: 'button' })
    expect(overflow[0]!.attributes['aria-label']).toBe(overflow[0]!.text)
    const placeholder = all.filter((one) => 'placeholder' in one.attributes)
    expect(placeholder.map(({ name }) => name)).toEqual(['amp-img'])
    expect(placeholder[0]!.attributes).toMatchObject({ layout: 'fill', alt: alternative })
    expect(placeholder[0]!.attributes['src']).toMatch(/^https:.*\.png$/)

    // Nothing that AMP forbids: frames and images of HTML, handlers, style that is marked as important.
    expect(all.filter(({ name }) => ['iframe', 'img', 'style'].includes(name))).toEqual([])
    expect(all.flatMap((one) => Object.keys(one.attributes)).filter((name) => /^(on|style)/.test(name))).toEqual([])
  })

  test('grows with its page in the sandbox that it asks for', async ({ openHost }) => {
    const { pathname } = new URL(attributes['src']!)
    const page = await openHost(
      AMP.replace('FRAME', `SITE${pathname}`).replace('sandbox="allow-scripts"', `sandbox="${sandbox.join(' ')}"`),
    )
    const { frame: embed, height } = await atRest(page)
    await embed.locator('summary').first().click()
    await expect.poll(async () => (await atRest(page)).height).toBeGreaterThan(height)
  })
})

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
