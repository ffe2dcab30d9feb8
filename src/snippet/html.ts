/** An element as HTML. Attributes that are null are left out; what is in the element is HTML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  inner: string = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => (value === '' && key !== 'alt' ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`))
  const isVoid = name === 'img' || name === 'source'
  return `<${name}${written.join('')}>${isVoid ? '' : `${inner}</${name}>`}`
}

/** Text that is safe between tags and between double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
