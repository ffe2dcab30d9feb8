import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import catalog from 'virtual:catalog'
import { knownIds } from '../../src/catalog/known-ids.ts'
import { describePage } from '../../src/catalog/page-text.ts'
import Panel from '../../src/components/Panel.svelte'
import Figure from '../../src/figure/Figure.svelte'
import { drawFigure } from '../../src/figure/drawing.ts'
import { toggleCss } from '../../src/figure/figure-css.ts'
import { partClass, readingId, toggleId } from '../../src/figure/switch-names.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { ViewStore } from '../../src/view/store.svelte.ts'
import { defaultView } from '../../src/view/view.ts'
import { TWO_WAYS, WORDS_ALONE, catalogWith } from '../made-up.ts'

/* The style sheet that switches the figure, judged by a browser: checkboxes and radio buttons act through it alone. */
const made = catalogWith(catalog, { overlays: [TWO_WAYS, WORDS_ALONE] })
const text = describePage(made, 'en')
const drawing = drawFigure(made, 'en', HOME_BOUNDS)
const [whole, wide, narrow] = ['two-ways', 'two-ways.wide', 'two-ways.narrow'].map((part) => partClass(part)) as [
  string,
  string,
  string,
]

async function open() {
  const known = knownIds(text)
  const view = { ...defaultView(known), layers: ['two-ways', 'words-alone'] }
  await render(Panel, { text, store: new ViewStore(view) })
  const { container } = await render(Figure, { drawing, name: 'Map', locale: 'en' })
  const style = document.createElement('style')
  style.textContent = toggleCss(drawing, known.readings)
  container.append(style)
}
const press = (id: string) => document.getElementById(id)!.click()
const isShown = (element: Element) => getComputedStyle(element).display !== 'none'
const claimsShown = () =>
  [...document.querySelectorAll('.figure .claim')].filter(isShown).map((claim) => claim.classList[1])
const notesShown = () =>
  [...document.querySelectorAll('.figure .label-note')]
    .filter(isShown)
    .map((label) => label.textContent.replace(/[\u200e\u200f\u202a-\u202c]/g, '').trim())
const extentShown = () =>
  [...document.querySelectorAll('#overlay-two-ways .extent span')].filter(isShown).map((word) => word.className)

describe('the figure, by its style sheet alone', () => {
  it('shows the usual reading of an overlay that is on, its notes and its extent', async () => {
    await open()
    expect(claimsShown().toSorted()).toEqual([whole, wide].toSorted())
    expect(notesShown()).toEqual(['either way', 'widely read', 'no place was stated'])
    expect(extentShown()).toEqual([wide])
  })

  it('hides the parts of the usual reading while another is chosen', async () => {
    await open()
    press(readingId('two-ways', 'narrow'))
    expect(claimsShown().toSorted()).toEqual([whole, narrow].toSorted())
    expect(notesShown()).toEqual(['either way', 'narrowly read', 'no place was stated'])
    expect(extentShown()).toEqual([narrow])
  })

  it('hides all of an overlay that is off, whichever reading is chosen', async () => {
    await open()
    press(readingId('two-ways', 'narrow'))
    press(toggleId('two-ways'))
    expect(claimsShown()).toEqual([])
    expect(notesShown()).toEqual(['no place was stated'])
  })

  it('hides the words of an overlay that is words alone with its checkbox', async () => {
    await open()
    press(toggleId('words-alone'))
    expect(notesShown()).toEqual(['either way', 'widely read'])
  })
})
