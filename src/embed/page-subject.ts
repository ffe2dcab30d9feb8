import { fill } from '../i18n/fill.ts'
import { asPlainText } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MORE_ON_MAP } from '../i18n/more-on-map.ts'
import type { BesidePage, SpeakingPart, Subject } from './beside-page.ts'

/** What may be said in place of the page's own title, the first first. */
const SPEAKING: readonly SpeakingPart[] = ['compare', 'measure']

/**
 * What the embed of all overlays is about while its address compares or measures: its title names that, and of its list only
 * what is on the map stands open. A page of one overlay or of one comparison is about these, and stays as it is.
 */
class PageSubject implements Subject {
  readonly #page: BesidePage
  readonly #heading = document.querySelector('h1')!
  readonly #own = this.#heading.textContent
  readonly #titles: Partial<Record<SpeakingPart, string | null>> = {}
  readonly #panel = document.querySelector('.panel')!
  readonly #rows = [...this.#panel.querySelectorAll<HTMLElement>('.overlay')]
  #folded: HTMLElement | null = null

  constructor(page: BesidePage) {
    this.#page = page
  }

  name(part: SpeakingPart, title: string | null): void {
    const before = this.#titles[part] ?? null
    if (before === title || document.querySelector('.few')) return
    this.#titles[part] = title
    const said = SPEAKING.map((one) => this.#titles[one]).find((one) => one) ?? null
    this.#heading.textContent = said ?? this.#own
    document.title = asPlainText(this.#heading.textContent)
    // A reader's other choice of what is on does not move the rows.
    if (said === null) this.#unfold()
    else if (before === null) this.#fold()
    this.#page.reportNow()
  }

  #fold(): void {
    this.#unfold()
    const { layers } = this.#page.view()
    const rest = this.#rows.filter(({ dataset }) => !layers.includes(dataset['overlay']!))
    if (rest.length === 0) return
    const [details, summary, list] = ['details', 'summary', 'div'].map((tag) => document.createElement(tag))
    details!.className = 'rest'
    summary!.textContent = fill(MORE_ON_MAP[document.documentElement.lang as Locale], { count: String(rest.length) })
    list!.className = 'panel'
    list!.append(...rest)
    details!.append(summary!, list!)
    this.#panel.after(details!)
    this.#folded = details!
  }

  #unfold(): void {
    this.#panel.append(...this.#rows)
    this.#folded?.remove()
    this.#folded = null
  }
}

/** The one of a page, for all scripts beside it. */
export function subjectOf(page: BesidePage): Subject {
  return (page.subject ??= new PageSubject(page))
}
