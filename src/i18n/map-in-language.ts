import type { Text } from './locale.ts'

/** What a link to the map in another language says, in that language. */
export const MAP_IN_LANGUAGE: Text = {
  en: 'This map in English',
  ar: 'هذه الخريطة بالعربية',
  he: 'המפה הזאת בעברית',
}
