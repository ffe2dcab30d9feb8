import type { CompareWords } from '../i18n/compare-words.ts'
import { formatLengthRange } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { MESSAGES } from '../i18n/messages.ts'
import type { Combinable } from './combined-overlap.ts'
import { boundedArea, boundedShare } from './compare-text.ts'
import type { Cell, Column, DataTable, Row } from './data-table.ts'
import { overlayOverlapOf } from './find-overlap.ts'
import { leadingClaim } from './overlay-text.ts'
import type { BoundedFigure, Extent, Overlay, OverlayOverlap } from './types.ts'
import { dateWords, standingWords } from './words.ts'

type Source = Combinable & { readonly overlays: readonly Overlay[] }

/** Places to which distances are given in the table. */
const TO = ['damascus', 'suwayda', 'daraa'] as const

/** Every overlay in each of its readings: what it measures, how far its edge is from the cities, and on what it rests. */
export function overlaysTable(catalog: Source, words: CompareWords, locale: Locale): DataTable {
  const m = MESSAGES[locale]
  const columns: Column[] = [
    { type: 'words', id: 'overlay', head: words.tableHead.overlay },
    { type: 'figure', id: 'area', head: m.area, name: 'area_m2' },
    ...TO.map((to): Column => ({ type: 'figure', id: to, head: words.tableHead[to], name: `edge_to_${to}_m` })),
    { type: 'words', id: 'basis', head: m.basis },
    { type: 'words', id: 'standing', head: m.standing },
    { type: 'words', id: 'date', head: words.tableHead.date },
  ]
  const rows = catalog.overlaps.extents.map((extent): Row => {
    const overlay = overlayOf(catalog, extent)
    const claim = leadingClaim(overlay, extent.reading)
    const bound = extent.known === 'whole' ? 'exact' : 'at-least'
    return {
      id: idOf(extent),
      overlays: [overlay.id],
      cells: [
        nameCell(catalog, extent, locale),
        areaCell(extent.squareMeters && { bound, range: extent.squareMeters }, words, locale),
        ...TO.map((to) => distanceCell(extent, to, words, locale)),
        wordsCell(m.basisWord[claim.basis]),
        wordsCell(standingWords(claim, locale)),
        { type: 'words' as const, text: dateWords(claim, locale), order: claim.from },
      ],
    }
  })
  return { columns, rows }
}

/** Every overlay in each of its readings against every other overlay. */
export function pairsTable(catalog: Source, words: CompareWords, locale: Locale): DataTable {
  const columns: Column[] = [
    { type: 'words', id: 'a', head: words.a },
    { type: 'words', id: 'b', head: words.b },
    { type: 'figure', id: 'shared', head: words.rows.shared, name: 'shared_m2' },
    { type: 'figure', id: 'shareOfA', head: words.tableHead.shareOfA, name: 'share_of_a' },
    { type: 'figure', id: 'shareOfB', head: words.tableHead.shareOfB, name: 'share_of_b' },
    { type: 'figure', id: 'onlyA', head: words.rows.onlyA, name: 'only_a_m2' },
    { type: 'figure', id: 'onlyB', head: words.rows.onlyB, name: 'only_b_m2' },
  ]
  const { extents } = catalog.overlaps
  const rows = extents.flatMap((a, i) =>
    extents
      .slice(i + 1)
      .filter((b) => b.overlay !== a.overlay)
      .map((b): Row => {
        const found = overlayOverlapOf(catalog.overlaps, a, b)
        const overlap: Partial<OverlayOverlap> = 'because' in found ? {} : found
        const area = (figure: BoundedFigure | null = null) => areaCell(figure, words, locale)
        const share = (figure: BoundedFigure | null = null): Cell => ({
          type: 'figure',
          text: boundedShare(figure, words),
          figure,
        })
        return {
          id: `${idOf(a)}~${idOf(b)}`,
          overlays: [a.overlay, b.overlay],
          cells: [
            nameCell(catalog, a, locale),
            nameCell(catalog, b, locale),
            area(overlap.shared),
            share(overlap.shareOfA),
            share(overlap.shareOfB),
            area(overlap.onlyA),
            area(overlap.onlyB),
          ],
        }
      }),
  )
  return { columns, rows }
}

function overlayOf({ overlays }: Source, { overlay }: Pick<Extent, 'overlay'>): Overlay {
  return overlays.find(({ id }) => id === overlay)!
}

function idOf({ overlay, reading }: Pick<Extent, 'overlay' | 'reading'>): string {
  return reading === null ? overlay : `${overlay}.${reading}`
}

function nameCell(catalog: Source, extent: Extent, locale: Locale): Cell {
  const { title, readings } = overlayOf(catalog, extent)
  const reading = readings.find(({ id }) => id === extent.reading)
  return wordsCell([title[locale], ...(reading ? [reading.label[locale]] : [])].join(MESSAGES[locale].listComma))
}

function wordsCell(text: string): Cell {
  return { type: 'words', text, order: text }
}

function areaCell(figure: BoundedFigure | null, words: CompareWords, locale: Locale): Cell {
  return { type: 'figure', text: boundedArea(figure, words, locale), figure }
}

/** To the edge of what is known: where more is claimed the true edge may be nearer. Of a place inside it is said that it is. */
function distanceCell(extent: Extent, to: string, words: CompareWords, locale: Locale): Cell {
  const distance = extent.whereabouts?.distances[to]
  if (!distance) return { type: 'figure', text: words.unknown, figure: null }
  const isKnown = extent.known === 'whole'
  if (distance.side === 'inside')
    return { type: 'figure', text: words.inside, figure: { bound: 'exact', range: [0, 0, 0] } }
  const text = formatLengthRange(distance.meters, locale)
  return {
    type: 'figure',
    text: isKnown ? text : words.atMost.replace('{figure}', () => text),
    figure: { bound: isKnown ? 'exact' : 'at-most', range: distance.meters },
  }
}
