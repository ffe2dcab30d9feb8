import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import type { Rule } from './issue.ts'
import { MAX_NESTING } from './limits.ts'
import { deepestNesting, lineAndColumn } from './nesting.ts'

/** The text is JSON (RFC 8259): no comments, no trailing commas. JSON.parse judges; jsonc-parser says where. */
export const validJson: Rule = {
  name: 'valid-json',
  check: (geodata) =>
    [...geodata.values()].flatMap(({ path, text, value }) => {
      if (text === null || text.trim() === '' || value !== undefined) return []
      if (deepestNesting(text).depth > MAX_NESTING) return [] // shallow-nesting says so, and parsers may throw on it
      const { at, message } = firstFault(text)
      return [{ rule: 'valid-json', file: path, feature: null, at, message }]
    }),
}

function firstFault(text: string): { at: string; message: string } {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (!error) return { at: 'line 1, column 1', message: 'this is not JSON. Compare it with a file that passes.' }
  const found = JSON.stringify(text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20))))
  const expected = ADVICE[printParseErrorCode(error.error)] ?? 'Compare it with a file that passes.'
  const what = error.offset >= text.trimEnd().length ? 'the text ends too early' : `${found} is not JSON here`
  return { at: lineAndColumn(text, error.offset), message: `${what}. ${expected}` }
}

const ADVICE: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Put texts in double quotes; numbers are plain digits, and NaN or None do not exist.',
  InvalidNumberFormat: 'Write numbers as 35.8, without a leading + or a bare point.',
  PropertyNameExpected: 'A property name in double quotes is expected; remove a comma before a closing brace.',
  ValueExpected: 'A value is expected; remove a comma too many or add what is missing.',
  ColonExpected: 'A colon is expected between a name and its value.',
  CommaExpected: 'A comma is expected between two values; add it, or close the bracket before.',
  CloseBraceExpected: 'Close the brace with }.',
  CloseBracketExpected: 'Close the bracket with ].',
  EndOfFileExpected: 'Delete everything after the last closing bracket.',
  InvalidCommentToken: 'JSON has no comments; write a note property instead.',
  UnexpectedEndOfString: 'Close the text with a double quote on the same line; quotes inside need a backslash.',
  InvalidCharacter: 'Write line breaks and tabs inside texts as blanks.',
  InvalidEscapeCharacter: 'After a backslash only " \\ / b f n r t u may stand.',
}
