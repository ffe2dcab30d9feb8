import { mount } from 'svelte'
import embedded from 'virtual:embed-timeline'
import { thereOn } from '../catalog/as-of.ts'
import { rowsThen } from '../catalog/timeline-text.ts'
import Timeline from '../components/Timeline.svelte'
import timelineCss from '../components/styles/timeline.css?inline'
import embedCss from '../components/styles/embed-timeline.css?inline'
import { setSwitches } from '../embed/page-switches.ts'
import { showThen } from '../figure/show-then.ts'
import { toggleId } from '../figure/switch-names.ts'
import { fill } from '../i18n/fill.ts'
import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { TIMELINE_WORDS } from '../i18n/timeline-words.ts'
import { ViewStore } from '../view/store.svelte.ts'
import { shownPartsThen } from '../view/then.ts'
import { decodeTime } from '../view/time.ts'

/*
 * The timeline of an embed page, in one classic script for each language. The page's switches stay as the reader left them:
 * what was not there is hidden and cannot be switched.
 */
window.southernSyriaZonesTimeline = ({ known, view, change }) => {
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
  const time = decodeTime(new URLSearchParams(location.search).get('time') ?? '')
  if (time === null) throw new RangeError('The address names no date of the timeline.')

  const sheet = new CSSStyleSheet()
  sheet.replaceSync(timelineCss + embedCss)
  document.adoptedStyleSheets.push(sheet)

  change({ time })
  const own = new ViewStore(view())
  const store = {
    get view() {
      return own.view
    },
    change(parts: Parameters<typeof change>[0]) {
      change(parts)
      setSwitches(view(), known)
      own.change(view())
    },
  }
  document.addEventListener('change', () => own.change(view()))

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
      const { time, readings } = own.view
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
      showThen(document.body, shownPartsThen(own.view, there), there)
    })
  })
  const target = document.createElement('div')
  document.getElementById('notice')!.after(target)
  mount(Timeline, {
    target,
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
}
