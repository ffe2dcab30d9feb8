/** A sentence without the signs that only keep it in order: isolates, word joiners, no-break spaces. */
export function readable(sentence: string): string {
  return sentence.replaceAll(/[\u2060\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ')
}
