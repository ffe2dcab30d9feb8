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
import { pairSentence } from '../sentences/sentences.ts'
import { themeCss } from '../theme/theme-css.ts'
import { typeCss } from '../theme/type.ts'
import { encodeView } from '../view/address.ts'
import { boundsOfStep, viewOfStep } from '../view/story.ts'
import { type PrerenderedEmbed, withoutMarks } from './prerender-embed.ts'

/** The page of the story in one language, whole but for what the build adds: fonts, style and script. */
export function prerenderStory(catalog: Catalog & { readonly story: Story }, locale: Locale): PrerenderedEmbed {
  const text = describeStory(catalog, locale)
  const known = knownIds({ overlays: describeOverlays(catalog, locale), zones: [] })
  // Only the copy for the live map has no overlaps.
  const measured = { ...catalog, overlaps: catalog.overlaps! }
  const { steps: all } = catalog.story
  const steps = all.map((step, i) => {
    const compared = catalog.comparisons.find(({ id }) => id === step.comparison)?.of ?? null
    const { search, hash } = encodeView(viewOfStep(step, known, compared), known)
    return {
      text: text.steps[i]!,
      drawing: drawStep(catalog, step, locale),
      view: search + hash,
      // Said once, where all that it compares has been told.
      sentence:
        compared && i === all.findLastIndex(({ comparison }) => comparison === step.comparison)
          ? pairSentence(measured, compared, locale)
          : null,
    }
  })
  const { body } = render(StoryPage, { props: { text, steps } })
  return {
    lang: locale,
    dir: direction(locale),
    title: withoutVowels(text.title),
    style: [themeCss(), typeCss(locale), unitCss(locale)].join(''),
    body: withoutVowels(withoutMarks(body)),
  }
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
