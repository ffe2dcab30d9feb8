import type { BoundedFigure, Ranged } from '../catalog/types.ts'
import { partyWords } from '../catalog/words.ts'
import { formatAreaRange, formatList, formatShareRange } from '../i18n/format.ts'
import type { ComparisonFinding, ExtentFinding, Grammar, Missing, Named, Part } from './finding.ts'
import { type Fraction, fractionOf } from './fraction.ts'
import { isThere, joined, withoutLastComma } from './joined.ts'

/** In the genitive, which نحو asks for; the noun of which it is a share follows at once. */
const FRACTION: Readonly<Record<Exclude<Fraction, 'all'>, string>> = {
  '1/10': 'عُشر',
  '1/5': 'خُمس',
  '1/4': 'ربع',
  '3/10': 'ثلاثة أعشار',
  '1/3': 'ثلث',
  '2/5': 'خُمسي',
  '1/2': 'نصف',
  '3/5': 'ثلاثة أخماس',
  '2/3': 'ثلثي',
  '7/10': 'سبعة أعشار',
  '3/4': 'ثلاثة أرباع',
  '4/5': 'أربعة أخماس',
  '9/10': 'تسعة أعشار',
}
const BOUND = { exact: 'نحو', 'at-least': 'ما لا يقل عن', 'at-most': 'ما لا يزيد على' } as const

/** Arabic: what is named is feminine, and so are verbs and pronouns. */
export const ar: Grammar = {
  extent: (named, finding) => sentence(extent(subject(named), finding)),
  comparison: (a, b, finding) => comparison(subject(a), subject(b), finding).map(sentence).join(' '),
  sets: (a, b, finding) => comparison(side(a, 'الأولى'), side(b, 'الثانية'), finding).map(sentence).join(' '),
}

function extent(it: string, finding: ExtentFinding): string {
  switch (finding.kind) {
    case 'whole': {
      const includes = finding.parts.length > 0 ? `، وتشمل ${list(finding.parts.map(part))}` : ''
      const without = finding.without ? `، ولا تشمل ${finding.without}` : ''
      return `تمتد ${it} على نحو ${area(finding.area)}${includes}${without}`
    }
    case 'part':
      return finding.area
        ? `لا يُعرف من ${it} سوى ${list(finding.zones)}، أي نحو ${area(finding.area)}؛ ولم يُنشر مدى ما عدا ذلك`
        : `لم يُنشر مدى ${it}؛ وهي تشمل ${list(finding.zones)}`
    case 'nothing':
      return `${MISSING[finding.missing](it)}، فلا يمكن ذكر مساحة لها`
  }
}

function comparison(a: string, b: string, finding: ComparisonFinding): string[] {
  switch (finding.kind) {
    case 'incomparable': {
      const { missingA, missingB } = finding
      const reasons = [missingA && MISSING[missingA]('الأولى'), missingB && MISSING[missingB]('الثانية')]
      return [`لا يمكن المقارنة بالأرقام بين ${a} و${b}: ${reasons.filter(Boolean).join('؛ و')}`]
    }
    case 'identical':
      return [`تمتد ${a} و${b} على المساحة نفسها، نحو ${area(finding.area)}`]
    case 'apart':
      return [
        `لا مساحة مشتركة بين ${a} و${b}${finding.touching ? '، وهما متلاصقتان' : ''}`,
        `مساحة الأولى نحو ${area(finding.areaA)}، ومساحة الثانية نحو ${area(finding.areaB)}`,
      ]
    case 'measured': {
      const { shared, shareOfA, shareOfB, onlyA, onlyB, open } = finding
      const shares = [shareOfA && share(shareOfA, 'الأولى'), shareOfB && share(shareOfB, 'الثانية')]
      const said = shares.filter(Boolean).join(' و')
      const only = [
        isThere(onlyA) && `في الأولى وحدها: ${figure(onlyA)}`,
        isThere(onlyB) && `في الثانية وحدها: ${figure(onlyB)}`,
      ]
      return [
        shared
          ? `تشترك ${a} و${b} في ${figure(shared)}${said && `، أي ${said}`}`
          : `لا يُعرف مقدار ما هو مشترك بين ${a} و${b}`,
        only.filter(Boolean).join('؛ و'),
        OPEN[open],
      ].filter(Boolean)
    }
  }
}

const MISSING: Readonly<Record<Missing, (it: string) => string>> = {
  limit: (it) => `لم تُنشر حدود ${it}`,
  width: (it) => `لا يُعرف من ${it} سوى خط بلا عرض`,
  place: (it) => `لم يُذكر أين تقع ${it}`,
}
const OPEN = {
  neither: '',
  a: 'ولم يُنشر مدى الأولى',
  b: 'ولم يُنشر مدى الثانية',
  both: 'ولم يُنشر مدى أي منهما',
} as const

function subject({ words, reading, rejection }: Named): string {
  const by = rejection && rejection.by.length > 0 ? `مطروحة من ${partyWords(rejection.by, 'ar')}، ` : ''
  const refused = rejection && `${by}مرفوضة من ${partyWords(rejection.refused, 'ar')}`
  if (!reading) return refused ? `${words} (${refused})` : words
  return `${words}، ${reading} (${['وهو ما لا تحسمه المصادر', refused].filter(Boolean).join('؛ ')})،`
}

function side(named: readonly Named[], ordinal: string): string {
  const names = withoutLastComma(list(named.map(subject)))
  return `${names}${named.length > 1 ? ' معا' : ''} (${ordinal})`
}

function part({ share: range, of, isPartlyOccupied }: Part): string {
  const whole = isPartlyOccupied && fractionOf(range) !== 'all' ? ' (مع جزئها المحتل)' : ''
  return `${share({ bound: 'exact', range }, of)}${whole}`
}

function share({ bound, range }: BoundedFigure, of: string): string {
  const fraction = fractionOf(range)
  if (fraction === 'all') return `${of} كلها`
  return fraction && bound === 'exact'
    ? `${BOUND.exact} ${FRACTION[fraction]} ${of}`
    : `${BOUND[bound]} ${formatShareRange(range)} من ${of}`
}

function figure({ bound, range }: BoundedFigure): string {
  return `${BOUND[bound]} ${area(range)}`
}

function area([least, drawn, most]: Ranged): string {
  return formatAreaRange(drawn, [least, most], 'ar')
}

function list(items: readonly string[]): string {
  return formatList(items, 'ar')
}

function sentence(words: string): string {
  return joined(`${words}.`)
}
