import type { Text } from './locale.ts'

/** Opens the list of what a map does not show yet, with a place for their `{count}`: apart from the other words, which embeds have in their pages. */
export const MORE_ON_MAP: Text = {
  en: 'Show more on the map ({count})',
  ar: 'إظهار المزيد على الخريطة ({count})',
  he: 'הצגת עוד על המפה ({count})',
}
