import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>

test.describe.configure({ mode: 'serial' })

/** A project that has the packed package installed, and nothing else. */
let consumer: string

function run(command: string, args: readonly string[], cwd = ROOT): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  expect(status, stdout + stderr).toBe(0)
  return stdout
}

const tsc = (...args: string[]) =>
  run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...args], consumer)

test.beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'consumer-'))
  // What `npm pack` does before by itself, but for the build, which has been done and is being served.
  run('npm', ['run', 'types'])
})

test.afterAll(() => rmSync(consumer, { recursive: true }))

test('the package holds the site, the data, the types and the licences, and nothing else', () => {
  interface Packed {
    readonly unpackedSize: number
    readonly files: readonly { readonly path: string }[]
  }
  const [packed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as [Packed]
  const paths = packed.files.map(({ path }) => path)
  for (const path of ['README.md', 'LICENSE', 'package.json', 'geodata/LICENSES.md', 'docs/method.md'])
    expect(paths).toContain(path)

  const site = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(ROOT, 'dist', path)).isFile() && !/\.(br|gz)$/.test(path))
    .map((path) => `dist/${path}`)
  expect(site).toContain('dist/data/catalog.json')
  expect(site).toContain('dist/data/zones.geojson')
  expect(paths.filter((path) => path.startsWith('dist/')).toSorted()).toEqual(site.toSorted())

  const others = paths.filter((path) => !/^(dist\/|types\/.*\.d\.ts$|docs\/[^/]+\.md$)/.test(path))
  expect(others.toSorted()).toEqual(['LICENSE', 'README.md', 'geodata/LICENSES.md', 'package.json'])
  const siteBytes = site.reduce((sum, path) => sum + statSync(join(ROOT, path)).size, 0)
  // The words beside the site: README, licences, types and documents.
  expect(packed.unpackedSize - siteBytes).toBeLessThan(200_000)
})

test('a project that installs the package reads the catalog with its types, and needs nothing else', () => {
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer]),
  ) as [{ filename: string }]
  expect(filename).toBe(`${name}-${version}.tgz`)
  const installed = join(consumer, 'node_modules', name!)
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', join(consumer, filename), '-C', installed, '--strip-components=1'])
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const dependency of Object.keys(dependencies))
    cpSync(join(ROOT, 'node_modules', dependency), join(consumer, 'node_modules', dependency), { recursive: true })

  writeFileSync(join(consumer, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(consumer, 'consumer.ts'),
    `import catalog, { type Catalog, type Locale, type Zone } from '${name}/catalog.json' with { type: 'json' }
const areas: readonly (number | null)[] = catalog.zones.map((zone: Zone) => zone.areaSquareMeters)
const name = (id: string, locale: Locale): string | undefined => catalog.zones.find((zone) => zone.id === id)?.name[locale]
// @ts-expect-error a catalog has no such member
const missing = (whole: Catalog) => whole.zonen
console.log(JSON.stringify([areas.length, name('line-b', 'ar'), missing(catalog) ?? null]))
`,
  )
  const strict = ['--strict', '--target', 'es2022', '--lib', 'es2023,dom']
  tsc(...strict, '--noEmit', '--module', 'esnext', '--moduleResolution', 'bundler', 'consumer.ts')
  tsc(...strict, '--module', 'nodenext', 'consumer.ts')

  const catalog = JSON.parse(readFileSync(join(ROOT, 'dist/data/catalog.json'), 'utf8')) as {
    zones: { id: string; name: { ar: string } }[]
  }
  const lineB = catalog.zones.find(({ id }) => id === 'line-b')!
  expect(JSON.parse(run(process.execPath, ['--no-warnings', 'consumer.js'], consumer))).toEqual([
    catalog.zones.length,
    lineB.name.ar,
    null,
  ])
})

test('every address that the package exports leads to a file in it', () => {
  const installed = join(consumer, 'node_modules', name!)
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>
  }
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  )
  expect(targets.length).toBeGreaterThan(0)
  expect(targets.filter((target) => !target.includes('*') && !existsSync(join(installed, target)))).toEqual([])
})
