import { mount, unmount } from 'svelte'
import type { PanelText } from '../catalog/page-text.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import Tools from '../components/Tools.svelte'
import { Tools as State } from '../components/tools.svelte.ts'
import '../components/styles/tools.css'
import { save } from '../export/raster.ts'
import { TOOL_WORDS } from '../i18n/tools/words.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { TooSlow, measuringAgainst } from './ask-worker.ts'
import { measuredCatalog as catalog, measuredForms } from './measured-catalog.ts'

/** Puts the tools into their place on the page. @param onclose told when the reader closes them */
export function mountTools(
  store: ViewStore,
  stage: StageState,
  { locale, messages }: PanelText,
  target: HTMLElement,
  onclose: () => void,
): { readonly bring: (file: File) => void } {
  // What is only drawn need not be copied into a worker.
  const measuring = measuringAgainst({
    zones: catalog.zones.map((zone) => ({ ...zone, feather: [] })),
    basemap: { ...catalog.basemap, water: [], labels: [] },
    extents: catalog.overlaps.extents,
    forms: measuredForms,
  })
  const shop = {
    catalog,
    locale,
    words: TOOL_WORDS[locale],
    store,
    stage,
    readFile: measuring.read,
    prepareComparing: measuring.prepare,
    compareArea: measuring.compare,
    isTooSlow: (error: unknown) => error instanceof TooSlow,
    save,
  }
  let tools: State
  const end = $effect.root(() => {
    tools = new State(shop)
  })
  const panel = mount(Tools, {
    target,
    props: {
      tools: tools!,
      m: messages,
      onclose: () => {
        void unmount(panel)
        end()
        measuring.end()
        onclose()
      },
    },
  })
  return { bring: (file) => void tools.own.bring(file) }
}
