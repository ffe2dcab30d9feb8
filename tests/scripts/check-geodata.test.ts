import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function run(files: readonly string[] = [], cwd = ROOT) {
  const command = ['--import', import.meta.resolve('tsx'), join(ROOT, 'scripts/check-geodata.ts'), ...files]
  const { status, stdout } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8' })
  return { status, stdout }
}

test('the command says how many files it checked and succeeds on the real data', () => {
  const { status, stdout } = run()
  expect(stdout).toMatch(/^\d+ files checked, no issue\.\n$/)
  expect(status).toBe(0)
}, 30_000)

test('the command takes the path of a file and checks that one', () => {
  expect(run(['geodata/zones/line-b.geojson']).stdout).toBe('1 file checked, no issue.\n')
}, 30_000)

test('the command fails on an argument that is no geodata file, and the next good run deletes what it wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  const { status, stdout } = run(['README.md'], folder)
  expect(stdout).toContain('"README.md" is no file of the geodata')
  expect(stdout).toMatch(/They can be looked at in geodata-issues\.geojson\.\n$/)
  expect(status).toBe(1)
  expect(readdirSync(folder)).toEqual(['geodata-issues.geojson'])

  expect(run([], folder).status).toBe(0)
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
}, 60_000)
