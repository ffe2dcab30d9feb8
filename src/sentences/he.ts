import type { BoundedFigure, Ranged } from '../catalog/types.ts'
import { partyWords } from '../catalog/words.ts'
import { formatAreaRange, formatList, formatShareRange } from '../i18n/format.ts'
import type { ComparisonFinding, ExtentFinding, Grammar, Missing, Named, Part } from './finding.ts'
import { type Fraction, fractionOf } from './fraction.ts'
import { isThere, joined, withoutLastComma } from './joined.ts'

const FRACTION: Readonly<Record<Exclude<Fraction, 'all'>, string>> = {
  '1/10': 'כעשירית',
  '1/5': 'כחמישית',
  '1/4': 'כרבע',
  '3/10': 'כשלוש עשיריות',
  '1/3': 'כשליש',
  '2/5': 'כשתי חמישיות',
  '1/2': 'כמחצית',
  '3/5': 'כשלוש חמישיות',
  '2/3': 'כשני שלישים',
  '7/10': 'כשבע עשיריות',
  '3/4': 'כשלושה רבעים',
  '4/5': 'כארבע חמישיות',
  '9/10': 'כתשע עשיריות',
}
/** The first is a prefix, joined to the figure with a maqaf. */
const BOUND = { exact: 'כ־', 'at-least': 'לפחות ', 'at-most': 'לכל היותר ' } as const

/** Hebrew: what is named is masculine, and so are verbs, pronouns and ordinals. */
export const he: Grammar = {
  extent: (named, finding) => sentence(extent(subject(named), finding)),
  comparison: (a, b, finding) => comparison(subject(a), subject(b), finding).map(sentence).join(' '),
  sets: (a, b, finding) => comparison(side(a, 'הראשון'), side(b, 'השני'), finding).map(sentence).join(' '),
}

function extent(it: string, finding: ExtentFinding): string {
  switch (finding.kind) {
    case 'whole': {
      const includes = finding.parts.length > 0 ? `; בתוכו ${list(finding.parts.map(part))}` : ''
      const without = finding.without ? `, ובלי ${finding.without}` : ''
      return `${it} משתרע על כ־${area(finding.area)}${includes}${without}`
    }
    case 'part':
      return finding.area
        ? `מתוך ${it} ידוע רק על ${list(finding.zones)}, כ־${area(finding.area)}; לא פורסם עד היכן מגיע השאר`
        : `לא פורסם עד היכן מגיע ${it}; נכלל בו ${list(finding.zones)}`
    case 'nothing':
      return `${MISSING[finding.missing](it)}, ולכן אי אפשר לנקוב בשטח`
  }
}

function comparison(a: string, b: string, finding: ComparisonFinding): string[] {
  switch (finding.kind) {
    case 'incomparable': {
      const { missingA, missingB } = finding
      const reasons = [missingA && MISSING[missingA]('הראשון'), missingB && MISSING[missingB]('השני')]
      return [`אי אפשר להשוות במספרים בין ${a} ובין ${b}: ${reasons.filter(Boolean).join('; ')}`]
    }
    case 'identical':
      return [`${a} ו${b} משתרעים על אותו שטח, כ־${area(finding.area)}`]
    case 'apart':
      return [
        `אין שטח משותף בין ${a} ובין ${b}${finding.touching ? ', והם גובלים זה בזה' : ''}`,
        `הראשון משתרע על כ־${area(finding.areaA)}, השני על כ־${area(finding.areaB)}`,
      ]
    case 'measured': {
      const { shared, shareOfA, shareOfB, onlyA, onlyB, open } = finding
      const shares = [shareOfA && share(shareOfA, 'הראשון'), shareOfB && share(shareOfB, 'השני')]
      const said = shares.filter(Boolean).join(' ו')
      const only = [isThere(onlyA) && `רק בראשון: ${figure(onlyA)}`, isThere(onlyB) && `רק בשני: ${figure(onlyB)}`]
      return [
        shared
          ? `השטח המשותף בין ${a} ובין ${b} הוא ${figure(shared)}${said && `, כלומר ${said}`}`
          : `לא ידוע כמה שטח משותף בין ${a} ובין ${b}`,
        only.filter(Boolean).join('; '),
        OPEN[open],
      ].filter(Boolean)
    }
  }
}

const MISSING: Readonly<Record<Missing, (it: string) => string>> = {
  limit: (it) => `גבולות ${it} לא פורסמו`,
  width: (it) => `מתוך ${it} ידוע רק קו, בלי רוחב`,
  place: (it) => `לא צוין היכן נמצא ${it}`,
}
const OPEN = {
  neither: '',
  a: 'לא פורסם עד היכן מגיע הראשון',
  b: 'לא פורסם עד היכן מגיע השני',
  both: 'לא פורסם עד היכן מגיע כל אחד מהם',
} as const

function subject({ words, reading, rejection }: Named): string {
  const by = rejection && rejection.by.length > 0 ? `הועלה בידי ${partyWords(rejection.by, 'he')}, ` : ''
  const refused = rejection && `${by}נדחה בידי ${partyWords(rejection.refused, 'he')}`
  if (!reading) return refused ? `${words} (${refused})` : words
  return `${words}, ${reading} (${['המקורות אינם מכריעים', refused].filter(Boolean).join('; ')}),`
}

function side(named: readonly Named[], ordinal: string): string {
  const names = withoutLastComma(list(named.map(subject)))
  return `${names}${named.length > 1 ? ' יחד' : ''} (${ordinal})`
}

function part({ share: range, of, isPartlyOccupied }: Part): string {
  const whole = isPartlyOccupied && fractionOf(range) !== 'all' ? ' (עם חלקו הכבוש)' : ''
  return `${share({ bound: 'exact', range }, of)}${whole}`
}

function share({ bound, range }: BoundedFigure, of: string): string {
  const fraction = fractionOf(range)
  if (fraction === 'all') return `${of} כולו`
  const much = fraction && bound === 'exact' ? FRACTION[fraction] : `${BOUND[bound]}${formatShareRange(range)}`
  return `${much} מ${of}`
}

function figure({ bound, range }: BoundedFigure): string {
  return `${BOUND[bound]}${area(range)}`
}

function area([least, drawn, most]: Ranged): string {
  return formatAreaRange(drawn, [least, most], 'he')
}

function list(items: readonly string[]): string {
  return formatList(items, 'he')
}

function sentence(words: string): string {
  return joined(`${words}.`)
}
