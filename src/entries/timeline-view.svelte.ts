import { mount } from 'svelte'
import { thereOn } from '../catalog/as-of.ts'
import { knownIds } from '../catalog/known-ids.ts'
import type { PanelText } from '../catalog/page-text.ts'
import { type TimelineText, rowsThen } from '../catalog/timeline-text.ts'
import Timeline from '../components/Timeline.svelte'
import '../components/styles/compare.css'
import '../components/styles/timeline.css'
import { showThen } from '../figure/show-then.ts'
import { fill } from '../i18n/fill.ts'
import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { TIMELINE_WORDS } from '../i18n/timeline-words.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { shownPartsThen } from '../view/then.ts'

const TIMELINES: Readonly<Record<Locale, () => Promise<{ readonly default: TimelineText }>>> = {
  en: () => import('virtual:timeline/en'),
  ar: () => import('virtual:timeline/ar'),
  he: () => import('virtual:timeline/he'),
}

/** Brings the date of the view into the page, now and whenever the view has one: panel, rows of the overlays, figures. */
export async function startTimeline(store: ViewStore, text: PanelText): Promise<TimelineText> {
  const { locale, messages } = text
  const words = TIMELINE_WORDS[locale]
  const { default: timeline } = await TIMELINES[locale]()
  const place = document.querySelector('.map-column')!

  $effect.root(() => {
    const there = $derived(store.view.time === null ? null : thereOn(timeline.overlays, store.view.time))

    $effect(() => {
      const { time, readings } = store.view
      const notYet = () => fill(words.row, { date: formatDate(time!, locale) })
      store.then = there && {
        ...there,
        words: rowsThen(timeline.overlays, text.overlays, readings, time!, notYet()),
      }
    })
    $effect(() => showThen(place, shownPartsThen(store.view, there), there))
  })

  const target = document.createElement('div')
  document.getElementById('panel')!.prepend(target)
  mount(Timeline, {
    target,
    props: {
      store,
      timeline,
      known: knownIds(text),
      words,
      m: messages,
      locale,
      onclose: () => {
        store.change({ time: null })
        document.getElementById('timeline')!.focus()
      },
    },
  })
  return timeline
}
