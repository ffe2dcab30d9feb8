import { mount, unmount } from 'svelte'
import type { PanelText } from '../catalog/page-text.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import { rootFrom } from '../i18n/locale.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { openAnew } from './open-anew.ts'

/**
 * Opens the embed dialog for the view as it is. It is loaded only now; where that fails the page says so.
 * @param opener gets the focus back when the dialog is closed
 */
export async function openEmbedDialog(
  store: ViewStore,
  stage: StageState,
  text: PanelText,
  opener: HTMLElement,
): Promise<void> {
  const { locale, messages } = text
  const { notLoaded } = messages.embedDialog
  stage.unsay(notLoaded)
  try {
    const [{ default: EmbedDialog }, { EmbedForm }, { default: words }] = await Promise.all([
      import('../components/EmbedDialog.svelte'),
      import('../components/embed-form.svelte.ts'),
      import('virtual:embed-words'),
    ])
    const form = new EmbedForm(store.shown, words, locale, new URL(rootFrom(locale), location.href).href)
    const onclose = () => {
      void unmount(dialog)
      opener.focus()
    }
    const dialog = mount(EmbedDialog, { target: document.body, props: { form, m: messages, locale, onclose } })
  } catch {
    stage.say(notLoaded, { again: () => void openAnew(() => void openEmbedDialog(store, stage, text, opener)) })
  }
}
