import type { Locale } from '../i18n/locale.ts'
import { FAMILY_OF } from '../theme/type.ts'

/**
 * MapLibre paints letters once: the fonts have to be there before. Without them it draws with what the system has. A map has
 * the names of its language alone, and Latin figures.
 */
export async function loadFonts(locale: Locale): Promise<void> {
  const faces = [...new Set([FAMILY_OF.en, FAMILY_OF[locale]])].flatMap((family) => [
    `400 24px "${family}"`,
    `600 24px "${family} SemiBold"`,
  ])
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, 'Aا א')))
}
