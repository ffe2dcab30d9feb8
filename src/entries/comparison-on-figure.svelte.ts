import { mount } from 'svelte'
import CompareStage from '../components/CompareStage.svelte'
import DifferenceMarks from '../components/DifferenceMarks.svelte'
import type { Comparison } from '../components/comparison.svelte.ts'
import { showParts } from '../figure/show-parts.ts'
import { showUncut } from '../figure/show-uncut.ts'
import type { Bounds } from '../geometry/mercator.ts'
import type { CompareWords } from '../i18n/compare-words.ts'
import { type Locale, direction } from '../i18n/locale.ts'
import { viewOfSide } from '../view/side-view.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { shownParts } from '../view/view.ts'

interface Place {
  /** What the second side and the handle are laid over. */
  readonly stage: HTMLElement
  readonly figure: Element
  /** What the figure shows. */
  readonly bounds: Bounds
  readonly words: CompareWords
  readonly locale: Locale
  /** Is told where a handle parts the two sides, as a share of the frame from the west; null where there is none. */
  readonly onparted: (share: number | null) => void
}

/**
 * Draws the comparison of the view on the figure of the page, now and whenever it has one. To be called inside an effect or an
 * effect's root.
 * @returns gives the second figure, and the place of the map over it; null while there is no second side
 */
export function drawComparison(
  store: ViewStore,
  comparison: Comparison,
  { stage, figure, bounds, words, locale, onparted }: Place,
): () => { readonly figure: Element; readonly map: HTMLElement } | null {
  const ownName = figure.getAttribute('aria-label')!
  let second = $state.raw<{ readonly figure: Element; readonly map: HTMLElement } | null>(null)
  let parted = $state.raw<number | null>(null)

  $effect(() => {
    stage.classList.toggle('split', store.view.compare?.mode === 'split')
  })
  $effect(() => {
    const { shown: view } = store
    const partsOf = (side: 'a' | 'b') => shownParts(viewOfSide(view, side))
    showParts(figure, view.compare && partsOf('a'))
    if (second) showParts(second.figure, partsOf('b'))
  })
  $effect(() => {
    void store.shown
    const at = parted
    const figures = [figure, ...(second ? [second.figure] : [])]
    // Where names stand is known once they are laid out, and is another in another frame.
    const observer = new ResizeObserver(() => {
      const { left, width } = stage.getBoundingClientRect()
      for (const one of figures) showUncut(one, at === null ? null : left + at * width)
    })
    observer.observe(stage)
    return () => observer.disconnect()
  })
  $effect(() => {
    const { compare } = store.view
    const sided = second !== null && compare !== null
    figure.setAttribute('aria-label', sided ? comparison.titleOf(compare.a) : ownName)
    if (sided) second!.figure.setAttribute('aria-label', comparison.titleOf(compare.b))
  })
  mount(DifferenceMarks, {
    target: figure,
    anchor: figure.querySelector('.dots')!,
    props: { parts: () => comparison.difference, bounds },
  })
  mount(CompareStage, {
    target: stage,
    props: {
      store,
      words,
      locale,
      titleOf: (ids) => comparison.titleOf(ids),
      parted: () => comparison.partedIn(bounds, direction(locale) === 'rtl' ? 'b' : 'a'),
      figure,
      onparted: (share) => {
        parted = share
        onparted(share)
      },
      onside: (side) => (second = side),
    },
  })
  return () => second
}
