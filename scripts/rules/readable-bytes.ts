import type { GeodataFile } from './geodata.ts'
import type { Rule } from './issue.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { lineAndColumn } from './nesting.ts'

const NAME = 'readable-bytes'

/** A file is text in UTF-8 that a person wrote, and not what a broken download, merge or checkout left in its place. */
export const readableBytes: Rule = {
  name: NAME,
  check: (geodata) =>
    [...geodata.values()].flatMap((file) => {
      const fault = faultOf(file)
      return fault ? [{ rule: NAME, file: file.path, feature: null, ...fault }] : []
    }),
}

function faultOf(file: GeodataFile): { at: string | null; message: string } | null {
  if (file.size > MAX_FILE_BYTES) {
    const expected = `at most ${MAX_FILE_BYTES} bytes are expected`
    return { at: null, message: `the file has ${file.size} bytes; ${expected}. Simplify its lines or split it.` }
  }
  if (file.bytes === null) {
    return {
      at: null,
      message: 'the file cannot be read; is it a folder, a broken link, or is permission missing? Restore it.',
    }
  }
  if (looksLikeUtf16(file.bytes)) {
    return { at: null, message: 'the file is text in UTF-16, or no text at all. Save it as UTF-8.' }
  }
  if (file.text === null) {
    const message = 'this byte is not UTF-8. Save the file as UTF-8.'
    return { at: `byte ${firstBadByte(file.bytes)}`, message }
  }
  return faultOfText(file.text)
}

function faultOfText(text: string): { at: string | null; message: string } | null {
  if (text.startsWith('\uFEFF')) {
    return { at: null, message: 'the file begins with a byte order mark. Save it as UTF-8 without BOM.' }
  }
  if (text.trim() === '') return { at: null, message: 'the file is empty. Restore or delete it.' }
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    return {
      at: null,
      message: 'the file is a Git LFS pointer, not the data. Run "git lfs pull" or commit the data itself.',
    }
  }
  if (/^\s*<[!?a-z]/i.test(text)) {
    return { at: null, message: 'the file is an HTML or XML page, not JSON: a failed download? Fetch the data again.' }
  }
  const conflict = /^(<{7} |={7}$|>{7} )/m.exec(text)
  if (conflict) {
    const message = `"${conflict[0].trim()}" marks an unfinished merge. Keep one side and delete the marker lines.`
    return { at: lineAndColumn(text, conflict.index), message }
  }
  return null
}

/** A mark of its byte order at the beginning, or zero bytes, which no text in UTF-8 has. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0)
}

/** Index of the first byte of what cannot be decoded: the longest prefix that can be is found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  // stream: a character that the end of the prefix cuts in two is no fault of the prefix
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream })
      return true
    } catch {
      return false
    }
  }
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(middle, true)) good = middle
    else bad = middle
  }
  while (!decodes(good, false)) good-- // back to where the character that is cut in two begins
  return good
}
