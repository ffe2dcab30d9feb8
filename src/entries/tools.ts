import type { PanelText } from '../catalog/page-text.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { openAnew } from './open-anew.ts'

/** Opens the tools and closes them; a file that was dropped opens them, too. */
export interface ToolOpener {
  /** @param opener gets the focus back when the tools are closed */
  readonly open: (opener?: HTMLElement) => void
}

/**
 * The tools on the map, which are loaded when a reader opens them, drops a file on the page, or follows an address that holds
 * a drawn shape. Where that fails the page says so.
 */
export function prepareTools(store: ViewStore, stage: StageState, text: PanelText, place: HTMLElement): ToolOpener {
  let loaded: Promise<{ readonly bring: (file: File) => void }> | null = null

  const open = (opener?: HTMLElement, file?: File) => {
    stage.unsay(text.messages.toolsFailed)
    const onclose = () => {
      loaded = null
      ;(opener ?? document.querySelector<HTMLElement>('.panel-actions button'))?.focus()
    }
    loaded ??= import('./tools-panel.svelte.ts').then(({ mountTools }) =>
      mountTools(store, stage, text, place, onclose),
    )
    loaded
      .then(({ bring }) => {
        if (file) bring(file)
        // An address that holds a shape opens the tools, too, and leaves the reader where he is.
        else if (opener) document.getElementById('tools-heading')?.focus()
      })
      .catch(() => {
        loaded = null
        stage.say(text.messages.toolsFailed, { again: () => void openAnew(() => open(opener, file)) })
      })
  }

  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  // Without this a browser leaves the page for the file.
  document.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault()
  })
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    const [file] = event.dataTransfer!.files
    if (file) open(undefined, file)
  })
  if (store.view.measure) open()
  return { open }
}
