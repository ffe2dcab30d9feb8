import { describe, expect, test } from 'vitest'
import { type Json, realGeodata, report, sketched, withChange } from './damaged-geodata.ts'

const { claim: first, index, at: CLAIM } = sketched

const text = { en: 'Words', ar: 'كلمات', he: 'מילים' }
const changed = (change: (overlay: Json) => void, path = sketched.path) =>
  report(withChange(path, (value) => change(value))).filter((issue) => issue.startsWith(`geodata/${path}`))
const set = (object: unknown, members: object) => void Object.assign(object as object, members)

describe('a claim', () => {
  const inWords = { ...first, zone: null, words: text } as Partial<Record<string, unknown>>
  for (const name of ['role', 'stated', 'reading']) delete inWords[name]

  test('may speak in words, without a zone', () => {
    expect(changed(({ claims }) => void (claims as unknown as unknown[]).push(inWords))).toEqual([])
  })

  test('in words cannot have a role, which only a zone can play', () => {
    const issues = changed(({ claims }) => void (claims as unknown as unknown[]).push({ ...inWords, role: 'line' }))
    expect(issues.join()).toContain('.role: "role" is not known here; known are zone, words, ')
  })

  test('in words says them in every language', () => {
    const issues = changed(
      ({ claims }) => void (claims as unknown as unknown[]).push({ ...inWords, words: { en: 'Words', ar: 'كلمات' } }),
    )
    expect(issues).toEqual([expect.stringContaining('.words.he: no text in Hebrew')])
  })

  test('that lacks its zone is told so, and nothing of the other kind of claim', () => {
    expect(changed(({ claims }) => void delete claims![index]!['zone'])).toEqual([
      `geodata/${sketched.path}, ${CLAIM}.zone: "zone" is missing. Add it as geodata/README.md describes.`,
    ])
  })

  test.each([
    ['nobody', [], '.assertedBy: 0 items; at least 1 is expected. Add what is missing.'],
    ['one twice', ['israel', 'israel'], '.assertedBy: items 0 and 1 are the same; each is expected once.'],
    ['a stranger', ['isreal'], '.assertedBy[0]: "isreal" is not allowed; the list is israel, syria, '],
    ['a word', 'israel', '.assertedBy: "israel" is not expected here; a list in square brackets is.'],
  ])('asserted by %s is refused', (_, assertedBy, message) => {
    expect(changed(({ claims }) => set(claims![index], { assertedBy })).join()).toContain(CLAIM + message)
  })

  test('cannot rest on what lies after the last day of the data', () => {
    expect(changed(({ claims }) => set(claims![index], { from: '2026-02' })).join()).toContain(
      `${CLAIM}.from: 2026-02 lies after the data's last day, 2026-01-31.`,
    )
  })

  test('is not in force by a document of which only the symbol is known', () => {
    const [symbol] = Object.entries(realGeodata.get('sources.json')!.value as Record<string, { read?: string }>).find(
      ([, { read }]) => read === 'symbol',
    )!
    const issues = changed(({ claims }) => set(claims![index], { standing: 'agreed', sources: [symbol] }))
    expect(issues.join()).toContain('standing "agreed" needs a document that was read, or a full reprint; none of ')
  })
})

describe('readings', () => {
  const reading = (id: string, mainZone: string | null = null) => ({ id, label: text, mainZone })
  /** Two readings, of which the sketched zone shows in the first and again in the second. */
  const withReadings = (overlay: Json) => {
    const claims = (overlay['claims'] as unknown as object[]).map((claim) =>
      'role' in claim ? { ...claim, reading: null } : claim,
    )
    set(overlay, {
      readings: [reading('near'), reading('far')],
      mainZone: null,
      extent: text,
      claims: [...claims, { ...first, reading: 'near' }, { ...first, reading: 'far' }],
      mapNotes: [{ text, at: [36, 33], reading: null }],
    })
  }

  test('two of them with a claim each are accepted', () => {
    expect(changed(withReadings)).toEqual([])
  })

  test('cannot be alone: what can be read in one way only has no readings', () => {
    const issues = changed((overlay) => {
      withReadings(overlay)
      ;(overlay['readings'] as unknown as unknown[]).pop()
    })
    expect(issues.join()).toContain('readings: 1 item; at least 2 are expected')
  })

  test('that an overlay lacks are refused wherever they are named', () => {
    const issues = changed((overlay) => {
      withReadings(overlay)
      set(overlay['claims']![index], { reading: 'nearer' })
      set(overlay['mapNotes']![0], { reading: 'farther' })
    })
    expect(issues.join()).toContain(`${CLAIM}.reading: unknown reading "nearer"; the overlay has near, far.`)
    expect(issues.join()).toContain('mapNotes[0].reading: unknown reading "farther"; the overlay has near, far.')
  })

  test('that no claim uses are refused', () => {
    const issues = changed((overlay) => {
      withReadings(overlay)
      ;(overlay['claims'] as unknown as unknown[]).pop()
    })
    expect(issues.join()).toContain('readings[1]: no claim belongs to the reading "far"')
  })

  test('with one id between two are refused', () => {
    const issues = changed((overlay) => {
      withReadings(overlay)
      set(overlay['readings']![1], { id: 'near' })
    })
    expect(issues.join()).toContain('readings[1].id: the id "near" is given twice in this overlay')
  })

  test('that are shown first stand for the overlay in lists', () => {
    const issues = changed((overlay) => {
      withReadings(overlay)
      set(overlay['readings']![0], { mainZone: 'line-a' })
    })
    expect(issues.join()).toContain('mainZone: null is not the main zone of the first reading, "line-a"')
  })

  test('name main zones that exist', () => {
    const issues = changed((overlay) => {
      withReadings(overlay)
      set(overlay['readings']![1], { mainZone: 'line-aa' })
    })
    expect(issues.join()).toContain('readings[1].mainZone: unknown zone "line-aa"; nearest: line-a, ')
  })

  test('in which a sketch shows each say so on the map', () => {
    const issues = changed((overlay) => {
      withReadings(overlay)
      set(overlay['mapNotes']![0], { reading: 'near' })
    })
    expect(issues.join()).toContain('and no note on the map says so in the reading "far". Add a note')
  })
})

describe('notes on the map', () => {
  test('cannot be left out where no source states what is drawn', () => {
    expect(changed((overlay) => set(overlay, { mapNotes: [] }))).toEqual([
      `geodata/${sketched.path}, mapNotes: no source states the geometry of "${first.zone}", and no note on the map says so. Add a note with the words and their position.`,
    ])
  })

  test('with a third number in their position are refused', () => {
    const mapNotes = [{ text, at: [36, 33, 0], reading: null }]
    expect(changed((overlay) => set(overlay, { mapNotes })).join()).toContain(
      'mapNotes[0].at: [36,33,0] is not expected here; [longitude, latitude] is. Correct it.',
    )
  })
})

describe('quotations', () => {
  const sources = Object.entries(realGeodata.get('sources.json')!.value as Record<string, { read?: string }>)
  const readAs = (how: string) => sources.find(([, { read }]) => read === how)![0]
  const quoted = (quote: object) =>
    changed((overlay) => set(overlay, { quotes: [{ speaker: text, words: text, ...quote }] }))

  test('of a copy that was read are accepted', () => {
    expect(quoted({ source: readAs('full') })).toEqual([])
  })

  test('of a copy that was not read are refused', () => {
    expect(quoted({ source: readAs('none') }).join()).toContain(
      'only "none" was read; full, excerpt, reprint is expected',
    )
  })

  test('of an unknown source are refused', () => {
    expect(quoted({ source: 'nobody-2025' }).join()).toContain('quotes[0].source: unknown source "nobody-2025"')
  })

  test('without the words in Arabic are refused', () => {
    expect(quoted({ source: readAs('full'), words: { en: 'Words', he: 'מילים' } }).join()).toContain(
      'quotes[0].words.ar: no text in Arabic',
    )
  })
})

describe('answers', () => {
  const answers = (israel: number, syria: number) =>
    changed(({ claims }) => {
      const answer = (by: string, length: number) => {
        return { by, on: null, text: { ...text, en: 'x'.repeat(length) }, sources: first.sources }
      }
      for (const claim of claims as unknown as Json[]) set(claim, { responses: [] })
      set(claims![index], { responses: [answer('israel', israel), answer('syria', syria)] })
    })

  test('of the two sides may differ in length by half', () => {
    expect(answers(150, 100)).toEqual([])
  })

  test('of which one is given much more room are refused with both lengths', () => {
    expect(answers(100, 151)).toEqual([
      `geodata/${sketched.path}, claims: the answers by israel have 100 characters in English, those by syria 151; the longer may have 1.5 times as many as the shorter, 150 here. Shorten the one or complete the other.`,
    ])
  })
})
