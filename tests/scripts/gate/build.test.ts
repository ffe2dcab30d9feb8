import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { snapshotOf } from './snapshot.ts'

/* A project like this one, but for its geodata, which is damaged, and for its dist/, which an earlier build left. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const OWN = ['.git', 'dist', 'geodata', 'geodata-issues.geojson', 'package.json']
let project = ''
let earlier: readonly string[] = []

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'damaged-'))
  for (const name of readdirSync(ROOT).filter((name) => !OWN.includes(name))) {
    symlinkSync(join(ROOT, name), join(project, name))
  }
  cpSync(join(ROOT, 'package.json'), join(project, 'package.json'))
  cpSync(join(ROOT, 'geodata'), join(project, 'geodata'), { recursive: true })
  mkdirSync(join(project, 'dist', 'ar'), { recursive: true })
  writeFileSync(join(project, 'dist', 'index.html'), 'the last good page')
  writeFileSync(join(project, 'dist', 'ar', 'index.html'), 'the last good page in Arabic')

  damage('zones/line-b.geojson', '35.8708, 33.405', '33.405, 35.8708')
  damage('zones/mount-hermon-extent.geojson', '[35.77, 33.36]', '[35.88, 33.5]')
  damage('overlays/proposal/suwayda-corridor.json', '"corridor-to-suwayda"', '"corridor-to-suweida"')
  earlier = snapshotOf(join(project, 'dist'))
})

afterAll(() => rmSync(project, { recursive: true }))

function damage(path: string, from: string, to: string): void {
  const file = join(project, 'geodata', path)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

function run(command: string, ...args: readonly string[]) {
  const env = { ...process.env, GEODATA: join(project, 'geodata'), VITEST: undefined, NODE_ENV: undefined }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, env, encoding: 'utf8', timeout: 60_000 })
  return { status, output: `${stdout}\n${stderr}` }
}

const MESSAGES = [
  'geodata/zones/line-b.geojson, feature "line-b", position 1: 33.405, 35.8708 lies outside the study area (35.3-37.6, 32.1-33.9). Longitude comes first; is 35.8708, 33.405 meant?',
  'geodata/zones/mount-hermon-extent.geojson, feature "mount-hermon-extent", ring 0: the ring crosses or touches itself at ',
  '"corridor-to-suweida"',
]

test.each([
  ['npm run check:geodata', ['run', 'check:geodata']],
  ['npm run build', ['run', 'build']],
  ['npm start', ['start']],
  ['npm test', ['test']],
])(
  '%s stops at damaged geodata with the messages of the check, and the earlier build stays as it was',
  (_, args) => {
    const { status, output } = run('npm', ...args)
    for (const message of MESSAGES) expect(output).toContain(message)
    expect(output).not.toMatch(/vite v|svelte-check found|The map is at/)
    expect(status).toBe(1)
    expect(snapshotOf(join(project, 'dist'))).toEqual(earlier)
  },
  90_000,
)

test('a build that is started without the check stops all the same, before it empties dist/', () => {
  const { status, output } = run(process.execPath, join(ROOT, 'node_modules/vite/bin/vite.js'), 'build')
  for (const message of MESSAGES) expect(output).toContain(message)
  expect(status).toBe(1)
  expect(snapshotOf(join(project, 'dist'))).toEqual(earlier)
}, 90_000)

test('the offenders lie beside package.json, each as the point or the zone that it is about', () => {
  const { features } = JSON.parse(readFileSync(join(project, 'geodata-issues.geojson'), 'utf8'))
  const pointOfLineB = features.find(
    (feature: { properties: { file: string } }) => feature.properties.file === 'zones/line-b.geojson',
  )
  expect(pointOfLineB).toMatchObject({
    properties: { rule: 'in-study-area', feature: 'line-b', at: 'position 1' },
    geometry: { type: 'Point', coordinates: [33.405, 35.8708] },
  })
})
