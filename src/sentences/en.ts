import type { BoundedFigure, Ranged } from '../catalog/types.ts'
import { capitalised, partyWords } from '../catalog/words.ts'
import { formatAreaRange, formatList, formatShareRange } from '../i18n/format.ts'
import type { ComparisonFinding, ExtentFinding, Grammar, Missing, Named, Part } from './finding.ts'
import { type Fraction, fractionOf } from './fraction.ts'
import { isThere, joined, withoutLastComma } from './joined.ts'

const FRACTION: Readonly<Record<Fraction, string>> = {
  '1/10': 'about a tenth',
  '1/5': 'about a fifth',
  '1/4': 'about a quarter',
  '3/10': 'about three tenths',
  '1/3': 'about a third',
  '2/5': 'about two fifths',
  '1/2': 'about half',
  '3/5': 'about three fifths',
  '2/3': 'about two thirds',
  '7/10': 'about seven tenths',
  '3/4': 'about three quarters',
  '4/5': 'about four fifths',
  '9/10': 'about nine tenths',
  all: 'all',
}
const BOUND = { exact: 'about', 'at-least': 'at least', 'at-most': 'at most' } as const

/** English. */
export const en: Grammar = {
  extent: (named, finding) => sentence(extent(subject(named), finding)),
  comparison: (a, b, finding) => comparison(subject(a), subject(b), finding).map(sentence).join(' '),
  sets: (a, b, finding) => comparison(side(a, 'the first'), side(b, 'the second'), finding).map(sentence).join(' '),
}

function extent(it: string, finding: ExtentFinding): string {
  switch (finding.kind) {
    case 'whole': {
      const includes = finding.parts.length > 0 ? `; it includes ${list(finding.parts.map(part))}` : ''
      const without = finding.without ? `, and leaves out the ${finding.without}` : ''
      return `${it} covers about ${area(finding.area)}${includes}${without}`
    }
    case 'part':
      return finding.area
        ? `of ${it}, only ${list(finding.zones)} is known, about ${area(finding.area)}; how far the rest reaches was not published`
        : `how far ${it} reaches was not published; it includes ${list(finding.zones)}`
    case 'nothing':
      return `${MISSING[finding.missing](it)}, so no area can be given`
  }
}

function comparison(a: string, b: string, finding: ComparisonFinding): string[] {
  switch (finding.kind) {
    case 'incomparable': {
      const { missingA, missingB } = finding
      const reasons = [missingA && MISSING[missingA]('the first'), missingB && MISSING[missingB]('the second')]
      return [`${a} and ${b} cannot be compared in figures: ${reasons.filter(Boolean).join('; ')}`]
    }
    case 'identical':
      return [`${a} and ${b} cover the same area, about ${area(finding.area)}`]
    case 'apart':
      return [
        `${a} and ${b} ${finding.touching ? 'touch but share' : 'share'} no area`,
        `The first covers about ${area(finding.areaA)}, the second about ${area(finding.areaB)}`,
      ]
    case 'measured': {
      const { shared, shareOfA, shareOfB, onlyA, onlyB, open } = finding
      const shares = [shareOfA && `${share(shareOfA)} of the first`, shareOfB && `${share(shareOfB)} of the second`]
      const said = shares.filter(Boolean).join(' and ')
      const only = [
        isThere(onlyA) && `only in the first: ${figure(onlyA)}`,
        isThere(onlyB) && `only in the second: ${figure(onlyB)}`,
      ]
      return [
        shared
          ? `${a} and ${b} share ${figure(shared)}${said && `: ${said}`}`
          : `it is not known how much ${a} and ${b} share`,
        only.filter(Boolean).join('; '),
        OPEN[open],
      ].filter(Boolean)
    }
  }
}

const MISSING: Readonly<Record<Missing, (it: string) => string>> = {
  limit: (it) => `no limit of ${it} was published`,
  width: (it) => `for ${it}, only a line is known and no width`,
  place: (it) => `it was not stated where ${it} would lie`,
}
const OPEN = {
  neither: '',
  a: 'How far the first reaches was not published',
  b: 'How far the second reaches was not published',
  both: 'How far either reaches was not published',
} as const

function subject({ words, reading, rejection }: Named): string {
  const by = rejection && rejection.by.length > 0 ? `put forward by ${partyWords(rejection.by, 'en')}, ` : ''
  const refused = rejection && `${by}rejected by ${partyWords(rejection.refused, 'en')}`
  if (!reading) return refused ? `${words} (${refused})` : words
  return `${words}, ${reading} (${['which the sources do not settle', refused].filter(Boolean).join('; ')}),`
}

function side(named: readonly Named[], ordinal: string): string {
  const names = withoutLastComma(list(named.map(subject)))
  return `${names}${named.length > 1 ? ', together' : ''} (${ordinal})`
}

function part({ share: range, of, isPartlyOccupied }: Part): string {
  // Names of governorates take no article.
  const name = /^[a-z]/.test(of) ? `the ${of}` : of
  const whole = isPartlyOccupied && fractionOf(range) !== 'all' ? ' (with its occupied part)' : ''
  return `${share({ bound: 'exact', range })} of ${name}${whole}`
}

function share({ bound, range }: BoundedFigure): string {
  const fraction = fractionOf(range)
  if (fraction === 'all') return FRACTION.all
  return fraction && bound === 'exact' ? FRACTION[fraction] : `${BOUND[bound]} ${formatShareRange(range)}`
}

function figure({ bound, range }: BoundedFigure): string {
  return `${BOUND[bound]} ${area(range)}`
}

function area([least, drawn, most]: Ranged): string {
  return formatAreaRange(drawn, [least, most], 'en')
}

function list(items: readonly string[]): string {
  return formatList(items, 'en')
}

function sentence(words: string): string {
  return joined(`${capitalised(words)}.`)
}
