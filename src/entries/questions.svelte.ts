import { mount, tick, unmount } from 'svelte'
import {
  type AnswerRow,
  censusAnswer,
  distanceAnswer,
  extentsAnswer,
  textsAnswer,
  townsAnswer,
} from '../catalog/answer.ts'
import type { PanelText } from '../catalog/page-text.ts'
import Questions from '../components/Questions.svelte'
import '../components/styles/compare.css'
import { COMPARE_WORDS } from '../i18n/compare-words.ts'
import { comparing } from '../view/comparing.ts'
import { type Preset, presetShown } from '../view/presets.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { NOTHING_SELECTED } from '../view/view.ts'
import { measuredCatalog } from './measured-catalog.ts'

let close: (() => void) | null = null

/** Opens the list of questions above the panel, or leads to it. @param opener gets the focus back when it is closed */
export function openQuestions(store: ViewStore, text: PanelText, opener: HTMLElement): void {
  if (close === null) close = show(store, text, opener)
  void tick().then(() => document.getElementById('questions-heading')!.focus())
}

function show(store: ViewStore, text: PanelText, opener: HTMLElement): () => void {
  const { locale, messages, overlays } = text
  const words = COMPARE_WORDS[locale]
  const order = overlays.map(({ id }) => id)

  const ask = ({ about, camera, compare }: Preset) =>
    store.change({
      layers: order.filter((id) => about.includes(id)),
      camera,
      selection: NOTHING_SELECTED,
      compare: compare && comparing(compare.a, compare.b, order, compare),
      time: null,
      measure: null,
    })
  const answer = ({ about, lists }: Preset): AnswerRow[] => {
    const reads = about.map((overlay) => ({ overlay, reading: store.view.readings[overlay] ?? null }))
    switch (lists) {
      case 'distances':
        return distanceAnswer(measuredCatalog, overlays, reads, 'damascus', words, locale)
      case 'towns':
        return townsAnswer(measuredCatalog, overlays, reads, words, locale)
      case 'extents':
        return extentsAnswer(overlays, reads)
      case 'texts':
        return textsAnswer(overlays, reads, locale)
    }
  }

  const target = document.createElement('div')
  document.getElementById('panel')!.prepend(target)
  const questions = mount(Questions, {
    target,
    props: {
      words,
      m: messages,
      locale,
      first: presetShown(store.view),
      onask: ask,
      answer,
      census: censusAnswer(measuredCatalog, locale),
      onclose: () => close?.(),
    },
  })
  return () => {
    close = null
    void unmount(questions)
    target.remove()
    opener.focus()
  }
}
