/**
 * Words in lines no wider than `width`, broken at blanks. What is isolated in its own direction stays so on both sides of
 * a break. A word that is wider alone stands on its own line.
 */
export function breakLines(words: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > width) {
      const open = openIsolates(line)
      lines.push(line + PDI.repeat(open.length))
      line = open.join('') + word
    } else line = longer
  }
  return [...lines, line]
}

/** The least width, to a pixel, at which the words take no more lines than at the full width. */
export function balancedWidth(words: string, width: number, widthOf: (line: string) => number): number {
  const lines = (width: number) => breakLines(words, width, widthOf)
  const fewest = lines(width).length
  let [least, most] = [0, Math.floor(width)]
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2)
    const tried = lines(middle)
    if (tried.length > fewest || tried.some((line) => widthOf(line) > middle)) least = middle
    else most = middle
  }
  return most
}

const NBSP = '\u00a0'
/** Letters of a part that is not broken: a date, a standing, a licence in brackets. */
const SHORT_PART = 24

/**
 * Words parted by dots, broken behind a dot and not within what is short: a part, or what stands in brackets.
 * @param fits whether a piece has room on a line
 */
export function togetherInParts(words: string, fits: (piece: string) => boolean): string {
  const together = (piece: string) => (piece.length <= SHORT_PART && fits(piece) ? piece.replaceAll(' ', NBSP) : piece)
  const parts = words.split(' · ').map((part) => part.replaceAll(/\([^()]*\)/g, together))
  return parts.length === 1 ? parts[0]! : parts.map(together).join(`${NBSP}· `)
}

const PDI = '\u2069'

/** The isolates that begin in a line and do not end in it (LRI, RLI, FSI). */
function openIsolates(line: string): string[] {
  const open: string[] = []
  for (const letter of line) {
    if (letter >= '\u2066' && letter <= '\u2068') open.push(letter)
    else if (letter === PDI) open.pop()
  }
  return open
}
