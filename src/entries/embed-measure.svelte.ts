import type { FeatureCollection } from 'geojson'
import { mount, unmount } from 'svelte'
import embedded from 'virtual:embed-measure'
import EmbedMeasure from '../components/EmbedMeasure.svelte'
import SketchMarks from '../components/SketchMarks.svelte'
import toolsCss from '../components/styles/tools.css?inline'
import embedCss from '../components/styles/embed-measure.css?inline'
import { adoptStyle, beside, placeBelow } from '../embed/beside-page.ts'
import { boundsOf } from '../embed/page-bounds.ts'
import { subjectOf } from '../embed/page-subject.ts'
import { PageStore, keepPart } from '../embed/page-store.ts'
import type { Locale } from '../i18n/locale.ts'
import { measureShape } from '../measure/measure-shape.ts'
import { shapeTitle } from '../measure/shape-title.ts'
import { sketchOf } from '../measure/sketch.ts'
import { decodeShape } from '../view/shape.ts'

/*
 * The drawn shape of an embed page, in one classic script for each language: on the map, and below it in figures. It is the
 * address's: a reader can take it away and draw none.
 */
beside('measure', (page) => {
  const measure = decodeShape(new URLSearchParams(page.search).get('measure')!)
  if (measure === null) return false
  const { catalog, words } = embedded
  const locale = document.documentElement.lang as Locale
  const { stage } = page

  adoptStyle(toolsCss + embedCss)
  keepPart(page, 'measure')
  const store = new PageStore(page)
  store.change({ measure })
  $effect.root(() => {
    const shape = $derived(store.view.measure)
    const measured = $derived(shape && measureShape(shape))
    const sketch = $derived<FeatureCollection>({
      type: 'FeatureCollection',
      features: shape && measured ? sketchOf(shape, measured) : [],
    })
    $effect(() => {
      page.over.sketch = sketch
      page.show()
    })
    const title = $derived(shape && measured && shapeTitle(shape, measured, catalog.places, words, locale))
    $effect(() => subjectOf(page).name('measure', title))
    mount(EmbedMeasure, {
      target: placeBelow(),
      props: {
        shop: { catalog, locale, words },
        get shape() {
          return shape
        },
        get measured() {
          return measured
        },
        onclear: () => store.change({ measure: null }),
      },
    })
    onEveryFigure(stage, (figure) => {
      const marks = mount(SketchMarks, {
        target: figure,
        anchor: figure.querySelector('.dots')!,
        props: { sketch: () => sketch, bounds: boundsOf(stage) },
      })
      return () => void unmount(marks)
    })
  })
  return true
})

/**
 * Does something to every figure of a place, also to those that come later, as the second side of a comparison does.
 * @param act returns what undoes it when the figure is gone
 */
function onEveryFigure(place: HTMLElement, act: (figure: Element) => () => void): void {
  const undo = new Map<Element, () => void>()
  const look = () => {
    const figures = [...place.querySelectorAll('.figure')]
    for (const [figure, end] of undo)
      if (!figures.includes(figure)) {
        end()
        undo.delete(figure)
      }
    for (const figure of figures) if (!undo.has(figure)) undo.set(figure, act(figure))
  }
  look()
  new MutationObserver(look).observe(place, { childList: true, subtree: true })
}
