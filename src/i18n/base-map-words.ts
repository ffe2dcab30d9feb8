import type { Locale } from './locale.ts'

/** Words for the marks of the ground itself, under all that anybody claims. */
export interface BaseMapWords {
  readonly heading: string
  readonly occupied: string
  readonly national: string
  readonly golanWest: string
  readonly armistice: string
  readonly governorate: string
  readonly road: string
  readonly water: string
  readonly river: string
  readonly city: string
  readonly town: string
  readonly summit: string
}

export const BASE_MAP_WORDS: Readonly<Record<Locale, BaseMapWords>> = {
  en: {
    heading: 'The base map',
    occupied: 'Under Israeli occupation since 1967: the Syrian Golan and Shebaa Farms',
    national: 'International border',
    golanWest: 'Western edge of the occupied Golan: the lines of 1923, 1949 and 1967 differ; one line is drawn',
    armistice: 'Armistice line of 1949 (Green Line)',
    governorate: 'Edge of a governorate; inner edge of Shebaa Farms',
    road: 'Road between cities, schematic',
    water: 'Lake or sea',
    river: 'Border along a river',
    city: 'City',
    town: 'Town or village',
    summit: 'Summit',
  },
  ar: {
    heading: 'خريطة الأساس',
    occupied: 'تحت الاحتلال الإسرائيلي منذ 1967: الجولان السوري ومزارع شبعا',
    national: 'حدود دولية',
    golanWest: 'الحافة الغربية للجولان المحتل: تختلف خطوط 1923 و1949 و1967؛ رُسم خط واحد',
    armistice: 'خط هدنة عام 1949 (الخط الأخضر)',
    governorate: 'حد محافظة؛ والحافة الداخلية لمزارع شبعا',
    road: 'طريق بين المدن، رسم تخطيطي',
    water: 'بحيرة أو بحر',
    river: 'حدود على مجرى نهر',
    city: 'مدينة',
    town: 'بلدة أو قرية',
    summit: 'قمة جبل',
  },
  he: {
    heading: 'מפת הבסיס',
    occupied: 'בכיבוש ישראלי מאז 1967: הגולן הסורי וחוות שבעא',
    national: 'גבול בין־לאומי',
    golanWest: 'הקצה המערבי של הגולן הכבוש: קווי 1923, 1949 ו־1967 נבדלים; מצויר קו אחד',
    armistice: 'קו שביתת הנשק מ־1949 (הקו הירוק)',
    governorate: 'גבול מחוז; הקצה הפנימי של חוות שבעא',
    road: 'כביש בין ערים, סכמטי',
    water: 'אגם או ים',
    river: 'גבול לאורך נהר',
    city: 'עיר',
    town: 'עיירה או כפר',
    summit: 'פסגה',
  },
}
