import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locale.ts'
import { type Measured, type MeasuredColumn, checkChoice } from '../../src/snippet/checks.ts'
import type { EmbedChoice } from '../../src/snippet/choice.ts'
import { choiceOf, words } from './choices.ts'

const UNSEEN: Measured = { pictureWidth: null, columns: [] }
/** Pages that were seen in columns. */
const seen = (...columns: readonly Partial<MeasuredColumn>[]): Measured => ({
  ...UNSEEN,
  columns: columns.map((column) => ({ width: 640, pageHeight: null, mapWidth: null, ...column })),
})
const found = (parts: Partial<EmbedChoice>, measured = UNSEEN) =>
  checkChoice(choiceOf(parts), words, measured).map(({ id }) => id)
const without = (...names: readonly ('legend' | 'panel' | 'zoom' | 'scale')[]) => ({
  ...choiceOf().options,
  ...Object.fromEntries(names.map((name) => [name, false])),
})

describe('the checks before copying', () => {
  it('find nothing in an ordinary choice', () => {
    expect(found({})).toEqual([])
  })

  it('miss the class of a claimed line where the list of overlays is left out, and name the overlay', () => {
    const [check] = checkChoice(choiceOf({ options: without('legend') }), words, UNSEEN)
    expect(check!.id).toBe('unclassed')
    expect(check!.values['overlays']).toContain('Israel: three governorates demilitarised')
  })

  it('miss no class where only other controls are left out, or only what is in force is shown', () => {
    expect(found({ options: without('panel', 'zoom', 'scale') })).toEqual([])
    expect(found({ options: without('legend'), layers: ['disengagement-1974'] })).toEqual([])
  })

  it('miss no class of what has no place on the map', () => {
    const TRADE = 'What was reported and rejected'
    expect(found({ options: without('legend'), layers: ['golan-trade'], title: TRADE, alt: TRADE })).toEqual([])
  })

  it('miss no class in a picture, which has its legend inside', () => {
    const alt = 'Demanded by Israel'
    expect(found({ kind: 'picture', options: without('legend'), alt })).toEqual([])
  })

  it('miss an empty alternative text and an empty title', () => {
    expect(found({ alt: '  ' })).toEqual(['noAlternative'])
    expect(found({ title: '' })).toEqual(['noTitle'])
    expect(found({ kind: 'picture', alt: '' })).toEqual(['noAlternative'])
  })

  it.each(LOCALES)('miss the status in a caption that gives a claim for a fact, in the words of %s', (locale) => {
    const overlay = words.overlays.find(({ id }) => id === 'israel-feb-2025')!
    const [check] = checkChoice(choiceOf({ locale, title: overlay.title[locale] }), words, UNSEEN)
    expect(check!.id).toBe('noStatus')
    expect(check!.values['status']).toContain(overlay.brief[locale])
    const mended = `${overlay.title[locale]} (${overlay.brief[locale]})`
    expect(checkChoice(choiceOf({ locale, title: mended, alt: mended }), words, UNSEEN)).toEqual([])
  })

  it('look for the status of a picture in its alternative text, of what the picture shows', () => {
    const layers = ['syria-withdrawal', 'israel-dec-2025', 'golan-trade']
    expect(found({ kind: 'picture', layers, alt: 'What Syria and Israel demand' })).toEqual([])
    expect(found({ kind: 'frame', layers, title: 'What Syria and Israel demand' })).toEqual(['noStatus'])
  })

  it('look for the status in the alternative text of a frame too, which readers of it hear instead of its title', () => {
    expect(found({ alt: 'A map of three governorates' })).toEqual(['noStatus'])
  })

  it('ask for no status of what is in force', () => {
    expect(found({ layers: ['disengagement-1974'], title: 'The lines of 1974' })).toEqual([])
  })

  it('find letters that shrink below nine pixels with a picture, and say what width is enough', () => {
    const measured = { ...UNSEEN, pictureWidth: 1100 }
    const alt = 'Demanded by Israel'
    const small = checkChoice(choiceOf({ kind: 'picture', alt, width: 899 }), words, measured)
    expect(small).toEqual([{ id: 'smallLetters', values: { least: '900' } }])
    expect(found({ kind: 'picture', alt, width: 900 }, measured)).toEqual([])
  })

  it('find a map on which names lie over each other, in any frame', () => {
    const measured = seen({ mapWidth: 240 })
    for (const kind of ['frame', 'growing', 'loader'] as const) {
      expect(checkChoice(choiceOf({ kind }), words, measured)).toEqual([
        { id: 'smallMap', values: { column: '640', pixels: '240', least: '264' } },
      ])
    }
    expect(found({}, seen({ mapWidth: 264 }))).toEqual([])
  })

  it('find what a fixed height cuts off, once the page has said how high it is', () => {
    const measured = seen({ pageHeight: 900 })
    expect(checkChoice(choiceOf({ height: 700 }), words, measured)).toEqual([
      { id: 'cutOff', values: { column: '640', pixels: '200', least: '900' } },
    ])
    expect(found({ height: 900 }, measured)).toEqual([])
    expect(found({ height: 700, options: { ...choiceOf().options, fit: true } }, measured)).toEqual([])
    expect(found({ height: 700, kind: 'growing' }, measured)).toEqual([])
  })

  it('look into every column that was seen, and name the narrowest that has a fault', () => {
    const narrow = { width: 320, pageHeight: 1200, mapWidth: 220 }
    const wide = { width: 640, pageHeight: 700, mapWidth: 400 }
    const checks = checkChoice(choiceOf({ height: 900 }), words, seen(narrow, wide))
    expect(checks.map(({ id, values }) => [id, values['column']])).toEqual([
      ['smallMap', '320'],
      ['cutOff', '320'],
    ])
  })

  it('have nothing to say of a link', () => {
    expect(found({ kind: 'link', title: '', alt: '' })).toEqual([])
  })
})
