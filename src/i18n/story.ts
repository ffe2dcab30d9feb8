import type { Locale } from './locale.ts'

/** What the page of the story says beside the story itself; apart, for the map's page needs the link alone. */
export interface StoryMessages {
  /** The way to the story from the map. */
  readonly link: string
  readonly previous: string
  readonly next: string
  /** The buttons as a group. */
  readonly steps: string
  readonly step: string
  readonly onMap: string
  readonly compared: string
  /** Of an address whose step there is not. */
  readonly unknownStep: string
}

export const STORY_MESSAGES: Readonly<Record<Locale, StoryMessages>> = {
  en: {
    link: 'The story in steps: how it came to this',
    previous: 'Previous step',
    next: 'Next step',
    steps: 'Steps of the story',
    step: 'Step {step} of {all}',
    onMap: 'Open on the interactive map',
    compared: 'Side by side: {title}',
    unknownStep: 'an unknown step',
  },
  ar: {
    link: 'القصة خطوة بخطوة: كيف وصل الأمر إلى هنا',
    previous: 'الخطوة السابقة',
    next: 'الخطوة التالية',
    steps: 'خطوات القصة',
    step: 'الخطوة {step} من {all}',
    onMap: 'افتحها على الخريطة التفاعلية',
    compared: 'جنبًا إلى جنب: {title}',
    unknownStep: 'خطوة غير معروفة',
  },
  he: {
    link: 'הסיפור צעד אחר צעד: כיצד הגיעו הדברים לכאן',
    previous: 'הצעד הקודם',
    next: 'הצעד הבא',
    steps: 'צעדי הסיפור',
    step: 'צעד {step} מתוך {all}',
    onMap: 'פתיחה במפה האינטראקטיבית',
    compared: 'זה לצד זה: {title}',
    unknownStep: 'צעד לא מוכר',
  },
}
