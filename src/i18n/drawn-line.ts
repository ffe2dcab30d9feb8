import { type Locale, direction } from './locale.ts'

/*
 * Words for the text of SVG, which runs from left to right whatever its page does: not every program heeds the attribute
 * `direction`, and with it `start` and `end` would change places. WebKit heeds no isolates there; all browsers heed marks and embeddings.
 * The marks are those of the Unicode Standard, Annex 9.
 */

/** A left-to-right mark parts the lines of one text: WebKit would set them as one. */
const LRM = '\u200e'
/** A right-to-left mark stands for a letter where a line begins or ends with none. */
const RLM = '\u200f'
/** Right-to-left embedding, and its end. */
const [RLE, PDF] = ['\u202b', '\u202c']
/**
 * Embeddings in the place of isolates (LRI, RLI, PDI). The mark behind one keeps two that follow each other in their order, which
 * isolates do by themselves.
 */
const EMBEDDINGS: Readonly<Record<string, string>> = { '\u2066': '\u202a', '\u2067': RLE, '\u2069': PDF + RLM }

/** Words that hold some of another direction. */
const MIXED = /[\p{Script=Latin}\u2066-\u2069]/u

/** A line of words in the direction of its language. */
export function drawnLine(words: string, locale: Locale): string {
  if (direction(locale) === 'ltr') return words
  if (!MIXED.test(words)) return words.replace(/^(?!\p{L})/u, RLM).replace(/(?<!\p{L})$/u, RLM)
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
