import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import catalog from 'virtual:catalog'
import { describeEvents } from '../../src/catalog/event-text.ts'
import { HUES } from '../../src/theme/palette.ts'
import { describeLegend } from '../../src/catalog/legend-text.ts'
import { describeOverlays } from '../../src/catalog/overlay-text.ts'
import BaseLegend from '../../src/components/BaseLegend.svelte'
import EventList from '../../src/components/EventList.svelte'
import Legend from '../../src/components/Legend.svelte'
import OverlayCard from '../../src/components/OverlayCard.svelte'
import { strokeCss } from '../../src/figure/figure-css.ts'
import { STROKES, type StrokeId } from '../../src/figure/strokes.ts'
import { BASE_MAP_WORDS } from '../../src/i18n/base-map-words.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { TWO_WAYS, WORDS_ALONE, catalogWith, event, overlay, source, words, zoneClaim } from '../made-up.ts'

const m = MESSAGES.en
const ANSWERED = overlay({
  id: 'answered',
  quotes: [{ speaker: words('The minister'), words: words('Not one step'), source: 'made-up-source' }],
  claims: [
    zoneClaim({
      sources: ['made-up-source'],
      responses: [{ by: 'syria', on: '2025-03', text: words('We refuse'), sources: ['another'] }],
    }),
  ],
})
const made = catalogWith(catalog, {
  overlays: [TWO_WAYS, WORDS_ALONE, ANSWERED],
  sources: [source(), source({ id: 'another', publisher: 'The Courier' })],
})

const cardOf = async (id: string) => {
  const text = describeOverlays(made, 'en').find((overlay) => overlay.id === id)!
  const { container } = await render(OverlayCard, { overlay: text, m, locale: 'en' })
  return { text, card: container as HTMLElement }
}

describe('the card of an overlay', () => {
  it('says what is stated and what is not', async () => {
    const { card, text } = await cardOf('suwayda-corridor')
    for (const said of [text.summary, text.stated, text.notStated]) expect(card).toHaveTextContent(said)
  })

  it('says of each claim who asserts it, on what basis, whether its place is stated, and by which source', async () => {
    const { card, text } = await cardOf('disengagement-1974')
    for (const claim of text.claims) {
      for (const said of [claim.what, claim.who, claim.ladder, claim.geometry]) expect(card).toHaveTextContent(said)
      for (const { id } of claim.sources) expect(card.querySelector(`a[href="#source-${id}"]`)).not.toBeNull()
    }
  })

  it('names every zone that is claimed, to be selected', async () => {
    const { card, text } = await cardOf('disengagement-1974')
    const named = [...card.querySelectorAll<HTMLElement>('[data-select-zone]')].map(
      (link) => link.dataset['selectZone'],
    )
    expect(named).toEqual(text.claims.flatMap(({ zones }) => zones.map(({ id }) => id)))
  })

  it('says which reading a claim belongs to', async () => {
    const { card } = await cardOf('two-ways')
    const readings = [...card.querySelectorAll('.reading-of-claim')].map((mark) => mark.textContent)
    expect(readings).toEqual([' · Read as wide', ' · Read as narrow'])
  })

  it('says words that were said, who said them and where they were read', async () => {
    const { card } = await cardOf('answered')
    const quote = card.querySelector('blockquote')!
    for (const said of ['Not one step', 'The minister', 'The Gazette']) expect(quote).toHaveTextContent(said)
  })

  it('says the answer, and that none was found where that is so', async () => {
    expect((await cardOf('answered')).card).toHaveTextContent('Syria · March 2025 We refuse')
    expect((await cardOf('words-alone')).card).toHaveTextContent(m.noResponse)
  })

  it('claims in words have no list of zones', async () => {
    const { card } = await cardOf('words-alone')
    expect(card).toHaveTextContent('No heavy weapons')
    expect(card.querySelectorAll('.zones')).toHaveLength(0)
  })
})

describe.each(LOCALES)('the legend in %s', (locale) => {
  it('shows each pattern beside its words', async () => {
    const entries = describeLegend(locale)
    const { container } = await render(Legend, { entries, hues: MESSAGES[locale].legendHues })
    const shown = [...container.querySelectorAll('.legend li')]
    expect(shown.map((item) => item.textContent.trim())).toEqual(entries.map((entry) => entry.words))
    expect(shown.filter((item) => item.querySelector('svg') === null)).toEqual([])
  })

  it('shows posts alone as discs, as they are on the map', async () => {
    const { container } = await render(Legend, { entries: describeLegend(locale), hues: MESSAGES[locale].legendHues })
    const discs = [...container.querySelectorAll('li:has(circle)')].map((item) => item.textContent.trim())
    expect(discs).toEqual([MESSAGES[locale].legend.post])
  })

  it('shows lines alone as lines, as they are on the map', async () => {
    const { legend, legendHues } = MESSAGES[locale]
    const { container } = await render(Legend, { entries: describeLegend(locale), hues: legendHues })
    const lines = [...container.querySelectorAll('li:has(path.swatch-edge)')].map((item) => item.textContent.trim())
    expect(lines).toEqual([legend.line, legend.asked])
  })

  it('names who has each colour, beside that colour', async () => {
    const { legendHues } = MESSAGES[locale]
    const { container } = await render(Legend, { entries: describeLegend(locale), hues: legendHues })
    const colours = [...container.querySelectorAll<HTMLElement>('.hue')]
    expect(colours.map(({ style, parentElement }) => [style.background, parentElement!.textContent])).toEqual(
      HUES.map((hue) => [`var(--${hue})`, legendHues[hue]]),
    )
  })

  it('explains every line of the base map, drawn as it is there', async () => {
    const { container } = await render(BaseLegend, { words: BASE_MAP_WORDS[locale] })
    const shown = [...container.querySelectorAll('path')].map((path) => path.style.cssText)
    const drawnAs = (id: StrokeId) => {
      const { style } = document.createElement('p')
      style.cssText = strokeCss(STROKES[id])
      return style.cssText
    }
    const lines = (Object.keys(STROKES) as StrokeId[]).filter((id) => !/^(edge|casing)-/.test(id))
    expect(lines.filter((id) => !shown.includes(drawnAs(id)))).toEqual([])
  })

  it('has a mark for all that it says of the base map', async () => {
    const { heading, ...words } = BASE_MAP_WORDS[locale]
    expect(heading).not.toBe('')
    const { container } = await render(BaseLegend, { words: { heading, ...words } })
    const shown = [...container.querySelectorAll('li:has(svg > :nth-child(2))')].map((item) => item.textContent.trim())
    expect(shown.sort()).toEqual(Object.values(words).sort())
  })
})

describe('the timeline', () => {
  const events = describeEvents(
    {
      ...made,
      events: [
        event({
          place: words('Paris'),
          people: [words('One'), words('Two')],
          sources: ['made-up-source'],
          overlays: ['disengagement-1974'],
          differences: [{ text: words('The Courier has the day before'), sources: ['another'] }],
        }),
        event({ id: 'second', title: words('Another round') }),
      ],
    },
    'en',
  )

  it('says when, where, who, and what sources say differently', async () => {
    const { container } = await render(EventList, { props: { events, m } })
    const item = container.querySelector('#event-made-up-event')!
    for (const said of ['19 August 2025 · Paris', 'One and Two', 'The Courier has the day before']) {
      expect(item).toHaveTextContent(said)
    }
  })

  it('leads to sources and overlays', async () => {
    const { container } = await render(EventList, { props: { events, m } })
    const links = [...container.querySelectorAll('#event-made-up-event a')].map((link) => link.getAttribute('href'))
    expect(links.toSorted()).toEqual(['#overlay-disengagement-1974', '#source-another', '#source-made-up-source'])
  })

  it('says nothing of what an event has not', async () => {
    const { container } = await render(EventList, { props: { events, m } })
    const item = container.querySelector('#event-second')!
    for (const said of [m.people, m.sourcesDiffer, m.onTheMap]) expect(item).not.toHaveTextContent(said)
  })
})
