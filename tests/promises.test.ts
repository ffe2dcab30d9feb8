import { readFileSync } from 'node:fs'
import ts from 'typescript'
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

/**
 * Titles of the tests of a file as they are written there, templates with their places, but without the
 * language or place at the end.
 */
function titlesOf(file: string): string[] {
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    // A test is a call that begins with its title and has what it does.
    if (ts.isCallExpression(node) && node.arguments.some(ts.isFunctionLike)) {
      const title = node.arguments[0]!
      if (ts.isStringLiteralLike(title)) titles.push(title.text)
      else if (ts.isTemplateExpression(title))
        titles.push(
          title
            .getText()
            .slice(1, -1)
            .replace(/:? \(?\$\{(?:locale|name)\}\)?$/, ''),
        )
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return titles
}

it('every test that the promises name is there, under that very title', () => {
  expect(kept.filter(({ file, name }) => !titlesOf(file!).includes(name!)).map(({ line }) => line)).toEqual([])
})
