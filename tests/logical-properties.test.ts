import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/*
 * Arabic and Hebrew pages are the English one mirrored, by the browser: styles name the start and the end of a line, never
 * left and right. A property that names a side is a fault, and so are four values in a row that differ left and right.
 */

/** Where a side is meant that no language mirrors, with the reason. */
const MEANT: Readonly<Record<string, string>> = {
  'components/styles/embed-dialog.css': 'transform-origin has no logical form; both directions are written out',
  'components/CompareStage.svelte': 'inset() of a clip-path has no logical form; both directions are written out',
}

const NAMES_A_SIDE = [
  /(?:^|[\s;{"'])(?:left|right)\s*:/,
  /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
  /\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /\b(?:overscroll-behavior|overflow)-[xy]\s*:\s*(?:left|right)\b/,
  /\btransform-origin\s*:\s*(?:left|right|\d)/,
  /\binset\(\s*\S+ [^)]*\$\{/,
]
const FOUR_VALUES = /(?:^|[\s;{])(?:margin|padding|inset|border-width)\s*:\s*(\S+)\s+(\S+)\s+(\S+)\s+([^\s;]+)\s*;/

const styled = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(css|svelte)$/.test(path))

/** Lines of a file that name a side. */
function faultsIn(path: string): string[] {
  const text = readFileSync(`src/${path}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const lines = path.endsWith('.css') ? text.split('\n') : text.split('\n').filter((line) => /style|inset\(/.test(line))
  return lines
    .filter((line) => {
      const four = FOUR_VALUES.exec(line)
      return NAMES_A_SIDE.some((side) => side.test(line)) || (four !== null && four[2] !== four[4])
    })
    .map((line) => `${path}: ${line.trim()}`)
}

it('no style names left or right but where that is meant', () => {
  expect(styled.length).toBeGreaterThan(50)
  expect(styled.filter((path) => !(path in MEANT)).flatMap(faultsIn)).toEqual([])
})

it('every exception is still needed', () => {
  expect(Object.keys(MEANT).filter((path) => faultsIn(path).length === 0)).toEqual([])
})
