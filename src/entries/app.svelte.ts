import { hydrate, mount } from 'svelte'
import type { PanelText } from '../catalog/page-text.ts'
import Panel from '../components/Panel.svelte'
import StageControls from '../components/StageControls.svelte'
import { StageState } from '../components/stage-state.svelte.ts'
import { fill } from '../i18n/fill.ts'
import { decodeView } from '../view/address.ts'
import { ViewStore } from '../view/store.svelte.ts'
import { type Known, defaultView } from '../view/view.ts'
import { followAddress } from './address-bar.svelte.ts'
import { runLiveMap } from './live-stage.svelte.ts'
import { followSelection } from './selection.svelte.ts'
import { followTheme } from './theme.svelte.ts'
import '../components/page.css'

const text = JSON.parse(element('page-text').textContent) as PanelText
const known: Known = { overlays: text.overlays.map((overlay) => overlay.id), zones: text.zones }
const store = new ViewStore(defaultView(known))
const stage = new StageState()

document.documentElement.classList.add('has-script')
hydrate(Panel, { target: element('panel'), props: { text, store } })
mount(StageControls, { target: element('controls'), props: { m: text.messages, stage } })

// The page was written for the default view; what the address asks for comes on top of it.
const { view, dropped } = decodeView(location.search, location.hash, known)
store.change(view)
if (dropped.length > 0) {
  stage.say(fill(text.messages.noticeDropped, { parts: dropped.map((part) => text.messages.dropped[part]).join(', ') }))
}

followTheme(store)
followSelection(store, stage, text)
followAddress(store, known)
runLiveMap(store, stage, text, element('map'))

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no element "${id}". Build it anew from the same version as its script.`)
  return found
}
