import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isNewer,
  isVersion,
  LATEST_GLOBAL,
  latestFileText,
  latestOf,
  releasedPage,
} from '../../src/entries/latest-version.ts'

describe('isNewer', () => {
  it('orders by number, part by part, as Semantic Versioning does', () => {
    const rising = ['0.1.0', '0.1.9', '0.1.10', '0.2.0', '0.10.0', '1.0.0', '10.0.0']
    for (const [i, a] of rising.entries())
      for (const [j, b] of rising.entries()) expect(isNewer(a, b), `${a} after ${b}`).toBe(i > j)
  })

  it('is a strict order on all versions', () => {
    const part = fc.nat({ max: 999_999_999 })
    const version = fc.tuple(part, part, part).map((parts) => parts.join('.'))
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect([isNewer(a, b), isNewer(b, a), a === b].filter(Boolean)).toHaveLength(1)
      }),
    )
  })

  it('finds nothing newer in what is no version', () => {
    const broken = [
      '',
      '1',
      '1.2',
      '1.2.3.4',
      'v1.2.3',
      '1.2.3-beta',
      ' 1.2.3',
      '1.2.3\n',
      '01.2.3',
      '1..3',
      '../1.2.3',
    ]
    for (const value of [
      ...broken,
      '9'.repeat(10) + '.0.0',
      '１.2.3',
      null,
      undefined,
      9,
      {},
      ['9.9.9'],
      Symbol('9.9.9'),
    ]) {
      expect(isVersion(value), String(value)).toBe(false)
      expect(isNewer(value, '0.1.0'), String(value)).toBe(false)
      expect(isNewer('0.1.0', value), String(value)).toBe(false)
    }
  })
})

describe('releasedPage', () => {
  const resolved = (relative: string, pathname: string) => new URL(relative, `https://example.org${pathname}`).pathname

  it.each([
    ['/v/0.1.0/', '/v/latest.js', '/v/0.2.0/'],
    ['/v/0.1.0/index.html', '/v/latest.js', '/v/0.2.0/index.html'],
    [
      '/maps/syria/v/0.1.0/embed/ar/line/index.html',
      '/maps/syria/v/latest.js',
      '/maps/syria/v/0.2.0/embed/ar/line/index.html',
    ],
    ['/v/9.9.9/maps/v/0.1.0/he/', '/v/9.9.9/maps/v/latest.js', '/v/9.9.9/maps/v/0.2.0/he/'],
    ['/C:/copies/v/0.1.0/ar/index.html', '/C:/copies/v/latest.js', '/C:/copies/v/0.2.0/ar/index.html'],
  ])('of %s finds the pointer and the same page of another release', (pathname, latest, other) => {
    const page = releasedPage(pathname)!
    expect(page.version).toBe('0.1.0')
    expect(resolved(page.latestFile, pathname)).toBe(latest)
    expect(resolved(page.inRelease({ version: '0.2.0', pages: ['line'] }), pathname)).toBe(other)
  })

  it.each([
    '/',
    '/embed/en/index.html',
    '/v/',
    '/v/latest.js',
    '/v/0.1.0',
    '/v/0.1/index.html',
    '/dev/0.1.0/index.html',
    '/v/01.1.0/',
  ])('of %s is none', (pathname) => expect(releasedPage(pathname)).toBeNull())
})

it.each(['embed/ar/gone/index.html', 'embed/ar/gone/'])(
  'of %s, which the newest has not, leads to the page of all',
  (path) => {
    const page = releasedPage(`/v/0.1.0/${path}`)!
    const latest = { version: '0.2.0', pages: ['golan-trade'] }
    expect(new URL(page.inRelease(latest), `https://example.org/v/0.1.0/${path}`).pathname).toBe(
      '/v/0.2.0/embed/ar/index.html',
    )
  },
)

it('what the pointer says is taken for nothing unless it has the form of it', () => {
  for (const value of [null, undefined, '0.2.0', {}, { version: '0.2.0' }, { version: '../x', pages: [] }])
    expect(latestOf(value)).toBeNull()
  expect(latestOf({ version: '0.2.0', pages: ['golan-trade', '../x', 7] })!.pages).toEqual(['golan-trade'])
})

it('the pointer is a classic script that sets one variable and calls nobody', () => {
  const page: Record<string, unknown> = {}
  const latest = { version: '0.2.0', pages: ['golan-trade'] }
  runInNewContext(latestFileText(latest), page)
  expect(page).toEqual({ [LATEST_GLOBAL]: latest })
})
