import { mount } from 'svelte'
import type { PanelText } from '../catalog/page-text.ts'
import ComparePanel from '../components/ComparePanel.svelte'
import { Comparison } from '../components/comparison.svelte.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import '../components/styles/compare.css'
import { COMPARE_WORDS } from '../i18n/compare-words.ts'
import { isTwoSided } from '../view/comparing.ts'
import { HOME_BOUNDS } from '../view/home.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { drawComparison } from './comparison-on-figure.svelte.ts'
import { measuredCatalog } from './measured-catalog.ts'
import { openAnew } from './open-anew.ts'
import { runSecondMap } from './second-map.svelte.ts'

/** Brings the comparison of the view into the page, now and whenever the view has one: panel, second side, difference. */
export function startComparison(store: ViewStore, stage: StageState, text: PanelText): void {
  const { locale, messages } = text
  const words = COMPARE_WORDS[locale]
  const place = document.querySelector<HTMLElement>('.stage')!

  /** The table is loaded when somebody asks for it. */
  async function showTable(button: HTMLElement): Promise<void> {
    stage.unsay(messages.compareFailed)
    try {
      const { openOverlapTable } = await import('./overlap-table.ts')
      openOverlapTable(text, button)
    } catch {
      stage.say(messages.compareFailed, { again: () => void openAnew(() => void showTable(button)) })
    }
  }

  $effect.root(() => {
    const comparison = new Comparison(store, measuredCatalog, text.overlays, locale)

    $effect(() => {
      stage.difference = comparison.difference
    })
    $effect(() => {
      const { compare } = store.view
      stage.twoSided = compare !== null && isTwoSided(compare)
    })

    const panel = document.createElement('div')
    document.getElementById('panel')!.prepend(panel)
    mount(ComparePanel, {
      target: panel,
      props: { store, text, words, comparison, ontable: (button) => void showTable(button) },
    })
    const second = drawComparison(store, comparison, {
      stage: place,
      figure: place.querySelector('.figure')!,
      bounds: HOME_BOUNDS,
      words,
      locale,
      onparted: (share) => (stage.parted = share),
    })
    runSecondMap(store, stage, text, () => second()?.map ?? null)
  })
}
