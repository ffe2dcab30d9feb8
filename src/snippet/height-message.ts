/** Mark of our embed pages in their messages. */
export const EMBED_NAME = 'southern-syria-zones'
const GREATEST_HEIGHT = 20_000

/**
 * The height in CSS pixels that an embed page asks for, in the form that Datawrapper's hosts know; null where a message, of
 * whatever kind, asks for none that a frame could have.
 */
export function heightAsked(message: unknown): number | null {
  const asked = (message as Record<string, Record<string, unknown> | null> | null)?.['datawrapper-height']
  const height = asked?.[EMBED_NAME]
  return typeof height === 'number' && height > 0 && height < GREATEST_HEIGHT ? height : null
}
