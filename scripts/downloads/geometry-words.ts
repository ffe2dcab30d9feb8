import type { Claim, Method } from '../../src/catalog/types.ts'
import type { Text } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'

/** Away from the map no soft edge warns, so that each row has to say what its drawing is. */
const SKETCH: Text = {
  en: 'geometry not stated: a sketch; its position and edge are schematic',
  ar: 'الموضع غير مذكور: رسم تقريبي؛ الموقع والحدود تخطيطية',
  he: 'המיקום לא צוין: שרטוט משוער; המקום והשוליים סכמטיים',
}

/** `unconfirmed`: a known zone is drawn, and nobody said that it is meant. */
export type GeometryStated = 'stated' | 'unconfirmed' | 'sketch' | 'none'

/**
 * Whether a source states the geometry of a claim.
 * @param method how its zone was drawn; null for a claim without one
 */
export function geometryStated(claim: Claim, method: Method | null): GeometryStated {
  if (claim.zone === null) return 'none'
  if (claim.stated) return 'stated'
  return method === 'schematic' ? 'sketch' : 'unconfirmed'
}

/**
 * How far the geometry of a claim can be taken at its word.
 * @param method how its zone was drawn; null for a claim without one
 */
export function geometryNote(claim: Claim, method: Method | null): Text {
  switch (geometryStated(claim, method)) {
    case 'none':
      return textOf('noGeometry')
    case 'stated':
      return textOf('geometryStated')
    case 'unconfirmed':
      return textOf('geometryUnconfirmed')
    case 'sketch':
      return SKETCH
  }
}

function textOf(key: 'noGeometry' | 'geometryStated' | 'geometryUnconfirmed'): Text {
  return { en: MESSAGES.en[key], ar: MESSAGES.ar[key], he: MESSAGES.he[key] }
}
