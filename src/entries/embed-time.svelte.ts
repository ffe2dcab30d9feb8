import { mount } from 'svelte'
import embedded from 'virtual:embed-time'
import { thereOn } from '../catalog/as-of.ts'
import { rowsThen } from '../catalog/timeline-text.ts'
import Timeline from '../components/Timeline.svelte'
import timelineCss from '../components/styles/timeline.css?inline'
import embedCss from '../components/styles/embed-time.css?inline'
import { adoptStyle, beside, placeBelow } from '../embed/beside-page.ts'
import { PageStore } from '../embed/page-store.ts'
import { showThen } from '../figure/show-then.ts'
import { toggleId } from '../figure/switch-names.ts'
import { fill } from '../i18n/fill.ts'
import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { TIMELINE_WORDS } from '../i18n/timeline-words.ts'
import { shownPartsThen } from '../view/then.ts'
import { decodeTime } from '../view/time.ts'

/*
 * The timeline of an embed page, in one classic script for each language. The page's switches stay as the reader left them:
 * what was not there is hidden and cannot be switched.
 */
beside('time', (page) => {
  const { known, search } = page
  const { messages, rows, timeline } = embedded
  const locale = document.documentElement.lang as Locale
  const words = TIMELINE_WORDS[locale]
  const overlays = timeline.overlays.filter(({ id }) => known.overlays.includes(id))
  const steps = timeline.steps.map((step) => ({
    ...step,
    events: step.events.map((event) => ({
      ...event,
      overlays: event.overlays.filter(({ id }) => known.overlays.includes(id)),
    })),
  }))
  const time = decodeTime(new URLSearchParams(search).get('time') ?? '')
  if (time === null) return false

  adoptStyle(timelineCss + embedCss)
  const store = new PageStore(page)
  store.change({ time })
  const listed = overlays.map(({ id }) => {
    const row = document.querySelector(`.overlay[data-overlay="${id}"] .toggle`)!
    const status = row.querySelector('.status')!
    return {
      id,
      row,
      status,
      now: [...status.childNodes],
      box: document.getElementById(toggleId(id)) as HTMLInputElement,
    }
  })
  $effect.root(() => {
    $effect(() => {
      const { time, readings } = store.view
      const there = time === null ? null : thereOn(overlays, time)
      const then =
        time === null
          ? {}
          : rowsThen(overlays, rows, readings, time, fill(words.row, { date: formatDate(time, locale) }))
      for (const { id, row, status, now, box } of listed) {
        const words = then[id]
        status.replaceChildren(...(words === undefined ? now : [words]))
        box.disabled = there !== null && !there.overlays.includes(id)
        row.classList.toggle('unknown-then', box.disabled)
      }
      showThen(document.body, shownPartsThen(store.view, there), there)
    })
  })
  mount(Timeline, {
    target: placeBelow(),
    props: {
      store,
      timeline: { overlays, steps },
      known,
      words,
      m: messages,
      locale,
      page: (document.getElementById('full') as HTMLAnchorElement).href.replace(/[?#].*/, ''),
      onclose: () => store.change({ time: null }),
    },
  })
  return true
})
