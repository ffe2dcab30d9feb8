import { describe, expect, test } from 'vitest'
import { MAX_FILE_BYTES } from '../../../scripts/rules/limits.ts'
import { report, withFile, withText } from './damaged-geodata.ts'

const LINE_B = 'zones/line-b.geojson'

describe('bytes', () => {
  test('an empty file is refused', () => {
    expect(report(withFile(LINE_B, ' \n'))).toEqual([
      'geodata/zones/line-b.geojson: the file is empty. Restore or delete it.',
    ])
  })

  test('a byte order mark is refused, for JSON.parse would stumble over it', () => {
    expect(report(withText(LINE_B, (text) => `\uFEFF${text}`)).join()).toContain('Save it as UTF-8 without BOM.')
  })

  test('bytes that are no UTF-8 are refused with the place of the first', () => {
    const windows1256 = new Uint8Array([...new TextEncoder().encode('{"name_ar": "'), 0xc7, 0xe1, 0x22, 0x7d])
    expect(report(withFile(LINE_B, windows1256))).toEqual([
      'geodata/zones/line-b.geojson, byte 13: this byte is not UTF-8. Save the file as UTF-8.',
    ])
  })

  test('a Git LFS pointer is named as such', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'
    expect(report(withFile(LINE_B, pointer)).join()).toContain('is a Git LFS pointer, not the data')
  })

  test('an error page saved in place of the data is named as such', () => {
    expect(report(withFile(LINE_B, '<!DOCTYPE html><title>404</title>')).join()).toContain('an HTML or XML page')
  })

  test('merge conflict markers are refused with their line', () => {
    const conflict = '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> other\n}'
    expect(report(withFile(LINE_B, conflict)).join()).toContain('line 2, column 1: "<<<<<<<" marks an unfinished merge')
  })

  test('a file above the size limit is refused with its size', () => {
    const issues = report(withFile(LINE_B, ' '.repeat(MAX_FILE_BYTES + 1)))
    expect(issues.join()).toContain(`${MAX_FILE_BYTES + 1} bytes; at most ${MAX_FILE_BYTES} bytes are expected`)
  })

  test('brackets nested a hundred thousand deep are refused before any parser sees them', () => {
    const issues = report(withFile(LINE_B, '['.repeat(100_000) + ']'.repeat(100_000)))
    expect(issues.join()).toContain('100000 brackets are open at once; at most 16 are expected')
  })
})

describe('JSON', () => {
  test('a trailing comma is refused with line and column', () => {
    const issues = report(withFile('sources.json', '{\n  "a": 1,\n}\n'))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toContain('geodata/sources.json, line 3, column 1: "}" is not JSON here.')
  })

  test('a file that was cut off is refused with the place where it ends', () => {
    expect(report(withText(LINE_B, (text) => text.slice(0, 200))).join()).toMatch(/line \d+, column \d+: /)
  })

  test('a property named twice is refused with both places', () => {
    const issues = report(withText(LINE_B, (text) => text.replace('"name_en"', '"method": "traced",\n"name_en"')))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatch(/line \d+, column \d+: "method" is named twice in one object, first in line \d+/)
  })

  test('a fault of syntax in the sources does not make every source unknown', () => {
    expect(report(withText('sources.json', (text) => text.slice(0, -3)))).toHaveLength(1)
  })
})

describe('places of files', () => {
  test('a file that nothing reads is refused', () => {
    expect(report(withFile('zones/line-c.geojsn', '{}')).join()).toContain(
      'nothing reads a file of this place and name',
    )
  })

  test('an overlay in a folder that is no kind is refused with the kinds', () => {
    const issues = report(withFile('overlays/proposals/new.json', '{}'))
    expect(issues.join()).toContain('"proposals" is no kind of overlay; the folders are agreement, situation, proposal')
  })
})
