import type { Kind } from '../../src/catalog/types.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { FILL_IN } from '../rules/complete-texts.ts'
import { follow } from '../schemas/walk.ts'
import { type Schema, SCHEMAS } from '../schemas/schemas.ts'

const OVERLAY = SCHEMAS.get('overlay.schema.json')!

/**
 * An overlay with all its members and nothing said yet. The check refuses every value that is left to fill in, so that
 * none is forgotten; what it says there is how to go on.
 */
export function overlayTemplate(kind: Kind, id: string, order: number): Readonly<Record<string, unknown>> {
  const claim = follow('#/$defs/zoneClaim', 'overlay.schema.json').schema
  const response = itemsIn(claim, 'responses')
  return {
    $schema: OVERLAY.properties?.['$schema']?.const,
    id,
    kind,
    order,
    title: words(OVERLAY, 'title'),
    named: words(OVERLAY, 'named'),
    summary: words(OVERLAY, 'summary'),
    stated: words(OVERLAY, 'stated'),
    notStated: words(OVERLAY, 'notStated'),
    mapNotes: [{ text: words(OVERLAY, 'mapNotes'), at: [0, 0], reading: null }],
    mainZone: null,
    extent: words(OVERLAY, 'extent'),
    readings: [],
    quotes: [],
    claims: [
      {
        zone: FILL_IN,
        role: FILL_IN,
        basis: FILL_IN,
        standing: FILL_IN,
        assertedBy: [FILL_IN],
        stated: false,
        reading: null,
        from: FILL_IN,
        to: null,
        sources: [],
        responses: [{ by: FILL_IN, on: null, text: words(response, 'text'), sources: [] }],
      },
    ],
  }
}

/** What the schema says of a text, in the place of its words. */
function words(schema: Schema, name: string): Readonly<Record<string, string>> {
  const { description } = schema.properties![name]!
  return Object.fromEntries(LOCALES.map((locale) => [locale, `${FILL_IN}: ${description}`]))
}

function itemsIn(schema: Schema, name: string): Schema {
  return schema.properties![name]!.items!
}
