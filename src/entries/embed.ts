import { startLiveOnWish } from '../embed/live-on-wish.ts'
import { knownFromPage, setSwitches, switchesOn } from '../embed/page-switches.ts'
import { reportHeight } from '../embed/report-height.ts'
import { decodeView, encodeView, withView } from '../view/address.ts'
import { decodeEmbedOptions, encodeEmbedOptions } from '../view/embed-options.ts'
import { NOTHING_SELECTED, type View } from '../view/view.ts'

/*
 * The script of an embed page, written into it. It must stay small: it is read before the page is drawn. All that it
 * changes are switches, classes and attributes of what stands in the page already.
 */
const root = document.documentElement
const notice = document.getElementById('notice')!
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')]
const fullPage = document.getElementById('full') as HTMLAnchorElement

const options = decodeEmbedOptions(location.search)
root.classList.add('js', ...encodeEmbedOptions(options).map((part) => part.replace('=', '-')))
root.classList.toggle('can-fill-screen', document.fullscreenEnabled)

const known = knownFromPage()
const plain: View = { ...switchesOn(known), selection: NOTHING_SELECTED, camera: null, theme: 'light' }
const asked = decodeView(location.search, location.hash, known, plain)
let view = asked.view
setSwitches(view, known)
saySelection()
if (asked.dropped.length > 0) say(`${notice.dataset['dropped']!} ${asked.dropped.join(', ')}`)
// The folder is the language; who asks for another one is shown the way.
const otherLanguage = links.find(({ hreflang }) => hreflang === new URLSearchParams(location.search).get('lang'))
if (otherLanguage) notice.append(otherLanguage.cloneNode(true))

const reportNow = options.fit ? () => {} : reportHeight()
const live = options.static ? null : startLiveOnWish({ view: () => view, change, say })
show()

document.addEventListener('change', () => change(switchesOn(known)))
document.addEventListener('click', ({ target }) => {
  const overlay = target instanceof Element && target.closest('.claim')?.getAttribute('data-overlay')
  if (overlay) change({ selection: { type: 'overlay', id: overlay } })
})
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') change({ selection: NOTHING_SELECTED })
})
document.querySelector('[data-full]')!.addEventListener('click', () => {
  void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()).catch(() => {})
})
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show)

/** Takes up a change, shows it, and tells the host page. */
function change(parts: Partial<View>): void {
  const before = view
  view = { ...view, ...parts }
  show()
  const { search, hash } = encodeView(view, known, plain)
  const foreignHash = location.hash.startsWith('#?') ? location.hash : ''
  try {
    history.replaceState(null, '', location.pathname + withView(location.search, search) + (hash || foreignHash))
  } catch {
    // Forbidden in some sandboxes; the view itself is not touched.
  }
  const { layers, readings, selection } = view
  if (parts.layers) tell('layer', { layers, readings })
  if (selection !== before.selection) tell('feature', { feature: selection.type === 'none' ? null : selection.id })
  if (selection !== before.selection) saySelection()
  tell('view', { search, hash })
  reportNow()
}

function tell(event: string, detail: object): void {
  if (parent !== window) parent.postMessage({ type: 'southern-syria-zones', event, ...detail }, '*')
}

/** Shows the view in all but the switches, whose state it is. */
function show(): void {
  const { theme, selection } = view
  const isDark = theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  root.dataset['theme'] = isDark ? 'dark' : 'light'
  for (const element of document.querySelectorAll('[data-zone],[data-overlay]'))
    element.classList.toggle(
      'selected',
      selection.type !== 'none' && element.getAttribute(`data-${selection.type}`) === selection.id,
    )
  const { search, hash } = encodeView(view, known, plain)
  for (const link of links) [link.search, link.hash] = [search, hash]
  // The full page opens with other layers of its own: these are always named.
  fullPage.search = encodeView(view, known, { ...plain, layers: ['*'] }).search
  fullPage.hash = hash
  live?.show()
}

function saySelection(): void {
  say(view.selection.type === 'none' ? '' : nameOf(view.selection))
}

/** What is selected, in the words of its row: the name, and what is claimed. */
function nameOf({ type, id }: Exclude<View['selection'], { type: 'none' }>): string {
  const row = document.querySelector<HTMLElement>(
    type === 'zone' ? `tr[data-zone=${id}]` : `[data-overlay=${id}] label`,
  )!
  if (type === 'overlay') return row.innerText.replaceAll('\n', ' · ')
  return [...row.children].map(({ textContent }) => textContent).join(' · ')
}

/** Says something below the map, once and without taking the focus. */
function say(words: string): void {
  notice.textContent = words
}
