import { partOf } from '../catalog/parts.ts'
import { partClass } from '../figure/switch-names.ts'
import type { BesidePage, BesidePart } from '../embed/beside-page.ts'
import { startLiveOnWish } from '../embed/live-on-wish.ts'
import { loadScript } from '../embed/load-script.ts'
import { knownFromPage, setSwitches, switchesOn } from '../embed/page-switches.ts'
import { reportHeight } from '../embed/report-height.ts'
import { DROPPED, type Dropped, type Encoded, decodeBeside, encodeBeside, withView } from '../view/address.ts'
import { COMPARING_NAMES } from '../view/comparing.ts'
import { askedOptions, hasUnknownOption } from '../view/embed-options.ts'
import { NOTHING_SELECTED, type View } from '../view/view.ts'

/*
 * The script of an embed page, written into it. It must stay small: it is read before the page is drawn. All that it
 * changes are switches, classes and attributes of what stands in the page already.
 */
const root = document.documentElement
const stage = document.querySelector<HTMLElement>('.stage')!
const notice = document.getElementById('notice')!
const languages = () => [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')]
const systemDark = matchMedia('(prefers-color-scheme: dark)')
const fullPage = document.getElementById('full') as HTMLAnchorElement

const { search, hash } = location
const options = askedOptions(search)
const mark = (name: string, on: boolean) => root.classList.toggle(name, on)
root.classList.add('js', ...options.map((part) => part.replace('=', '-')))
mark('framed', parent !== window)
mark('can-fill-screen', document.fullscreenEnabled === true) // Safari on phones has no such thing

const query = new URLSearchParams(search)
// The folder is the language; who asks for another one is shown the way.
for (const link of languages().filter(({ hreflang }) => hreflang === query.get('lang'))) {
  const way = link.cloneNode() as HTMLAnchorElement
  way.textContent = link.title
  notice.before(way)
}
const links = languages()

const known = knownFromPage()
const plain: View = {
  ...switchesOn(known, 'defaultChecked'),
  selection: NOTHING_SELECTED,
  camera: null,
  theme: 'light',
  compare: null,
  measure: null,
  time: null,
}
const asked = decodeBeside(search, hash, known, plain)
let view = asked.view
const dropped = asked.dropped.concat(hasUnknownOption(search) ? 'option' : [])
/** What the address asked for in vain, until something is selected. */
let leftOut = wordsForDropped(dropped)
/** The secret of WordPress, which is no camera. */
const foreignHash = hash.startsWith('#?') ? hash : ''
setSwitches(view, known)
say()

const reportNow = reportHeight(() => root.classList.contains('fit-true'))
const beside: BesidePage = {
  stage,
  known,
  plain,
  search,
  view: () => view,
  change,
  listeners: [],
  encode: encodeBeside,
  over: {},
  show,
  tell,
  reportNow,
  say,
}
const live = options.includes('static=true') ? null : startLiveOnWish(beside)
show()

document.addEventListener('change', () => change(switchesOn(known)))
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  const chosen = target.closest<HTMLAnchorElement>('a[hreflang]')
  if (chosen) tell('lang', { lang: chosen.hreflang })
  const overlay = target.closest('.claim')?.getAttribute('data-overlay')
  if (overlay) change({ selection: { type: 'overlay', id: overlay } })
})
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') change({ selection: NOTHING_SELECTED })
})
document.querySelector('[data-full]')!.addEventListener('click', async () => {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen())
  } catch {
    mark('can-fill-screen', false)
  }
})
document.addEventListener('fullscreenchange', () =>
  mark('fit-true', options.includes('fit=true') || document.fullscreenElement !== null),
)
systemDark.addEventListener('change', show)
// What the address asks for stands below the map from then on, and keeps its part of the view.
for (const names of [['time'], COMPARING_NAMES, ['measure']] as const)
  if (names.some((name) => query.has(name))) {
    const part: BesidePart = names[0]
    void loadBeside(`embed-${part}-${root.lang}`)
      .then(() => window.southernSyriaZonesBeside![part]!(beside))
      .catch(() => false)
      .then((isWhole) => {
        if (isWhole) return
        dropped.push(part)
        leftOut = wordsForDropped(dropped)
        say()
      })
  }
// A page of a release, which is kept for good.
if (/\/v\/\d+\.\d+\.\d+\//.test(location.pathname))
  addEventListener('load', () => void loadBeside('newer-map').catch(() => {}))

/** Loads a script that stands beside the live map's. */
function loadBeside(name: string): Promise<unknown> {
  return loadScript(stage.dataset['script']!.replace('embed-live', name))
}

/** Takes up a change, shows it, and tells the host page. */
function change(parts: Partial<View>): void {
  const before = view
  view = { ...view, ...parts }
  const isSelected = view.selection !== before.selection
  if (isSelected) {
    leftOut = ''
    // That the map is loading is said until it stands: a zone that is pressed starts it.
    if (!notice.className) say()
  }
  const { search, hash } = show()
  try {
    history.replaceState(null, '', location.pathname + withView(location.search, search) + (hash || foreignHash))
  } catch {
    // Forbidden in some sandboxes; the view itself is not touched.
  }
  const { layers, readings, selection } = view
  if (parts.layers) tell('layer', { layers, readings })
  if (isSelected) tell('feature', { feature: selection.type === 'none' ? null : selection.id })
  tell('view', { search, hash })
  for (const listener of beside.listeners) listener()
  reportNow()
}

function tell(event: string, detail: object): void {
  if (parent !== window) parent.postMessage({ type: 'southern-syria-zones', event, ...detail }, '*')
}

/**
 * Shows the view in all but the switches, whose state it is.
 * @returns its text form
 */
function show(): Encoded {
  const { theme, selection } = view
  const isDark = theme === null ? systemDark.matches : theme === 'dark'
  root.dataset['theme'] = isDark ? 'dark' : 'light'
  // Without a selection there is neither such an attribute nor an id.
  for (const element of document.querySelectorAll('[data-zone],[data-overlay]'))
    element.classList.toggle(
      'selected',
      element.getAttribute(`data-${selection.type}`) === (selection as { readonly id?: string }).id,
    )
  // What is on, in the words of its rows, for readers who do not see the figure. Which words are in sight is known once a row
  // is laid out: asked for at once, that would hold up the first picture.
  setTimeout(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('.toggle:has(:checked)')]
    document.querySelector('.figure')!.ariaDescription = rows.map((row) => row.innerText).join(' · ')
  })
  const written = beside.encode(view, plain)
  // The same page in another language is in the same frame: what it shows, and how the host listens to it, goes along.
  for (const link of links)
    [link.search, link.hash] = [withView(location.search, written.search), written.hash || foreignHash]
  // The full page opens with other layers of its own: these are always named.
  fullPage.search = beside.encode(view, { ...plain, layers: ['*'] }).search
  fullPage.hash = written.hash
  live?.show()
  return written
}

/** What is selected, in the words of its row: the name, and what is claimed. */
function nameOfSelection({ selection, readings }: View): string {
  if (selection.type === 'none') return ''
  const { type, id } = selection
  const row = document.querySelector(type === 'zone' ? `tr[data-zone=${id}]` : `[data-overlay=${id}] label`)!
  const words = type === 'zone' ? [...row.children] : [...row.querySelectorAll('.title,.extent,.status')]
  const reading = partClass(partOf(id, readings[id] ?? null))
  return words.map((one) => (one.querySelector(`.${reading}`) ?? one).textContent).join(' · ')
}

/** That parts of the address were left out, and which: the page has the words for it, those for each part in the order of `DROPPED`. */
function wordsForDropped(dropped: readonly Dropped[]): string {
  if (dropped.length === 0) return ''
  const [sentence, comma, ...words] = notice.dataset['dropped']!.split('|')
  return sentence!.replace('{parts}', words.filter((_, index) => dropped.includes(DROPPED[index]!)).join(comma))
}

/**
 * Says something below the map, once and without taking the focus; what the view says for itself, where nothing is given.
 * What passes lies over the figure, so that the article does not jump.
 */
function say(words = '', passes = false): void {
  notice.classList.toggle('over', passes)
  notice.textContent = words || [leftOut, nameOfSelection(view)].filter(Boolean).join(' · ')
}
