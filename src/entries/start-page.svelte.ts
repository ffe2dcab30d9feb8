import { hydrate, mount } from 'svelte'
import { knownIds } from '../catalog/known-ids.ts'
import type { PanelText } from '../catalog/page-text.ts'
import Panel from '../components/Panel.svelte'
import StageControls from '../components/StageControls.svelte'
import { StageState } from '../components/stage-state.svelte.ts'
import '../components/styles/page.css'
import { readingId, toggleId } from '../figure/switch-names.ts'
import { loadScript } from '../embed/load-script.ts'
import { fill } from '../i18n/fill.ts'
import { rootFrom } from '../i18n/locale.ts'
import { THEMES } from '../theme/palette.ts'
import { type Dropped, decodeView } from '../view/address.ts'
import { ViewStore } from '../view/store.svelte.ts'
import { type Known, type View, defaultView } from '../view/view.ts'
import { openEmbedDialog } from './embed-dialog.ts'
import { followAddress } from './address-bar.svelte.ts'
import { followComparison } from './compare.svelte.ts'
import { followInPageLinks } from './in-page-links.ts'
import { releasedPage } from './latest-version.ts'
import { runLiveMap } from './live-stage.svelte.ts'
import { nextTask } from './next-task.ts'
import { openAnew } from './open-anew.ts'
import { followSelection } from './selection.svelte.ts'
import { prepareTools } from './tools.ts'
import { followTheme, themeOf } from './theme.svelte.ts'
import { followTimeline } from './timeline.svelte.ts'

/** Makes the page, which was written whole at build, answer to its reader and to its address: its switches first. */
export async function startPage(): Promise<void> {
  const text = JSON.parse(element('page-text').textContent) as PanelText
  const known = knownIds(text)
  const store = new ViewStore(defaultView(known))
  const stage = new StageState()
  const asLeft = viewAsLeft(known)

  // What some of these need comes in a later task; their buttons are shown with it (`has-script`).
  const onembed = (button: HTMLElement) => void openEmbedDialog(store, stage, text, button)
  const onquestions = (button: HTMLElement) => void askQuestions(button)
  const onpicture = () => void takePicture()
  const ontools = (button: HTMLElement) => tools.open(button)
  hydrate(Panel, {
    target: element('panel'),
    props: {
      text,
      store,
      onembed,
      onpicture,
      ontools,
      oncompare: () => compareNow(),
      onquestions,
      ontimeline: () => openTimeline(),
    },
  })
  // The page was written for the default view. What the reader did to it before this script came, and what the address
  // asks for, come on top of it.
  const { view, dropped } = decodeView(location.search, location.hash, known, asLeft)
  store.change(view)
  followTheme(store)

  await nextTask()
  mount(StageControls, { target: element('controls'), props: { m: text.messages, stage } })
  sayDropped(dropped)
  followSelection(store, stage, text)
  followAddress(store, known, sayDropped)
  followInPageLinks()
  const compareNow = followComparison(store, stage, text)
  const openTimeline = followTimeline(store, stage, text)
  const tools = prepareTools(store, stage, text, element('tools'))
  // The buttons that need all this are shown with it.
  document.documentElement.classList.add('has-script')

  await nextTask()
  runLiveMap(store, stage, text, element('map'))
  // A release is kept for good; its pages say when there is a newer one.
  if (releasedPage(location.pathname)) void loadScript(`${rootFrom(text.locale)}newer-map.js`).catch(() => {})

  /** The view that the page shows by its checkboxes and cards alone, which work before and without any script. */
  function viewAsLeft({ overlays, readings }: Known): View {
    const isChecked = (id: string) => (element(id) as HTMLInputElement).checked
    const openCard = overlays.find((id) => document.querySelector(`#overlay-${id} details[open]`))
    return {
      ...store.view,
      layers: overlays.filter((id) => isChecked(toggleId(id))),
      readings: Object.fromEntries(
        Object.entries(readings).map(([id, all]) => [id, all.find((one) => isChecked(readingId(id, one))) ?? all[0]!]),
      ),
      ...(openCard === undefined ? {} : { selection: { type: 'overlay', id: openCard } }),
    }
  }

  function sayDropped(dropped: readonly Dropped[]): void {
    if (dropped.length === 0) return
    const { noticeDropped, dropped: words, listComma } = text.messages
    stage.say(fill(noticeDropped, { parts: dropped.map((part) => words[part]).join(listComma) }))
  }

  /** Questions and what answers them are loaded when somebody wants them. */
  async function askQuestions(opener: HTMLElement): Promise<void> {
    stage.unsay(text.messages.compareFailed)
    try {
      const { openQuestions } = await import('./questions.svelte.ts')
      openQuestions(store, text, opener)
    } catch {
      stage.say(text.messages.compareFailed, { again: () => void openAnew(() => void askQuestions(opener)) })
    }
  }

  /** What makes pictures is loaded when somebody asks for one. */
  async function takePicture(): Promise<void> {
    stage.unsay(text.messages.pictureFailed)
    try {
      const { openExportDialog } = await import('./export-dialog.ts')
      await openExportDialog(store.shown, store.then, THEMES[themeOf(store)], text, element('map'))
    } catch {
      stage.say(text.messages.pictureFailed, { again: () => void openAnew(() => void takePicture()) })
    }
  }
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no element "${id}". Build it anew from the same version as its script.`)
  return found
}
