import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeGeodata, readGeodata } from '../../../scripts/check.ts'
import { type Issue, formatIssue } from '../../../scripts/rules/issue.ts'
import { realGeodata } from '../rules/damaged-geodata.ts'
import { snapshotOf } from './snapshot.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const LINE_B = realGeodata.get('zones/line-b.geojson')!.text!
const named = (name: string) => LINE_B.replace('Line B (Bravo)', name)
const before = (anchor: string, text: string) => LINE_B.replace(anchor, `${text}${anchor}`)

/** Contents by the name that the file gets in zones/, with what the report must say of it. */
const CONTENTS: Readonly<Record<string, readonly [content: string | Buffer, message: string]>> = {
  empty: ['', 'the file is empty. Restore or delete it.'],
  'five-thousand-lists': [
    '['.repeat(5000) + ']'.repeat(5000),
    '5000 brackets are open at once; at most 16 are expected',
  ],
  'five-thousand-objects': ['{"a":'.repeat(5000) + '1' + '}'.repeat(5000), '5000 brackets are open at once'],
  'five-thousand-never-closed': ['{"a":['.repeat(2500), '5000 brackets are open at once'],
  'nested-position': [
    LINE_B.replace('[35.8708, 33.405]', '['.repeat(5000) + ']'.repeat(5000)),
    'brackets are open at once',
  ],
  'utf-16-with-mark': [
    Buffer.from(`\uFEFF${LINE_B}`, 'utf16le'),
    'the file is text in UTF-16, or no text at all. Save it as UTF-8.',
  ],
  'utf-16-without-mark': [Buffer.from('{"id": "x"}', 'utf16le'), 'the file is text in UTF-16, or no text at all'],
  'latin-1': [Buffer.from(named('Línea B'), 'latin1'), 'this byte is not UTF-8. Save the file as UTF-8.'],
  'byte-order-mark': [`\uFEFF${LINE_B}`, 'the file begins with a byte order mark. Save it as UTF-8 without BOM.'],
  'zero-bytes': [Buffer.alloc(2000), 'no text at all. Save it as UTF-8.'],
  'zero-byte-in-a-name': [named('Line \0B'), 'no text at all. Save it as UTF-8.'],
  compressed: [Buffer.from([0x1f, 0x8b, 8, 8]), 'this byte is not UTF-8.'],
  'git-lfs': [
    'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    'Git LFS pointer, not the data. Run "git lfs pull"',
  ],
  'merge-conflict': [
    LINE_B.replace('"method"', '\n<<<<<<< HEAD\n"method"'),
    '"<<<<<<<" marks an unfinished merge. Keep one side',
  ],
  'merge-conflict-in-windows': [
    '<<<<<<< HEAD\r\n{}\r\n=======\r\n[]\r\n>>>>>>> other\r\n',
    'marks an unfinished merge',
  ],
  'error-page': [
    '<!DOCTYPE html>\n<title>404</title>',
    'the file is an HTML or XML page, not JSON: a failed download?',
  ],
  'error-page-without-type': ['\n<head><title>502</title></head>', 'the file is an HTML or XML page'],
  'error-of-a-store': ['<Error><Code>AccessDenied</Code></Error>', 'the file is an HTML or XML page'],
  'error-in-words': ['404: Not Found', 'is not JSON here'],
  'error-in-json': ['{"message": "Not Found"}', 'a FeatureCollection with a list of features is expected'],
  'only-null': ['null', 'this is null; a FeatureCollection'],
  'raw-escape': [named('Line \u001b[31mB'), 'is not JSON here. Write line breaks and tabs inside texts as blanks.'],
  'escaped-zero': [
    named('Line \\u0000B'),
    'a control character or line break (U+0000) at character 5. Write a blank instead.',
  ],
  'lone-surrogate': [named('Line \\ud800B'), 'a character that stands for a broken one (U+D800) at character 5'],
  'named-twice': [before('"name_en"', '"name_en": "x",\n'), '"name_en" is named twice in one object, first in line 8'],
  'proto-in-properties': [before('"name_en"', '"__proto__": {"method": "traced"},'), '__proto__'],
  'proto-in-the-feature': [
    before('"id"', '"__proto__": {"id": "x"},'),
    '__proto__: this name changes what an object is in JavaScript',
  ],
  'proto-in-the-geometry': [
    before('"coordinates"', '"__proto__": {"type": "Point"},'),
    'geometry.__proto__: this name changes',
  ],
  'too-large-a-number': [LINE_B.replace('35.8708', '1e309'), 'position 1: [null,33.405] is no position'],
  'not-a-number': [
    LINE_B.replace('35.8708', 'NaN'),
    '"NaN" is not JSON here. Put texts in double quotes; numbers are plain digits',
  ],
  'crossings-without-number': [lineOf(crossings(20_000)), 'the line crosses or touches itself at'],
  'positions-without-number': [
    lineOf(crossings(40_000)),
    '40000 positions; 25000 at most are expected. Simplify the line or split it.',
  ],
}

/** Characters that no name may hold: overrides and isolates of direction, what cannot be seen, controls. */
const CHARACTERS = [
  0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200b, 0x2060, 0x2063, 0x206a,
]
  .concat([0xad, 0x180e, 0xfeff, 0xfff9, 0xe0041, 0x7f, 0x85, 0x9b, 0x2028, 0x2029, 0xfffd, 0xe000])
  .map((code) => [`character-${code.toString(16)}`, code] as const)

let project = ''
let folder = ''
let issues: readonly Issue[] = []
let milliseconds = 0
const reportOn = (name: string) =>
  issues.filter(({ file }) => file === `zones/${name}.geojson`).map((issue) => formatIssue(issue))

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'hostile-'))
  folder = join(project, 'geodata')
  cpSync(join(ROOT, 'geodata'), folder, { recursive: true })
  const zone = (name: string) => join(folder, 'zones', `${name}.geojson`)
  for (const [name, [content]] of Object.entries(CONTENTS)) {
    const own = typeof content === 'string' ? content.replace('"line-b"', JSON.stringify(name)) : content
    writeFileSync(zone(name), own)
  }
  for (const [name, code] of CHARACTERS) {
    writeFileSync(zone(name), named(`Line ${String.fromCodePoint(code)}B`).replace('"line-b"', JSON.stringify(name)))
  }
  writeFileSync(zone('fifty-megabytes'), '')
  truncateSync(zone('fifty-megabytes'), 50 * 1024 * 1024)
  mkdirSync(zone('a-folder'))
  symlinkSync('a-circle.geojson', zone('a-circle'))
  symlinkSync('/dev/zero', zone('without-end'))
  writeFileSync(zone('no-permission'), LINE_B, { mode: 0 })
  writeFileSync(zone('red-\u001b[31m-\u202e-name'), '{}')
  const start = performance.now()
  issues = judgeGeodata(await readGeodata(folder))
  milliseconds = performance.now() - start
}, 60_000)

afterAll(() => {
  chmodSync(join(folder, 'zones', 'no-permission.geojson'), 0o600)
  rmSync(project, { recursive: true })
})

describe('a hostile file is refused with a message that names it, what is wrong and what to do:', () => {
  test.each(Object.entries(CONTENTS))('%s', (name, [, message]) => {
    expect(reportOn(name).join('\n')).toContain(message)
    expect(reportOn(name)[0]).toMatch(/^geodata\/zones\//)
  })

  test.each(CHARACTERS)('%s', (name, code) => {
    const [first] = reportOn(name)
    expect(first).toContain(`(U+${code.toString(16).toUpperCase().padStart(4, '0')}) at character 5`)
  })

  test.each([
    [
      'fifty-megabytes',
      'the file has 52428800 bytes; at most 1000000 bytes are expected. Simplify its lines or split it.',
    ],
    ['a-folder', 'the file cannot be read; is it a folder, a broken link, or is permission missing?'],
    ['a-circle', 'the file cannot be read'],
    ['without-end', 'the file cannot be read'],
  ])('%s', (name, message) => {
    expect(reportOn(name).join()).toContain(message)
  })

  test.skipIf(process.getuid?.() === 0)('no-permission', () => {
    expect(reportOn('no-permission').join()).toContain('the file cannot be read')
  })

  test('all of them within seconds', () => {
    expect(milliseconds).toBeLessThan(20_000)
  })

  test('and no message colours a terminal, turns a line round or breaks it', () => {
    for (const issue of issues) expect(formatIssue(issue)).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
    expect(reportOn('red-\u001b[31m-\u202e-name')[0]).toContain('zones/red-[U+001B][31m-[U+202E]-name.geojson')
  })
})

test('the command reports the same of a folder that GEODATA names, fails, and changes nothing in it', () => {
  const earlier = snapshotOf(folder)
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(ROOT, 'scripts/check-geodata.ts')],
    { cwd: project, env: { ...process.env, GEODATA: folder }, encoding: 'utf8' },
  )
  expect(stdout.split('\n').slice(0, issues.length)).toEqual(issues.map((issue) => formatIssue(issue)))
  expect(status).toBe(1)
  expect(snapshotOf(folder)).toEqual(earlier)
  expect(JSON.parse(readFileSync(join(project, 'geodata-issues.geojson'), 'utf8')).features).toHaveLength(issues.length)
}, 60_000)

/** Positions of which each segment crosses nearly all others. */
function crossings(count: number): number[][] {
  const position = (i: number) => [36 + (i % 2) * 0.5 + i * 1e-6, 33 + ((i * 7919) % count) / (2 * count)]
  return Array.from({ length: count }, (_, i) => position(i).map((value) => Number(value.toFixed(6))))
}

function lineOf(coordinates: number[][]): string {
  const value = JSON.parse(LINE_B) as { features: { geometry: unknown }[] }
  value.features[0]!.geometry = { type: 'LineString', coordinates }
  return JSON.stringify(value)
}
