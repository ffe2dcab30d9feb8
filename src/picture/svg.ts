/** A value of an attribute; an attribute without one is left out. Figures are written to a hundredth. */
type Value = string | number | null | undefined

/** An element as text. Its content is markup; words come through `escapeXml`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === undefined) return ''
    return ` ${key}="${typeof value === 'number' ? Number(value.toFixed(2)) : escapeXml(value)}"`
  })
  const inside = content.join('')
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`
}

/** Words as they stand between tags or quotes of XML. */
export function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
