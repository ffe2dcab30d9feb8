import type { ThemeId } from '../theme/palette.ts'
import type { ViewStore } from '../view/store.svelte.ts'

const system = window.matchMedia('(prefers-color-scheme: dark)')
let systemIsDark = $state(system.matches)
system.addEventListener('change', (event) => (systemIsDark = event.matches))

/** The theme in force: the view's, or the system's where the view leaves it open. */
export function themeOf(store: ViewStore): ThemeId {
  return store.view.theme ?? (systemIsDark ? 'dark' : 'light')
}

/** Keeps the page's colours in step with the view. */
export function followTheme(store: ViewStore): void {
  $effect.root(() => {
    $effect.pre(() => {
      document.documentElement.dataset['theme'] = themeOf(store)
    })
  })
}
