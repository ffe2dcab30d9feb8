import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly integrity?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly optional?: boolean
}
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
const project = read('package.json') as { dependencies: object; allowScripts: Record<string, boolean> }
const packages = Object.entries((read('package-lock.json') as { packages: Record<string, Locked> }).packages).filter(
  ([path]) => path !== '',
)

describe('the packages that the project rests on', () => {
  it('are pinned by a hash of what is in them, and from no address in particular', () => {
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('run no script when they are installed but those that are approved', () => {
    const withScript = packages
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
    expect(withScript.filter((name) => project.allowScripts[name] !== true)).toEqual([])
  })

  it('are few for who installs the package: types alone', () => {
    expect(Object.keys(project.dependencies)).toEqual(['@types/geojson'])
    expect(packages.filter(([, { dev }]) => !dev).map(([path]) => path)).toEqual(['node_modules/@types/geojson'])
  })

  it('are no more than build and tests need', () => {
    // A new package brings others with it: who raises this has looked at what came.
    expect(packages.length).toBeLessThanOrEqual(570)
  })
})
