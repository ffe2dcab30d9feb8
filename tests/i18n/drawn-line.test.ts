import { expect, it } from 'vitest'
import { drawnLine, drawnLines } from '../../src/i18n/drawn-line.ts'

it('a line from right to left that begins or ends with no letter has a mark there', () => {
  expect(drawnLine('سوريا، 12/2025:', 'ar')).toBe('سوريا، 12/2025:\u200f')
  expect(drawnLine('10 ק״מ', 'he')).toBe('\u200f10 ק״מ')
})

it('one with Latin letters in it is embedded', () => {
  expect(drawnLine('קו A-1', 'he')).toBe('\u202bקו A-1\u202c')
})

it('one of letters alone needs nothing', () => {
  expect(drawnLine('א-סווידא', 'he')).toBe('א-סווידא')
  expect(drawnLine('منطقة الفصل', 'ar')).toBe('منطقة الفصل')
})

it('what is isolated in it is embedded, in the direction of its first letter', () => {
  expect(drawnLine('כ־231 קמ״ר \u2066(169–293)\u2069', 'he')).toBe('\u202bכ־231 קמ״ר \u202a(169–293)\u202c\u200f\u202c')
  expect(drawnLine('\u2068Axios\u2069، \u2068سانا\u2069', 'ar')).toBe(
    '\u202b\u202aAxios\u202c\u200f، \u202bسانا\u202c\u200f\u202c',
  )
})

it('lines of one text are parted by a mark', () => {
  expect(drawnLines(['סוריה:', 'חזרה לקו אלפא'], 'he')).toEqual(['סוריה:\u200f\u200e', 'חזרה לקו אלפא'])
})

it('English lines are left as they are', () => {
  expect(drawnLines(['Syria, Dec 2025:', 'back to line A'], 'en')).toEqual(['Syria, Dec 2025:', 'back to line A'])
})
