import type { Locale } from './locale.ts'

/*
 * Own tables, not Intl: Node's and the browsers' ICU data differ, and a page that was written at build must read the
 * same when it comes alive. Digits are Latin in all three languages, as in most pan-Arab and Hebrew newspapers; Arabic
 * months carry the Levantine name and the Gregorian one, as Syrian and pan-Arab readers each know one of them.
 */
const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ar: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيو',
    'تموز/يوليو',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  he: ['ינואר', 'פברואר', 'מרץ', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'],
}

const UNITS = {
  squareKilometers: { en: 'km²', ar: 'كم²', he: 'קמ״ר' },
  miles: { en: 'mi', ar: 'ميل', he: 'מייל' },
  kilometers: { en: 'km', ar: 'كم', he: 'ק״מ' },
  meters: { en: 'm', ar: 'م', he: 'מ׳' },
  squareMiles: { en: 'mi²', ar: 'ميل²', he: 'מייל²' },
  hectares: { en: 'ha', ar: 'هكتار', he: 'הקטאר' },
  dunams: { en: 'dunams', ar: 'دونم', he: 'דונם' },
} as const satisfies Record<string, Record<Locale, string>>

/** Between word joiners, so that no line breaks within a range. */
const UNBROKEN_DASH = '\u2060–\u2060'
/** No line break between a figure and its unit. */
const NBSP = '\u00a0'
/** Keeps a sign or a range left to right inside a line that runs from right to left. */
const isolated = (figure: string): string => `\u2066${figure}\u2069`

/** Keeps a piece of text in its own direction, whatever stands beside it (Unicode Standard Annex 9, FSI and PDI). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

/**
 * A sentence for the clipboard: without the word joiners that only keep figures on a line and, where nothing runs from right
 * to left, without the isolates: some programs show both, and neither is found by a search.
 */
export function asPlainText(text: string): string {
  const joinersGone = text.replaceAll('\u2060', '')
  return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)
    ? joinersGone
    : joinersGone.replaceAll(/[\u2066-\u2069]/g, '')
}

/** A day, month or year (`2025-02-23`, `2025-02`, `2025`) in words, never more exact than it was given. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-')
  if (month === undefined) return year!
  const name = MONTHS[locale][Number(month) - 1]!
  if (day === undefined) return `${name} ${year}`
  return locale === 'he' ? `${Number(day)} ב${name} ${year}` : `${Number(day)} ${name} ${year}`
}

const AND: Readonly<Record<Locale, string>> = { en: ' and ', ar: ' و', he: ' ו' }
const COMMA: Readonly<Record<Locale, string>> = { en: ', ', ar: ' و', he: ', ' }

/** Names one after the other: `Syria, Jordan and the United States`. */
export function formatList(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  return names.slice(0, -1).join(COMMA[locale]) + AND[locale] + last
}

/** Groups of three with a comma, which all three languages use with Latin digits; decimals stay as they are. */
function grouped(value: number): string {
  const [whole, decimals] = value.toString().split('.')
  const groups = whole!.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? groups : `${groups}.${decimals}`
}

/**
 * An area with the range that the accuracy of its lines leaves it: `231 km² (169–293)`, rounded to what the range supports.
 * @param range least and most, both in square metres
 */
export function formatAreaRange(
  squareMeters: number,
  range: readonly [least: number, most: number],
  locale: Locale,
): string {
  const [least, area, most] = roundAreaRange(squareMeters, range)
  return `${areaInUnits(area, locale)} ${isolated(`(${grouped(least)}${UNBROKEN_DASH}${grouped(most)})`)}`
}

/**
 * Square metres as km², in steps of the second significant digit of the half-range (JCGM 100:2008, 7.2.6: an uncertainty
 * is given to at most two significant digits, and the figure to the same place). Least is rounded down and most up, so
 * that the rounded range contains the computed one, and with it the rounded area. Never finer than 1 km²: the range is
 * of first order, and each corner that it neglects is up to 0.1 km² where two lines of ±300 m meet.
 */
export function roundAreaRange(
  squareMeters: number,
  [least, most]: readonly [least: number, most: number],
): readonly [least: number, area: number, most: number] {
  // The longer half, should the shorter have been cut off at 0.
  const half = Math.max(squareMeters - least, most - squareMeters) / 1e6
  const [, exponent] = half.toExponential(1).split('e')
  const step = Math.max(1, 10 ** (Number(exponent) - 1))
  const steps = (value: number, round: (steps: number) => number) => round(value / 1e6 / step) * step
  return [steps(least, Math.floor), steps(squareMeters, Math.round), steps(most, Math.ceil)]
}

/**
 * A share of 0 to 1 with its range in whole per cent: `92% (85–98)`; without the range where it is within one. Least is
 * rounded down and most up, so that the rounded range contains the computed one.
 */
export function formatShareRange([least, share, most]: readonly [least: number, share: number, most: number]): string {
  const percent = [Math.floor(least * 100), Math.round(share * 100), Math.ceil(most * 100)] as const
  // Two isolates, as in an area with its range: in a text from right to left the share comes first, too.
  const range = percent[2] - percent[0] > 1 ? ` ${isolated(`(${percent[0]}${UNBROKEN_DASH}${percent[2]})`)}` : ''
  return `${isolated(`${percent[1]}%`)}${range}`
}

/** km² as somebody published them; a pair is a range. */
export function formatPublishedArea(squareKilometers: number | readonly [number, number], locale: Locale): string {
  return areaInUnits(squareKilometers, locale)
}

function areaInUnits(value: number | readonly [number, number], locale: Locale): string {
  const figure = typeof value === 'number' ? grouped(value) : isolated(value.map(grouped).join('–'))
  return `${figure}${NBSP}${UNITS.squareKilometers[locale]}`
}

/** Metres as km, to three figures and never finer than 0.1 km. */
export function formatLength(meters: number, locale: Locale): string {
  const kilometers = Number(threeFigures(meters / 1000).toFixed(1))
  return `${grouped(kilometers)}${NBSP}${UNITS.kilometers[locale]}`
}

/** The length of a bar of a scale: `20 km`. */
export function formatBar(
  { unit, length }: { readonly unit: 'kilometers' | 'miles'; readonly length: number },
  locale: Locale,
): string {
  return `${grouped(length)}${NBSP}${UNITS[unit][locale]}`
}

/**
 * A distance with its range in km: `40.3 km (39.4–41.0)`, never finer than 0.1 km. Least is rounded down and most up, so that
 * the rounded range contains the computed one.
 */
export function formatLengthRange(
  [least, meters, most]: readonly [least: number, meters: number, most: number],
  locale: Locale,
): string {
  const [from, to] = [Math.floor(least / 100) / 10, Math.ceil(most / 100) / 10]
  return `${formatLength(meters, locale)} ${isolate(`(${grouped(from)}${UNBROKEN_DASH}${grouped(to)})`)}`
}

/** A number of people or things: `66,627`. */
export function formatCount(count: number): string {
  return grouped(count)
}

/** Metres as m below 1 km, else as km to four figures: of what is measured between given positions, exact but for these. */
export function formatExactLength(meters: number, locale: Locale): string {
  return meters < 999.5
    ? `${grouped(Math.round(meters))}${NBSP}${UNITS.meters[locale]}`
    : `${fourFigures(meters / 1000)}${NBSP}${UNITS.kilometers[locale]}`
}

/** Square metres as km² to four figures, never finer than 0.01 km²: of an area whose outline is given, exact but for it. */
export function formatExactArea(squareMeters: number, locale: Locale): string {
  return `${fourFigures(squareMeters / 1e6)}${NBSP}${UNITS.squareKilometers[locale]}`
}

/** The international mile of 1959. */
export const KILOMETERS_PER_MILE = 1.609344
const SQUARE_METERS = { hectares: 1e4, dunams: 1e3, squareMiles: (1000 * KILOMETERS_PER_MILE) ** 2 } as const

/** The same area in the other units that readers of this region use: hectares, metric dunams, square miles. */
export function formatOtherAreas(squareMeters: number, locale: Locale): string[] {
  return (['hectares', 'dunams', 'squareMiles'] as const).map(
    (unit) => `${fourFigures(squareMeters / SQUARE_METERS[unit])}${NBSP}${UNITS[unit][locale]}`,
  )
}

function fourFigures(value: number): string {
  return grouped(Number(Number(value.toPrecision(4)).toFixed(2)))
}

/** Height above the sea: `2,814 m`. */
export function formatElevation(meters: number, locale: Locale): string {
  return `${grouped(meters)}${NBSP}${UNITS.meters[locale]}`
}

/** Accuracy of lines: `±300 m`, or `±300–700 m` where they differ. */
export function formatAccuracy([least, most]: readonly [number, number], locale: Locale): string {
  const figure = least === most ? `±${grouped(least)}` : `±${grouped(least)}–${grouped(most)}`
  return `${isolated(figure)}${NBSP}${UNITS.meters[locale]}`
}

function threeFigures(value: number): number {
  return Number(value.toPrecision(3))
}
