import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedAddress, linkAddress, pictureAddress, shareAddress } from '../../src/snippet/addresses.ts'
import { embeddedPage, nearestPage } from '../../src/snippet/embedded-page.ts'
import { decodeView } from '../../src/view/address.ts'
import { comparing } from '../../src/view/comparing.ts'
import { DEFAULT_LAYERS } from '../../src/view/home.ts'
import type { Shape } from '../../src/view/shape.ts'
import { type Known, defaultView } from '../../src/view/view.ts'
import { ROOT, choiceOf, words } from './choices.ts'

const overlays = words.overlays.map(({ id }) => id)
const readings = Object.fromEntries(
  words.overlays
    .filter((overlay) => overlay.readings.length > 0)
    .map(({ id, readings: all }) => [id, all.map((r) => r.id)]),
)
const known: Known = { overlays, zones: [], readings }
const addressOf = (choice: ReturnType<typeof choiceOf>) =>
  embedAddress(embeddedPage(choice, words), choice.locale, ROOT).slice(ROOT.length)

describe('the page that shows a choice', () => {
  it('is, for each static page, that page with a plain address', () => {
    for (const page of words.pages) {
      const embedded = embeddedPage(choiceOf({ layers: [...page.shows].reverse() }), words)
      expect(embedded).toMatchObject({ page, isReady: true, search: '', hash: '' })
    }
  })

  it('has an address that names language, page and file', () => {
    expect(addressOf(choiceOf({ locale: 'ar' }))).toBe('embed/ar/israel-feb-2025/index.html')
    expect(addressOf(choiceOf({ layers: DEFAULT_LAYERS }))).toBe('embed/en/index.html')
  })

  it('is the page of all with a query for any other combination', () => {
    const choice = choiceOf({ layers: ['suwayda-corridor', 'golan-trade'] })
    expect(addressOf(choice)).toBe('embed/en/index.html?v=1&layers=suwayda-corridor,golan-trade')
    expect(embeddedPage(choice, words).isReady).toBe(false)
  })

  it('marks what is selected where it has it, and leaves out what stands on another page', () => {
    const zone = { type: 'zone', id: 'line-a' } as const
    const lines = choiceOf({ layers: ['disengagement-1974'], selection: zone })
    expect(addressOf(lines)).toBe('embed/en/disengagement-1974/index.html?v=1&feature=line-a')
    const overlay = { type: 'overlay', id: 'israel-feb-2025' } as const
    expect(addressOf(choiceOf({ selection: overlay }))).toBe(
      'embed/en/israel-feb-2025/index.html?v=1&feature=israel-feb-2025',
    )
    expect(addressOf(choiceOf({ selection: zone }))).toBe('embed/en/israel-feb-2025/index.html')
  })

  it('compares, where the page has all that is compared, and is the page of all elsewhere', () => {
    const compare = comparing(['syria-withdrawal'], ['israel-dec-2025'], overlays, { mode: 'diff', split: 0.3 })
    const choice = choiceOf({ layers: ['syria-withdrawal', 'israel-dec-2025'], compare })
    expect(addressOf(choice)).toBe(
      'embed/en/syria-and-israel-dec-2025/index.html?v=1&compare=syria-withdrawal~israel-dec-2025&mode=diff&split=0.3',
    )
    expect(embeddedPage(choice, words).isReady).toBe(false)
    expect(addressOf(choiceOf({ layers: ['israel-dec-2025'], compare }))).toBe(
      'embed/en/index.html?v=1&layers=israel-dec-2025&compare=syria-withdrawal~israel-dec-2025&mode=diff&split=0.3',
    )
    expect(linkAddress(choice, embeddedPage(choice, words), words, ROOT)).toBe(
      `${ROOT}index.html?v=1&compare=syria-withdrawal~israel-dec-2025&mode=diff&split=0.3`,
    )
  })

  it('shows what is drawn, where its figure reaches as far, and is the page of all elsewhere', () => {
    const near: Shape = { type: 'point', positions: [[36.1, 32.9]] }
    expect(addressOf(choiceOf({ measure: near }))).toBe(
      'embed/en/israel-feb-2025/index.html?v=1&measure=point~36.1,32.9',
    )
    expect(embeddedPage(choiceOf({ measure: near }), words).isReady).toBe(false)
    const [, , east] = words.pages.find(({ id }) => id === 'disengagement-1974')!.bounds
    const far: Shape = { type: 'point', positions: [[east + 0.1, 32.9]] }
    expect(addressOf(choiceOf({ layers: ['disengagement-1974'], measure: far }))).toMatch(
      /^embed\/en\/index\.html\?v=1&layers=disengagement-1974&measure=point~/,
    )
  })

  it('is the page of all with an empty list where nothing is on', () => {
    expect(addressOf(choiceOf({ layers: [] }))).toBe('embed/en/index.html?v=1&layers=')
  })

  it('asks for the theme, the camera, the options and no more than differs', () => {
    const options = { ...choiceOf().options, plain: true, zoom: false }
    const camera = { zoom: 9.5, lat: 33.1, lng: 35.9 }
    expect(addressOf(choiceOf({ theme: null, options, camera }))).toBe(
      'embed/en/israel-feb-2025/index.html?v=1&dark=auto&plain=true&zoom=false#9.5/33.1/35.9',
    )
    expect(addressOf(choiceOf({ options }))).toBe('embed/en/israel-feb-2025/index.html?v=1&plain=true&zoom=false')
  })

  it('asks for the date that the map shows, which no page shows without a script', () => {
    const choice = choiceOf({ time: '2025-09' })
    expect(addressOf(choice)).toBe('embed/en/israel-feb-2025/index.html?v=1&time=2025-09')
    expect(embeddedPage(choice, words).isReady).toBe(false)
    expect(linkAddress(choice, embeddedPage(choice, words), words, ROOT)).toBe(
      `${ROOT}index.html?v=1&layers=israel-feb-2025&time=2025-09`,
    )
  })

  it('asks for an unusual reading of what is shown, which no page shows without a script, and for no other', () => {
    const chosen = { 'israel-feb-2025': 'without-separation', 'suwayda-corridor': 'by-damascus' }
    const choice = choiceOf({ readings: chosen })
    expect(addressOf(choice)).toBe('embed/en/israel-feb-2025/index.html?v=1&reading=israel-feb-2025.without-separation')
    expect(embeddedPage(choice, words).isReady).toBe(false)
  })

  it('shows every choice of overlays and readings as its own script reads the address', () => {
    fc.assert(
      fc.property(
        fc.subarray(overlays),
        fc.record(Object.fromEntries(Object.entries(readings).map(([id, all]) => [id, fc.constantFrom(...all)]))),
        (layers, chosen) => {
          const { page, search, hash } = embeddedPage(choiceOf({ layers, readings: chosen }), words)
          const onPage: Known = {
            ...known,
            overlays: page.offers,
            readings: Object.fromEntries(Object.entries(readings).filter(([id]) => page.offers.includes(id))),
          }
          const plain = { ...defaultView(onPage), layers: page.shows }
          const { view, dropped } = decodeView(search, hash, onPage, plain)
          expect(dropped).toEqual([])
          expect(view.layers).toEqual(layers)
          for (const id of layers) expect(view.readings[id]).toBe(chosen[id])
        },
      ),
    )
  })
})

describe('the nearest static page', () => {
  it('is the comparison of two overlays for these and a third', () => {
    const layers = ['syria-withdrawal', 'israel-dec-2025', 'golan-trade']
    expect(nearestPage(layers, words.pages).id).toBe('syria-and-israel-dec-2025')
  })

  it('is one of the overlays alone for a pair that is not compared', () => {
    expect(nearestPage(['golan-trade', 'phased-withdrawal'], words.pages)).toMatchObject({ kind: 'overlay' })
  })

  it('is the page of all for all overlays, or for none', () => {
    expect(nearestPage(overlays, words.pages).id).toBe('all')
    expect(nearestPage([], words.pages).id).toBe('all')
  })
})

describe('addresses beside the embed', () => {
  const page = words.pages.find(({ id }) => id === 'israel-feb-2025')!

  it('of pictures follow language, theme and format; one that follows the reader’s system is light', () => {
    const address = (theme: 'light' | 'dark' | null) =>
      pictureAddress(page, { locale: 'he', theme }, 'png', ROOT).slice(ROOT.length)
    expect([address('light'), address('dark'), address(null)]).toEqual([
      'pictures/he/israel-feb-2025.png',
      'pictures/he/israel-feb-2025.dark.png',
      'pictures/he/israel-feb-2025.png',
    ])
    expect(pictureAddress(words.pages[0]!, { locale: 'en', theme: 'light' }, 'svg', ROOT)).toBe(
      `${ROOT}pictures/en/all.svg`,
    )
  })

  it('lead to the page to be shared, where one shows just this', () => {
    expect(shareAddress(page, 'ar', ROOT)).toBe(`${ROOT}share/ar/israel-feb-2025/index.html`)
    const choice = choiceOf({ locale: 'ar' })
    expect(linkAddress(choice, embeddedPage(choice, words), words, ROOT)).toBe(shareAddress(page, 'ar', ROOT))
  })

  it('lead to the full page with the view for any other choice', () => {
    const choice = choiceOf({
      locale: 'he',
      layers: ['israel-feb-2025', 'golan-trade'],
      camera: { zoom: 9, lat: 33, lng: 36 },
    })
    expect(linkAddress(choice, embeddedPage(choice, words), words, ROOT)).toBe(
      `${ROOT}he/index.html?v=1&layers=${choice.layers.join(',')}#9/33/36`,
    )
  })
})
