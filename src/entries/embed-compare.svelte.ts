import { mount } from 'svelte'
import embedded from 'virtual:embed-compare'
import EmbedCompare from '../components/EmbedCompare.svelte'
import { Comparison } from '../components/comparison.svelte.ts'
import compareCss from '../components/styles/compare.css?inline'
import embedCss from '../components/styles/embed-compare.css?inline'
import { adoptStyle, beside, placeBelow } from '../embed/beside-page.ts'
import { PageStore, keepPart } from '../embed/page-store.ts'
import { boundsOf } from '../embed/page-bounds.ts'
import { subjectOf } from '../embed/page-subject.ts'
import type { Locale } from '../i18n/locale.ts'
import { withoutVowels } from '../i18n/without-vowels.ts'
import { comparedTitle } from '../snippet/default-texts.ts'
import { decodeView } from '../view/address.ts'
import { isTwoSided } from '../view/comparing.ts'
import { drawComparison } from './comparison-on-figure.svelte.ts'
import { SecondEmbeddedMap } from './second-embedded-map.ts'

/* The comparison of an embed page, in one classic script for each language: laid over the map, and below it in words and figures. */
beside('compare', (page) => {
  const { catalog, overlays, titles, words, messages } = embedded
  const locale = document.documentElement.lang as Locale
  const asked = decodeView(page.search, '', page.known, page.plain)
  const { compare, layers } = asked.view
  if (compare !== null) {
    adoptStyle(compareCss + embedCss)
    keepPart(page, 'compare')
    const store = new PageStore(page)
    store.change({ compare, layers })
    const { stage } = page
    const frame = stage.querySelector<HTMLElement>('.frame')!
    // The frame of the second side has the shape of the first.
    stage.style.setProperty('--ratio', frame.style.getPropertyValue('--ratio'))
    $effect.root(() => {
      const comparison = new Comparison(store, catalog, overlays, locale)
      mount(EmbedCompare, {
        target: placeBelow(),
        props: { store, comparison, words, m: messages, locale },
      })
      const title = $derived.by(() => {
        const { compare, readings } = store.view
        return compare && withoutVowels(comparedTitle(compare, readings, titles, locale))
      })
      $effect(() => subjectOf(page).name('compare', title))
      const map = new SecondEmbeddedMap(page, `${words.b}: ${messages.mapName}`)
      const second = drawComparison(store, comparison, {
        stage,
        figure: frame.querySelector('.figure')!,
        bounds: boundsOf(stage),
        words,
        locale,
        onparted: (share) => {
          page.over.parted = share
          page.show()
          map.show()
        },
      })
      $effect(() => {
        page.over.difference = comparison.difference
        page.show()
      })
      $effect(() => {
        stage.classList.toggle('two-sided', store.view.compare !== null && isTwoSided(store.view.compare))
      })
      $effect(() => {
        const side = second()
        if (side === null) return
        // As a touch of the first figure does, one of the second asks for the live map.
        side.figure.addEventListener('click', () => frame.click())
        map.place(side.map)
        return () => map.place(null)
      })
    })
  }
  return !asked.dropped.includes('compare')
})
