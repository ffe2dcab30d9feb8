import { execFileSync, spawnSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { areaTable } from '../../../scripts/report/area-table.ts'
import { committedFiles } from '../../../scripts/report/committed-files.ts'
import { zoneOf } from '../../real-catalog.ts'
import { geodataCopy } from '../geodata-copy.ts'
import { runCommand } from '../run-command.ts'

const rows = (table: string) => new Map(table.split('\n').map((line) => [line.split(' ')[0], line.split(/ {2,}/)]))

const lineA = zoneOf('line-a')
const separation = zoneOf('area-of-separation')

test('a zone stands with its area or length and its accuracy', () => {
  const table = rows(areaTable({ zones: [lineA, separation] }, null))
  expect(table.get('line-a')).toEqual(['line-a', `${(lineA.lengthMeters! / 1000).toFixed(2)} km`, '–', '300 m'])
  expect(table.get('area-of-separation')?.[1]).toBe(`${(separation.areaSquareMeters! / 1e6).toFixed(2)} km²`)
})

test('a range of areas stands beside its area', () => {
  const ranged = { ...separation, areaRangeSquareMeters: [200e6, 260.5e6] as const }
  expect(rows(areaTable({ zones: [ranged] }, null)).get('area-of-separation')?.[2]).toBe('200.00–260.50 km²')
})

test('what is new, gone, larger, moved or known better is told', () => {
  const zones = [
    { ...separation, id: 'larger', areaSquareMeters: separation.areaSquareMeters! + 1.5e6 },
    { ...lineA, id: 'shorter', lengthMeters: lineA.lengthMeters! - 2000, accuracyMeters: [50, 50] as const },
    { ...lineA, id: 'moved', geometry: { ...lineA.geometry, coordinates: [] } as typeof lineA.geometry },
    { ...lineA, id: 'same' },
    { ...lineA, id: 'fresh' },
  ]
  const before = [
    { ...separation, id: 'larger' },
    ...['shorter', 'moved', 'same', 'lost'].map((id) => ({ ...lineA, id })),
  ]
  const table = rows(areaTable({ zones }, before))
  const told = (id: string) => table.get(id)?.[4]
  expect(told('larger')).toBe('+1.50 km²')
  expect(told('shorter')).toBe('−2.00 km, accuracy was 300 m')
  expect(told('moved')).toBe('moved, of the same size')
  expect(told('same')).toBeUndefined()
  expect(told('fresh')).toBe('new')
  expect(areaTable({ zones }, before)).toMatch(/^lost +gone; it had \d+\.\d\d km$/m)
})

/** The project itself needs no git, so neither do its tests. */
const hasGit = spawnSync('git', ['--version']).status === 0

test.runIf(hasGit)(
  'the command compares the files with the last commit, from any folder of a repository',
  async () => {
    const folder = await geodataCopy()
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a', ...args], { cwd: folder })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'All')
    const path = join(folder, 'zones/strip-2km.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('"toMeters": 2000', '"toMeters": 3000'))

    const { status, stdout } = runCommand('report-areas', folder)
    expect(status).toBe(0)
    const table = rows(stdout)
    expect(table.get('strip-2km')?.[4]).toMatch(/^\+\d+\.\d\d km²$/)
    expect(table.get('line-a')).toHaveLength(4)
  },
  180_000,
)

test('the last commit of the project itself has geodata that can be read', async () => {
  const committed = await committedFiles(join(import.meta.dirname, '../../../geodata'))
  if ('none' in committed) return // an archive of the project has no commits
  expect([...committed.files.keys()]).toContain('zones/line-a.geojson')
})

test('without git the command says so and reports all the same', async () => {
  const { status, stdout } = runCommand('report-areas', await geodataCopy())
  expect(stdout).toMatch(
    /^Nothing to compare with: (the folder lies in no git repository with a commit|git is not there)\.\n\nzone /,
  )
  expect(status).toBe(0)
}, 180_000)

test('of data with an issue no area is reported', async () => {
  const folder = await geodataCopy()
  await rm(join(folder, 'zones/line-a.geojson'))
  const { status, stdout } = runCommand('report-areas', folder)
  expect(stdout).toContain('No area is reported from data that has an issue.')
  expect(status).toBe(1)
}, 180_000)
