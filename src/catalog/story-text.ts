import { fill } from '../i18n/fill.ts'
import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { figureCredit } from './embed-text.ts'
import { describeOverlays, type RowText } from './overlay-text.ts'
import { type SourceLink, type SourceText, describeSources, sourceLinks } from './source-text.ts'
import type { Catalog, Step, Story } from './types.ts'

/** An overlay as a step shows it: its row in the panel, in the reading that is shown. */
export interface ShownText extends Omit<RowText, 'sources'> {
  readonly id: string
  readonly title: string
}

/** A step of the story in words of one language. */
export interface StepText {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly shown: readonly ShownText[]
  /** What its map shows, for readers who do not see it. */
  readonly alternative: string
  readonly comparison: { readonly id: string; readonly title: string } | null
  readonly sources: readonly SourceLink[]
}

/** The story in words of one language. */
export interface StoryText {
  readonly locale: Locale
  readonly title: string
  readonly lead: string
  readonly dataAsOf: string
  readonly steps: readonly StepText[]
  /** Those that its steps name, in the order of the data. */
  readonly sources: readonly SourceText[]
  /** Credit and the accuracy of the lines of 1974, which every map shows. */
  readonly credit: string
}

/** The story in one language. The copy of the catalog for the live map has none. */
export function describeStory(catalog: Catalog & { readonly story: Story }, locale: Locale): StoryText {
  const { story, comparisons } = catalog
  const m = MESSAGES[locale]
  const overlays = new Map(describeOverlays(catalog, locale).map((overlay) => [overlay.id, overlay]))
  const shownIn = (step: Step): ShownText[] =>
    step.overlays.map(({ id, reading }) => {
      const overlay = overlays.get(id)!
      const { status, extent, look, hue } = overlay.readings.find((one) => one.id === reading) ?? overlay
      return { id, title: overlay.title, status, extent, look, hue }
    })
  const steps = story.steps.map((step): StepText => {
    const shown = shownIn(step)
    const list = shown.map(({ title, status }) => `${title} (${status})`).join(m.listSemicolon)
    const comparison = comparisons.find(({ id }) => id === step.comparison)
    return {
      id: step.id,
      title: step.title[locale],
      text: step.text[locale],
      shown,
      alternative: shown.length === 0 ? m.pictureOf : fill(m.embedAlternative, { list }),
      comparison: comparison ? { id: comparison.id, title: comparison.title[locale] } : null,
      sources: sourceLinks(step.sources, catalog, locale),
    }
  })
  const cited = new Set(story.steps.flatMap(({ sources }) => sources))
  return {
    locale,
    title: story.title[locale],
    lead: story.lead[locale],
    dataAsOf: fill(m.dataAsOf, { date: formatDate(catalog.dataAsOf, locale) }),
    steps,
    sources: describeSources(catalog, locale).filter(({ id }) => cited.has(id)),
    credit: figureCredit(catalog, locale),
  }
}

/**
 * The catalog of a step's map: the overlays that it shows, with the claims and the words of the reading that is shown and of
 * no other.
 */
export function readAs<C extends Pick<Catalog, 'overlays'>>(catalog: C, { overlays }: Pick<Step, 'overlays'>): C {
  const read = overlays.map(({ id, reading }) => {
    const overlay = catalog.overlays.find((one) => one.id === id)!
    const holds = (one: string | null) => one === null || one === reading
    return {
      ...overlay,
      mapNotes: overlay.mapNotes.filter((note) => holds(note.reading)),
      claims: overlay.claims.filter((claim) => claim.zone === null || holds(claim.reading)),
    }
  })
  return { ...catalog, overlays: read }
}
