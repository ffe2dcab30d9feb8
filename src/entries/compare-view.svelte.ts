import { mount } from 'svelte'
import { combinedOverlap, layZonesOver } from '../catalog/combined-overlap.ts'
import { differenceParts } from '../catalog/difference.ts'
import type { PanelText } from '../catalog/page-text.ts'
import type { OverlayReading } from '../catalog/types.ts'
import ComparePanel from '../components/ComparePanel.svelte'
import CompareStage from '../components/CompareStage.svelte'
import DifferenceMarks from '../components/DifferenceMarks.svelte'
import type { StageState } from '../components/stage-state.svelte.ts'
import '../components/styles/compare.css'
import { showParts } from '../figure/show-parts.ts'
import { COMPARE_WORDS } from '../i18n/compare-words.ts'
import { comparisonSentence } from '../sentences/sentences.ts'
import type { Hue } from '../theme/palette.ts'
import { isTwoSided } from '../view/comparing.ts'
import { HOME_BOUNDS } from '../view/home.ts'
import { viewOfSide } from '../view/side-view.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { shownParts } from '../view/view.ts'
import { measuredCatalog } from './measured-catalog.ts'
import { openAnew } from './open-anew.ts'
import { runSecondMap } from './second-map.svelte.ts'

/** Brings the comparison of the view into the page, now and whenever the view has one: panel, second side, difference. */
export function startComparison(store: ViewStore, stage: StageState, text: PanelText): void {
  const { locale, messages } = text
  const words = COMPARE_WORDS[locale]
  const place = document.querySelector<HTMLElement>('.stage')!
  const figure = place.querySelector('.figure')!
  const overlays = new Map(text.overlays.map((overlay) => [overlay.id, overlay]))
  const titleOf = (ids: readonly string[]) => ids.map((id) => overlays.get(id)!.title).join(' + ')
  const hueOf = (id: string): Hue => {
    const { readings, hue } = overlays.get(id)!
    return readings.find((reading) => reading.id === store.view.readings[id])?.hue ?? hue
  }
  const readingsOf = (ids: readonly string[]): OverlayReading[] =>
    ids.map((overlay) => ({ overlay, reading: store.view.readings[overlay] ?? null }))
  let secondFigure = $state.raw<Element | null>(null)
  let secondMap = $state.raw<HTMLElement | null>(null)

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
    const compare = $derived(store.view.compare)
    // As text: measured anew only when what is compared changes, not with each move of the handle.
    const compared = $derived(compare && JSON.stringify([compare.a, compare.b].map(readingsOf)))
    const sides = $derived(compared === null ? null : (JSON.parse(compared) as [OverlayReading[], OverlayReading[]]))
    const overlap = $derived(sides && combinedOverlap(measuredCatalog, ...sides))
    const sentence = $derived(
      sides?.every((reads) => reads.length === 1)
        ? comparisonSentence(measuredCatalog, sides[0][0]!, sides[1][0]!, locale)
        : null,
    )
    const laid = $derived(
      overlap && overlap.a.known !== 'nothing' && overlap.b.known !== 'nothing'
        ? layZonesOver(measuredCatalog, overlap.a.zones, overlap.b.zones)
        : null,
    )
    const difference = $derived(
      compare?.mode === 'diff' && laid ? differenceParts(laid, hueOf(compare.a[0]!), hueOf(compare.b[0]!)) : [],
    )

    $effect(() => {
      stage.difference = difference
    })
    $effect(() => {
      stage.twoSided = compare !== null && isTwoSided(compare)
    })
    $effect(() => {
      place.classList.toggle('split', compare?.mode === 'split')
    })
    $effect(() => {
      const { shown: view } = store
      const partsOf = (side: 'a' | 'b') => shownParts(viewOfSide(view, side))
      showParts(figure, compare && partsOf('a'))
      if (secondFigure) showParts(secondFigure, partsOf('b'))
    })
    $effect(() => {
      const sided = secondFigure !== null && compare !== null
      figure.setAttribute('aria-label', sided ? titleOf(compare.a) : messages.figureName)
      if (sided) secondFigure!.setAttribute('aria-label', titleOf(compare.b))
    })
    runSecondMap(store, stage, text, () => secondMap)

    const panel = document.createElement('div')
    document.getElementById('panel')!.prepend(panel)
    mount(ComparePanel, {
      target: panel,
      props: {
        store,
        text,
        words,
        get overlap() {
          return overlap
        },
        get sentence() {
          return sentence
        },
        get difference() {
          return difference
        },
        ontable: (button) => void showTable(button),
      },
    })
    mount(DifferenceMarks, {
      target: figure,
      anchor: figure.querySelector('.dots')!,
      props: { parts: () => difference, bounds: HOME_BOUNDS },
    })
    mount(CompareStage, {
      target: place,
      props: {
        store,
        words,
        locale,
        titleOf,
        figure,
        onside: (side) => {
          secondFigure = side?.figure ?? null
          secondMap = side?.map ?? null
        },
      },
    })
  })
}
