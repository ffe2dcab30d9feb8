import { type Locale, direction } from './locale.ts'

/*
 * Words for the text of SVG, which runs from left to right whatever its page does: not every program heeds the attribute
 * `direction`, and with it `start` and `end` would change places. WebKit heeds no isolates there; all browsers heed embeddings.
 * The marks are those of the Unicode Standard, Annex 9.
 */

/** A left-to-right mark parts the lines of one text: WebKit would set them as one. */
const LRM = '\u200e'
/** Right-to-left embedding, and its end. */
const [RLE, PDF] = ['\u202b', '\u202c']
/**
 * Embeddings in the place of isolates (LRI, RLI, PDI). The mark behind one (RLM) keeps two that follow each other in their order,
 * which isolates do by themselves.
 */
const EMBEDDINGS: Readonly<Record<string, string>> = { '\u2066': '\u202a', '\u2067': RLE, '\u2069': `${PDF}\u200f` }

/** Words that run from right to left by themselves: letters at both ends, nothing in them that has another direction. */
const RUNS_BY_ITSELF = /^\p{L}[^\p{Script=Latin}\p{N}\u2066-\u2069]*\p{L}$/u

/** A line of words in the direction of its language. */
export function drawnLine(words: string, locale: Locale): string {
  if (direction(locale) === 'ltr' || RUNS_BY_ITSELF.test(words)) return words
  const embedded = words.replaceAll(/\u2068(.)/gsu, (_, first: string) => (isLatin(first) ? '\u202a' : RLE) + first)
  return RLE + embedded.replaceAll(/[\u2066\u2067\u2069]/g, (mark) => EMBEDDINGS[mark]!) + PDF
}

/** The lines of one text, each in the direction of its language. */
export function drawnLines(lines: readonly string[], locale: Locale): string[] {
  const parted = direction(locale) === 'ltr' ? '' : LRM
  return lines.map((line, index) => drawnLine(line, locale) + (index < lines.length - 1 ? parted : ''))
}

/** Whether a name that begins so runs from left to right, as far as its first letter tells. */
function isLatin(letter: string): boolean {
  return /[\p{Script=Latin}\p{N}]/u.test(letter)
}
