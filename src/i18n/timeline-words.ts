import type { Locale } from './locale.ts'

const en = {
  asOf: 'As of {date}',
  slider: 'Date',
  sliderNote: 'Each step is a date on which something happened; the spacing is not to scale.',
  previous: 'Previous',
  next: 'Next',
  play: 'Play',
  pause: 'Pause',
  latest: 'The latest by then:',
  show: 'Show on the map: {name}',
  unknown: 'Not yet known, {count} of {all} layers: {names}.',
  partly: 'Known in part only: {names}.',
  allKnown: 'Something was known of all {all} layers.',
  row: 'not yet known by {date}',
  said: '{step}. Not yet known: {count} of {all} layers.',
}

/** What the timeline says, apart from the words of the page: they are loaded with it. */
export type TimelineWords = typeof en

const ar: TimelineWords = {
  asOf: 'الوضع حتى {date}',
  slider: 'التاريخ',
  sliderNote: 'كل خطوة تاريخ وقع فيه حدث؛ والمسافات بينها لا تمثل الزمن.',
  previous: 'السابق',
  next: 'التالي',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  latest: 'آخر ما حدث حتى ذلك التاريخ:',
  show: 'إظهار على الخريطة: {name}',
  unknown: 'لم يكن معروفًا بعد، {count} من {all} من الطبقات: {names}.',
  partly: 'المعروف منه جزء فقط: {names}.',
  allKnown: 'كان شيء ما معروفًا عن الطبقات كلها، وعددها {all}.',
  row: 'غير معروف بعد في {date}',
  said: '{step}. غير معروف بعد: {count} من {all} من الطبقات.',
}

const he: TimelineWords = {
  asOf: 'נכון ל־{date}',
  slider: 'תאריך',
  sliderNote: 'כל צעד הוא תאריך שבו קרה דבר; המרווחים אינם בקנה מידה.',
  previous: 'הקודם',
  next: 'הבא',
  play: 'הפעלה',
  pause: 'השהיה',
  latest: 'האחרון עד אז:',
  show: 'הצגה על המפה: {name}',
  unknown: 'עוד לא היה ידוע, {count} מתוך {all} שכבות: {names}.',
  partly: 'ידוע רק בחלקו: {names}.',
  allKnown: 'על כל {all} השכבות היה ידוע דבר מה.',
  row: 'עוד לא היה ידוע ב־{date}',
  said: '{step}. עוד לא היה ידוע: {count} מתוך {all} שכבות.',
}

export const TIMELINE_WORDS: Readonly<Record<Locale, TimelineWords>> = { en, ar, he }
