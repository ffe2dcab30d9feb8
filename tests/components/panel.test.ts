import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import catalog from 'virtual:catalog'
import { describePage, knownIds } from '../../src/catalog/page-text.ts'
import Panel from '../../src/components/Panel.svelte'
import { LOCALES } from '../../src/i18n/locale.ts'
import { ViewStore } from '../../src/view/store.svelte.ts'
import { defaultView } from '../../src/view/view.ts'

const text = describePage(catalog, 'en')
const known = knownIds(text)
let store: ViewStore

beforeEach(() => {
  store = new ViewStore(defaultView(known))
})

const corridor = text.overlays.find((overlay) => overlay.id === 'suwayda-corridor')!

describe('the panel', () => {
  it('has a checkbox for every overlay, checked as the view says', async () => {
    const screen = await render(Panel, { text, store })
    const boxes = screen.getByRole('checkbox')
    expect(boxes.elements()).toHaveLength(known.overlays.length)
    const checked = boxes
      .elements()
      .filter((box) => (box as HTMLInputElement).checked)
      .map((box) => box.id)
    expect(checked).toEqual(store.view.layers.map((id) => `show-${id}`))
  })

  it('switches an overlay in the view when its checkbox is pressed', async () => {
    const screen = await render(Panel, { text, store })
    const box = screen.getByRole('checkbox', { name: corridor.title })
    ;(box.element() as HTMLInputElement).click()
    expect(store.view.layers).toContain('suwayda-corridor')
    ;(box.element() as HTMLInputElement).click()
    expect(store.view.layers).not.toContain('suwayda-corridor')
  })

  it('shows who, basis, what is stated and what is not on an open card, and selects its overlay', async () => {
    const screen = await render(Panel, { text, store })
    const card = document.querySelector<HTMLDetailsElement>('#overlay-suwayda-corridor details')!
    card.querySelector('summary')!.click()
    await expect.poll(() => store.view.selection).toEqual({ type: 'overlay', id: 'suwayda-corridor' })
    for (const words of [corridor.who, corridor.stated, corridor.notStated, corridor.responses[0]!.text]) {
      await expect.element(screen.getByRole('article').filter({ hasText: corridor.title })).toHaveTextContent(words)
    }
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

  it.each(LOCALES)('says the other side’s answer to every demand in %s', (locale) => {
    const { overlays } = describePage(catalog, locale)
    const demands = overlays.filter((overlay) => overlay.kind === 'proposal')
    expect(demands.filter((overlay) => overlay.responses.length === 0)).toEqual([])
  })
})
