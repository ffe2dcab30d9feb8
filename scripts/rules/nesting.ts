/** How many brackets are open at once at most in a JSON text, and the offset of the innermost. Never recurses. */
export function deepestNesting(text: string): { depth: number; offset: number } {
  let depth = 0
  let deepest = { depth: 0, offset: 0 }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '"') i = endOfString(text, i)
    else if (character === '[' || character === '{') {
      depth++
      if (depth > deepest.depth) deepest = { depth, offset: i }
    } else if (character === ']' || character === '}') depth--
  }
  return deepest
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i
  }
  return text.length
}

/** `line 4, column 7` of an offset in a text, both counted from 1 as editors do. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}
