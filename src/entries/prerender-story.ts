import { render } from 'svelte/server'
import { narrowTo } from '../catalog/narrow.ts'
import { knownIds } from '../catalog/known-ids.ts'
import { describeOverlays } from '../catalog/overlay-text.ts'
import { describeStory, readAs } from '../catalog/story-text.ts'
import type { Catalog, Step, Story } from '../catalog/types.ts'
import StoryPage from '../components/StoryPage.svelte'
import { FRAMED, type FigureDrawing, drawFigure } from '../figure/drawing.ts'
import { unitCss } from '../figure/figure-css.ts'
import { fitLabels } from '../figure/fit-labels.ts'
import { type Locale, direction } from '../i18n/locale.ts'
import { withoutVowels } from '../i18n/without-vowels.ts'
import { comparisonSentence, readingsOf } from '../sentences/sentences.ts'
import { themeCss } from '../theme/theme-css.ts'
import { typeCss } from '../theme/type.ts'
import { encodeView } from '../view/address.ts'
import { boundsOfStep, viewOfStep } from '../view/story.ts'
import { type PrerenderedEmbed, withoutMarks } from './prerender-embed.ts'

/** The page of the story in one language, whole but for what the build adds: fonts, style and script. */
export function prerenderStory(catalog: Catalog & { readonly story: Story }, locale: Locale): PrerenderedEmbed {
  const text = describeStory(catalog, locale)
  const known = knownIds({ overlays: describeOverlays(catalog, locale), zones: [] })
  const steps = catalog.story.steps.map((step, i) => {
    const compared = catalog.comparisons.find(({ id }) => id === step.comparison)?.of ?? null
    const { search, hash } = encodeView(viewOfStep(step, known, compared), known)
    return {
      text: text.steps[i]!,
      drawing: drawStep(catalog, step, locale),
      view: search + hash,
      sentence: compared && comparedInWords(catalog, compared, locale),
    }
  })
  const { body } = render(StoryPage, { props: { text, steps } })
  return {
    lang: locale,
    dir: direction(locale),
    title: withoutVowels(text.title),
    style: [themeCss(), typeCss(locale), unitCss()].join(''),
    body: withoutVowels(withoutMarks(body)),
  }
}

/** What two overlays have in common, each in the reading that is shown at first, as their own page says it. */
function comparedInWords(catalog: Catalog, of: readonly [string, string], locale: Locale): string {
  // Only the copy for the live map has no overlaps.
  const measured = { ...catalog, overlaps: catalog.overlaps! }
  const inPanelOrder = catalog.overlays.filter(({ id }) => of.includes(id))
  const [one, other] = inPanelOrder.map(({ id }) => readingsOf(measured, id)[0]!)
  return comparisonSentence(measured, one!, other!, locale)
}

/** The map of a step. Nothing can be switched on it or selected, so no name waits for a switch and no outline for a mark. */
function drawStep(catalog: Catalog, step: Step, locale: Locale): FigureDrawing {
  const part = narrowTo(
    readAs(catalog, step),
    step.overlays.map(({ id }) => id),
  )
  const drawing = drawFigure(part, locale, boundsOfStep(step), FRAMED)
  const fitted = fitLabels(drawing, new Set(drawing.claims.map(({ part }) => part)))
  return { ...fitted, marks: [], labels: fitted.labels.map((label) => ({ ...label, parts: [] })) }
}
