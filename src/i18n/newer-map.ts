import type { Text } from './locale.ts'

/** What a page of an old release says, apart from the other words: the script that says it stays small. */
export const NEWER_MAP: Text = {
  en: 'There is a newer version of this map.',
  ar: 'تتوفر نسخة أحدث من هذه الخريطة.',
  he: 'יש גרסה חדשה יותר של המפה הזאת.',
}
