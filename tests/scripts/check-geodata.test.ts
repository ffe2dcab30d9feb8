import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function run(...files: string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-geodata.ts', ...files], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status, stdout }
}

test('the command says how many files it checked and succeeds on the real data', () => {
  const { status, stdout } = run()
  expect(stdout).toMatch(/^\d+ files checked, no issue\.\n$/)
  expect(status).toBe(0)
}, 30_000)

test('the command takes the path of a file and checks that one', () => {
  expect(run('geodata/zones/line-b.geojson').stdout).toBe('1 file checked, no issue.\n')
}, 30_000)

test('the command fails on an argument that is no geodata file and checks nothing', () => {
  const { status, stdout } = run('README.md')
  expect(stdout).toContain('"README.md" is no file of the geodata')
  expect(status).toBe(1)
}, 30_000)
