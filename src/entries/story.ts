import { reportHeight } from '../embed/report-height.ts'
import { isRepeated } from '../view/address.ts'
import { askedOptions, hasUnknownOption } from '../view/embed-options.ts'

/*
 * The script of the story's page, written into it. Beside the article it follows the reader: the map of the step that is
 * read stands at the side, and the address names the step. Inside a frame, where nothing could stay in place while the
 * host page scrolls, it shows one step at a time.
 */
const root = document.documentElement
const steps = [...document.querySelectorAll<HTMLElement>('.step')]
const pager = document.querySelector<HTMLElement>('.pager')!
const [back, on] = pager.querySelectorAll('button') as unknown as [HTMLButtonElement, HTMLButtonElement]
const status = pager.querySelector('[role=status]')!
const notice = document.getElementById('notice')!
const languages = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')]
const isFramed = parent !== window
const stepAt = (hash: string) => steps.findIndex(({ id }) => id !== '' && hash === `#${id}`)

root.classList.add('js', ...askedOptions(location.search).map((part) => part.replace('=', '-')))
root.classList.toggle('framed', isFramed)
const systemIsDark = matchMedia('(prefers-color-scheme: dark)')
systemIsDark.addEventListener('change', colour)
colour()

let current = -1
const asked = stepAt(location.hash)
show(Math.max(0, asked))
notice.textContent = wordsForDropped()
const reportNow = isFramed ? reportHeight(() => false) : () => {}
if (isFramed) document.querySelector('details')!.open = false

addEventListener('hashchange', () => {
  const step = stepAt(location.hash)
  if (step >= 0) show(step)
})
for (const button of [back, on]) button.onclick = () => go(current + Number(button.dataset['step']))
pager.onkeydown = (event) => {
  const forward = root.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const backward = root.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const to = { [forward]: current + 1, [backward]: current - 1, Home: 0, End: steps.length - 1 }[event.key]
  if (to === undefined) return
  // The browser's own way to the end of the page would lead past the step.
  event.preventDefault()
  go(to)
}
if (!isFramed) {
  // Before anything is observed: the first step would pass for the one that is read, and the address would say so.
  steps[asked]?.scrollIntoView({ block: 'start', behavior: 'instant' })
  // The step that crosses a line two fifths down the window is the one that is read. Where it is now, not where it was
  // when the browser looked: what is told may be older than the reader's last key.
  const reader = new IntersectionObserver(
    () => {
      const line = innerHeight * 0.4
      const read = steps.findIndex((step) => {
        const { top, bottom } = step.getBoundingClientRect()
        return top <= line && line < bottom
      })
      if (read >= 0) show(read, true)
    },
    { rootMargin: '-40% 0px -60% 0px' },
  )
  for (const step of steps) reader.observe(step)
}

/** Goes to a step at the reader's wish. */
function go(step: number): void {
  if (step < 0 || step >= steps.length) return
  show(step, true)
  if (isFramed) {
    reportNow()
    return
  }
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  steps[step]!.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' })
}

/** @param isTold whether the address shall name the step: not when the page has just been opened */
function show(step: number, isTold = false): void {
  if (step === current) return
  current = step
  for (const [i, section] of steps.entries()) section.classList.toggle('current', i === step)
  const { id } = steps[step]!
  status.textContent = steps[step]!.querySelector('.count')!.textContent
  // Not `disabled`: a button that is pressed to the end would lose the focus there.
  back.ariaDisabled = String(step === 0)
  on.ariaDisabled = String(step === steps.length - 1)
  for (const link of languages) [link.search, link.hash] = [location.search, id]
  // The secret of WordPress stays where it is.
  if (!isTold || location.hash.startsWith('#?')) return
  try {
    history.replaceState(null, '', `#${id}`)
  } catch {
    // Forbidden in some sandboxes; the step itself is not touched.
  }
}

/** What of the address was left out, in words; empty where nothing was. */
function wordsForDropped(): string {
  const [sentence, comma, ...words] = notice.dataset['dropped']!.split('|')
  const query = new URLSearchParams(location.search)
  const isDropped = [
    isRepeated(query, 'dark') || !['true', 'false', 'auto'].includes(query.get('dark') ?? 'auto'),
    hasUnknownOption(location.search),
    // The secret of WordPress, and the way past the pager, are no steps.
    /^#[^?]/.test(location.hash) && asked < 0 && !document.getElementById(location.hash.slice(1)),
  ]
  const parts = words.filter((_, index) => isDropped[index])
  return parts.length === 0 ? '' : sentence!.replace('{parts}', parts.join(comma))
}

/** `dark=true`, `false` or `auto`, as on the map's own page. */
function colour(): void {
  const asked = new URLSearchParams(location.search).get('dark')
  const isDark = asked === 'auto' ? systemIsDark.matches : asked === 'true'
  root.dataset['theme'] = isDark ? 'dark' : 'light'
}
