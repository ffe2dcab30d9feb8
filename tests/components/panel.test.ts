import { tick } from 'svelte'
import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import catalog from 'virtual:catalog'
import { knownIds } from '../../src/catalog/known-ids.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import Panel from '../../src/components/Panel.svelte'
import { readingId, toggleId } from '../../src/figure/switch-names.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { ViewStore } from '../../src/view/store.svelte.ts'
import { defaultView } from '../../src/view/view.ts'
import { TWO_WAYS, WORDS_ALONE, catalogWith } from '../made-up.ts'

const made = catalogWith(catalog, { overlays: [TWO_WAYS, WORDS_ALONE] })
const text = describePage(made, 'en')
const known = knownIds(text)
let store: ViewStore

beforeEach(() => {
  store = new ViewStore(defaultView(known))
})

const corridor = text.overlays.find((overlay) => overlay.id === 'suwayda-corridor')!
const input = (id: string) => document.getElementById(id) as HTMLInputElement

describe('the panel', () => {
  it('has a checkbox for every overlay, checked as the view says', async () => {
    const screen = await render(Panel, { text, store })
    const boxes = screen.getByRole('checkbox')
    expect(boxes.elements()).toHaveLength(known.overlays.length)
    const checked = boxes
      .elements()
      .filter((box) => (box as HTMLInputElement).checked)
      .map((box) => box.id)
    expect(checked).toEqual(store.view.layers.map(toggleId))
  })

  it('switches an overlay in the view when its checkbox is pressed', async () => {
    const screen = await render(Panel, { text, store })
    const box = screen.getByRole('checkbox', { name: corridor.title })
    ;(box.element() as HTMLInputElement).click()
    expect(store.view.layers).toContain('suwayda-corridor')
    ;(box.element() as HTMLInputElement).click()
    expect(store.view.layers).not.toContain('suwayda-corridor')
  })

  it('selects the overlay whose card is opened', async () => {
    await render(Panel, { text, store })
    document.querySelector<HTMLElement>('#overlay-suwayda-corridor summary')!.click()
    await expect.poll(() => store.view.selection).toEqual({ type: 'overlay', id: 'suwayda-corridor' })
  })

  it('keeps a card open while one of its zones is selected', async () => {
    await render(Panel, { text, store })
    store.change({ selection: { type: 'overlay', id: 'disengagement-1974' } })
    const card = document.querySelector<HTMLDetailsElement>('#overlay-disengagement-1974 details')!
    await expect.poll(() => card.open).toBe(true)
    store.change({ selection: { type: 'zone', id: 'line-a' } })
    await expect.poll(() => card.open).toBe(true)
  })

  it('leaves one overlay on when "Only this" is pressed', async () => {
    await render(Panel, { text, store })
    const button = document.querySelector<HTMLButtonElement>('#overlay-suwayda-corridor .card button')!
    button.click()
    expect(store.view.layers).toEqual(['suwayda-corridor'])
  })

  it('shows words in place of a pattern for an overlay that has no place on the map', async () => {
    await render(Panel, { text, store })
    expect(document.querySelectorAll('#overlay-words-alone .swatch-words').length).toBeGreaterThan(0)
    expect(document.querySelectorAll('#overlay-suwayda-corridor .swatch-words')).toHaveLength(0)
  })
})

describe('the readings of an overlay', () => {
  const [wide, narrow] = [readingId('two-ways', 'wide'), readingId('two-ways', 'narrow')]

  it('are a group of radio buttons of which the usual one is chosen', async () => {
    const screen = await render(Panel, { text, store })
    const group = screen.getByRole('group', { name: TWO_WAYS.title.en })
    expect(group.getByRole('radio').elements()).toHaveLength(2)
    expect([input(wide).checked, input(narrow).checked]).toEqual([true, false])
  })

  it('are chosen in the view by a press, which switches the overlay on', async () => {
    await render(Panel, { text, store })
    const { layers } = store.view
    input(narrow).click()
    expect(store.view.readings['two-ways']).toBe('narrow')
    expect(new Set(store.view.layers)).toEqual(new Set([...layers, 'two-ways']))
  })

  it('follow the view', async () => {
    await render(Panel, { text, store })
    store.change({ readings: { ...store.view.readings, 'two-ways': 'narrow' } })
    await expect.poll(() => [input(wide).checked, input(narrow).checked]).toEqual([false, true])
  })

  it('go back to the usual one with "Reset"', async () => {
    const screen = await render(Panel, { text, store })
    input(narrow).click()
    await tick()
    ;(screen.getByRole('button', { name: text.messages.reset }).element() as HTMLButtonElement).click()
    await expect.poll(() => input(wide).checked).toBe(true)
    expect(store.view.readings['two-ways']).toBe('wide')
  })

  it('are offered by no overlay that can be read in one way only', async () => {
    await render(Panel, { text, store })
    expect(document.querySelectorAll('#overlay-words-alone [type=radio]')).toHaveLength(0)
  })
})

it.each(LOCALES)('says who refused a demand that was rejected in %s', (locale) => {
  const { overlays } = describePage(catalog, locale)
  const unanswered = overlays.filter((overlay) => overlay.responses.length === 0).map(({ id }) => id)
  const rejected = catalog.overlays.filter(({ claims }) => claims.some(({ standing }) => standing === 'rejected'))
  expect(rejected.filter(({ id }) => unanswered.includes(id)).map(({ id }) => id)).toEqual([])
})
