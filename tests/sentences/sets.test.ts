import { expect, it } from 'vitest'
import { combinedOverlap } from '../../src/catalog/combined-overlap.ts'
import { LOCALES, type Text } from '../../src/i18n/locale.ts'
import { readingsOf, setsSentence } from '../../src/sentences/sentences.ts'
import { catalog } from '../real-catalog.ts'
import { measured } from './all-sentences.ts'
import { readable } from './readable.ts'

const reads = (ids: readonly string[]) => ids.map((id) => readingsOf(measured, id)[0]!)

/** Read and judged by people. */
const EXPECTED: readonly { a: readonly string[]; b: readonly string[]; says: Text }[] = [
  {
    a: ['disengagement-1974', 'suwayda-roadmap-2025'],
    b: ['israel-feb-2025'],
    says: {
      en: 'The area of separation under the 1974 agreement and the area of the Suwayda roadmap that Syria, Jordan and the United States announced in September 2025, together (the first) and the demilitarised zone that Israel demanded in February 2025, with the area of separation (which the sources do not settle) (the second) share about 6,570 km² (6,330–6,800): all of the first and about three fifths of the second. Only in the first: about 19 km² (9–32); only in the second: about 4,190 km² (3,980–4,400).',
      ar: 'تشترك منطقة الفصل بموجب اتفاقية 1974 ومنطقة خارطة الطريق للسويداء التي أعلنتها سوريا والأردن والولايات المتحدة في أيلول/سبتمبر 2025 معا (الأولى) والمنطقة التي طالبت إسرائيل بنزع السلاح منها في شباط/فبراير 2025، مع منطقة الفصل (وهو ما لا تحسمه المصادر) (الثانية) في نحو 6,570 كم² (6,330–6,800)، أي الأولى كلها ونحو ثلاثة أخماس الثانية. في الأولى وحدها: نحو 19 كم² (9–32)؛ وفي الثانية وحدها: نحو 4,190 كم² (3,980–4,400).',
      he: 'השטח המשותף בין אזור ההפרדה לפי הסכם 1974 ושטח מפת הדרכים לסווידא שסוריה, ירדן וארצות הברית הכריזו עליה בספטמבר 2025 יחד (הראשון) ובין האזור שישראל דרשה לפרז בפברואר 2025, עם אזור ההפרדה (המקורות אינם מכריעים) (השני) הוא כ־6,570 קמ״ר (6,330–6,800), כלומר הראשון כולו וכשלוש חמישיות מהשני. רק בראשון: כ־19 קמ״ר (9–32); רק בשני: כ־4,190 קמ״ר (3,980–4,400).',
    },
  },
  {
    a: ['suwayda-corridor', 'golan-trade'],
    b: ['israel-dec-2025'],
    says: {
      en: 'The corridor to Suwayda reported in 2025, from the Golan (which the sources do not settle; put forward by Israel, rejected by Syria), and the land that Israel would leave if Syria gave up its claim to the Golan, as reported in January 2026 (rejected by Syria), together (the first) and the demilitarised zone that Israel demanded in December 2025 (the second) cannot be compared in figures: no limit of the first was published; no limit of the second was published.',
      ar: 'لا يمكن المقارنة بالأرقام بين منطقة الممر إلى السويداء الذي أفادت به تقارير عام 2025، من الجولان (وهو ما لا تحسمه المصادر؛ مطروحة من إسرائيل، مرفوضة من سوريا)، والمنطقة التي قد تنسحب منها إسرائيل إذا تخلت سوريا عن مطالبتها بالجولان، وفق تقارير كانون الثاني/يناير 2026 (مرفوضة من سوريا) معا (الأولى) والمنطقة التي طالبت إسرائيل بنزع السلاح منها في كانون الأول/ديسمبر 2025 (الثانية): لم تُنشر حدود الأولى؛ ولم تُنشر حدود الثانية.',
      he: 'אי אפשר להשוות במספרים בין אזור המסדרון לסווידא שדווח ב־2025, מרמת הגולן (המקורות אינם מכריעים; הועלה בידי ישראל, נדחה בידי סוריה), והשטח שישראל תעזוב אם סוריה תוותר על תביעתה לגולן, לפי דיווחים מינואר 2026 (נדחה בידי סוריה) יחד (הראשון) ובין האזור שישראל דרשה לפרז בדצמבר 2025 (השני): גבולות הראשון לא פורסמו; גבולות השני לא פורסמו.',
    },
  },
]

for (const { a, b, says } of EXPECTED)
  it(`says of ${a.join(' and ')} together, and ${b.join()}, what is expected`, () => {
    const [sideA, sideB] = [reads(a), reads(b)]
    const overlap = combinedOverlap({ ...catalog, ...measured }, sideA, sideB)
    expect(
      Object.fromEntries(
        LOCALES.map((locale) => [locale, readable(setsSentence(measured, sideA, sideB, overlap, locale))]),
      ),
    ).toEqual(says)
  })
