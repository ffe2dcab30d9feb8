import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCoordinates, parseCoordinates } from '../../src/measure/coordinates.ts'

const MINUTE = 1 / 60

describe('coordinates that people type', () => {
  it.each([
    ['33.12, 35.83', [35.83, 33.12]],
    ['33.12 35.83', [35.83, 33.12]],
    ['33,12 35,83', [35.83, 33.12]],
    ['33,12; 35,83', [35.83, 33.12]],
    ['33.12N 35.83E', [35.83, 33.12]],
    ['N 33.12 E 35.83', [35.83, 33.12]],
    ['35.83E, 33.12N', [35.83, 33.12]],
    ['33.12° north, 35.83° east', [35.83, 33.12]],
    ['33°07′N 35°49′E', [35 + 49 * MINUTE, 33 + 7 * MINUTE]],
    ['33° 7\' 12" N, 35° 49\' 30" E', [35 + 49.5 * MINUTE, 33 + 7.2 * MINUTE]],
    ['33°07’12”N35°49’30”E', [35 + 49.5 * MINUTE, 33 + 7.2 * MINUTE]],
    ['33 07 12 35 49 30', [35 + 49.5 * MINUTE, 33 + 7.2 * MINUTE]],
    ['33°7.2′ 35°49.5′', [35 + 49.5 * MINUTE, 33 + 7.2 * MINUTE]],
    ['٣٣٫١٢، ٣٥٫٨٣', [35.83, 33.12]],
    ['٣٣°٠٧′ش ٣٥°٤٩′ق', [35 + 49 * MINUTE, 33 + 7 * MINUTE]],
    ['33.12 شمالا، 35.83 شرقا', [35.83, 33.12]],
    ['۳۳٫۱۲، ۳۵٫۸۳', [35.83, 33.12]],
    ['33.12° צפון, 35.83° מזרח', [35.83, 33.12]],
    ['33.12 צ׳ 35.83 מז׳', [35.83, 33.12]],
    ['\u206633.12000° N, 35.83000° E\u2069', [35.83, 33.12]],
    ['33.12S 35.83W', [-35.83, -33.12]],
    ['-33.12, -35.83', [-35.83, -33.12]],
    ['−33.12, 35.83', [35.83, -33.12]],
  ] as const)('reads %s', (typed, [lon, lat]) => {
    const read = parseCoordinates(typed) as [number, number]
    expect(read[0]).toBeCloseTo(lon, 9)
    expect(read[1]).toBeCloseTo(lat, 9)
  })

  it.each([
    '',
    'Damascus',
    '33.12',
    '33.12, 35.83, 36',
    '33°61′N 35°49′E',
    '33.5°7′N 35°49′E',
    '33N 35N',
    '-33N 35E',
    '33.12, 35.83<script>',
    '1e3, 1e3',
    'NaN, Infinity',
    '33.12, 35.83 '.repeat(8),
  ])('takes %s for no position', (typed) => {
    expect(parseCoordinates(typed)).toBeNull()
  })

  it.each(['91, 200', '95, 35', '33, 181', '-90.5 35', '35.83N 190E', '181E 33N', '٩١، ٢٠٠', '91° 0′ 36°'])(
    'says of %s that no such position is on the earth',
    (typed) => {
      expect(parseCoordinates(typed)).toBe('off-earth')
    },
  )

  it('never throws, and never leaves the earth, whatever is typed', () => {
    const characters = fc.constantFrom(...'0123456789٣ .,،°′\'"NSEWשצمج-;/'.split(''), 'north', '\u200f', '\ud800')
    const typed = fc.oneof(
      fc.string(),
      fc.array(characters, { maxLength: 30 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseCoordinates(text)
        if (read === null || read === 'off-earth') return
        expect(Math.abs(read[0]!)).toBeLessThanOrEqual(180)
        expect(Math.abs(read[1]!)).toBeLessThanOrEqual(90)
      }),
      { numRuns: 2000 },
    )
  })

  it('are read back as they are written, to their last decimal', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
    fc.assert(
      fc.property(degrees(180), degrees(90), (lon, lat) => {
        const [readLon, readLat] = parseCoordinates(formatCoordinates([lon, lat])) as [number, number]
        // Half of the last decimal, and what binary fractions add to it.
        expect(Math.abs(readLon - lon)).toBeLessThan(5.1e-6)
        expect(Math.abs(readLat - lat)).toBeLessThan(5.1e-6)
      }),
    )
  })
})
