import { startLiveOnWish } from '../embed/live-on-wish.ts'
import { knownFromPage, setSwitches, switchesOn } from '../embed/page-switches.ts'
import { reportHeight } from '../embed/report-height.ts'
import { decodeView, encodeView, withView } from '../view/address.ts'
import { decodeEmbedOptions } from '../view/embed-options.ts'
import { NOTHING_SELECTED, type View } from '../view/view.ts'

/*
 * The script of an embed page, written into it. It must stay small: it is read before the page is drawn. All that it
 * changes are switches, classes and attributes of what stands in the page already.
 */
const root = document.documentElement
const notice = document.getElementById('notice')!
const options = decodeEmbedOptions(location.search)
const { legend, panel, zoom, scale, ...others } = options
const classes = { ...others, 'no-legend': !legend, 'no-panel': !panel, 'no-zoom': !zoom, 'no-scale': !scale }
for (const [name, on] of Object.entries(classes)) root.classList.toggle(name, on)
root.classList.add('js')

const known = knownFromPage()
const plain: View = { ...switchesOn(known), selection: NOTHING_SELECTED, camera: null, theme: 'light' }
const { view: asked, dropped } = decodeView(location.search, location.hash, known, plain)
let view = asked
setSwitches(view, known)
if (dropped.length > 0) say(`${notice.dataset['dropped']!} ${dropped.join(', ')}`)

const reportNow = options.fit ? () => {} : reportHeight()
const live = options.static ? null : startLiveOnWish({ view: () => view, change, say })
show()

document.addEventListener('change', () => change(switchesOn(known)))
document.addEventListener('click', ({ target }) => {
  const zone = target instanceof Element && target.closest('.claim')?.getAttribute('data-overlay')
  if (zone) change({ selection: { type: 'overlay', id: zone } })
})
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') change({ selection: NOTHING_SELECTED })
})

/** Takes up a change, shows it, and tells the host page. */
function change(parts: Partial<View>): void {
  const before = view
  view = { ...view, ...parts }
  show()
  live?.show()
  const { search, hash } = encodeView(view, known, plain)
  try {
    const foreignHash = location.hash.startsWith('#?') ? location.hash : ''
    history.replaceState(null, '', location.pathname + withView(location.search, search) + (hash || foreignHash))
  } catch {
    // Forbidden in some sandboxes; the view itself is not touched.
  }
  const { layers, readings, selection } = view
  if (layers !== before.layers || readings !== before.readings) tell('layer', { layers, readings })
  if (selection !== before.selection) tell('feature', { feature: selection.type === 'none' ? null : selection.id })
  tell('view', { search, hash })
  reportNow()
}

function tell(event: string, detail: object): void {
  if (parent !== window) parent.postMessage({ type: 'southern-syria-zones', event, ...detail }, '*')
}

function show(): void {
  const { theme, selection } = view
  const dark = theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  root.dataset['theme'] = dark ? 'dark' : 'light'
  for (const element of document.querySelectorAll('[data-zone]')) {
    const id = selection.type === 'none' ? '' : element.getAttribute(`data-${selection.type}`)
    element.classList.toggle('selected', selection.type !== 'none' && id === selection.id)
  }
}

/** Says something over the map, once and without taking the focus. */
function say(words: string): void {
  notice.textContent = words
}
