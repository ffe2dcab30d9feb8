import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/* `docs/promises.md`: one line a promise, with the file of the test that keeps it and the test's name. */

const lines = readFileSync('docs/promises.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('- '))
const kept = lines.map((line) => {
  const [, promise, file, name] = /^- (.+?) `(tests\/[\w/.-]+\.test\.ts)`: (.+)$/.exec(line) ?? []
  return { line, promise, file, name }
})

it('every line of the promises names a test', () => {
  expect(kept.length).toBeGreaterThan(20)
  expect(kept.filter(({ name }) => name === undefined).map(({ line }) => line)).toEqual([])
})

it('every test that the promises name is there', () => {
  expect(kept.filter(({ file, name }) => !readFileSync(file!, 'utf8').includes(name!)).map(({ line }) => line)).toEqual(
    [],
  )
})
