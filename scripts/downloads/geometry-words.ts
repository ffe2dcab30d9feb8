import type { Claim, Method } from '../../src/catalog/types.ts'
import type { Text } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'

/** Away from the map no soft edge warns, so that each row has to say what its drawing is. */
const SKETCH: Text = {
  en: 'geometry not stated: a sketch; its position and edge are schematic',
  ar: 'الموضع غير مذكور: رسم تقريبي؛ الموقع والحدود تخطيطية',
  he: 'המיקום לא נאמר: תרשים; המקום והשוליים סכמטיים',
}
const DRAWN_AS_SKETCH: Text = {
  en: 'geometry stated, but drawn as a sketch; its position and edge are schematic',
  ar: 'الموضع مذكور، لكنه رسم تقريبي؛ الموقع والحدود تخطيطية',
  he: 'המיקום נאמר, אך הציור הוא תרשים; המקום והשוליים סכמטיים',
}

export type GeometryStated = 'stated' | 'sketch' | 'none'

/** Whether a source states the geometry of a claim. */
export function geometryStated(claim: Claim): GeometryStated {
  if (claim.zone === null) return 'none'
  return claim.stated ? 'stated' : 'sketch'
}

/**
 * How far the geometry of a claim can be taken at its word.
 * @param method how its zone was drawn; null for a claim without one
 */
export function geometryNote(claim: Claim, method: Method | null): Text {
  const stated = geometryStated(claim)
  if (stated === 'none') return textOf('noGeometry')
  if (stated === 'sketch') return SKETCH
  return method === 'schematic' ? DRAWN_AS_SKETCH : textOf('geometryStated')
}

function textOf(key: 'noGeometry' | 'geometryStated'): Text {
  return { en: MESSAGES.en[key], ar: MESSAGES.ar[key], he: MESSAGES.he[key] }
}
