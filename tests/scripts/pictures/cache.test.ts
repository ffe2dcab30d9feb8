import { readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { Cache } from '../../../scripts/pictures/cache.ts'
import { temporaryFolder } from './temporary-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it('makes a thing once for the same ingredients, also in the next build', async () => {
  await using folder = await temporaryFolder()
  let made = 0
  const make = () => Promise.resolve(bytes(`made ${++made}`))
  const first = await new Cache(folder.path).get(['a', bytes('b')], make)
  const second = await new Cache(folder.path).get(['a', bytes('b')], make)
  expect([...second]).toEqual([...first])
  expect(made).toBe(1)
})

it('takes ingredients apart that would read the same joined', async () => {
  await using folder = await temporaryFolder()
  const cache = new Cache(folder.path)
  const one = await cache.get(['ab', 'c'], () => Promise.resolve(bytes('one')))
  const other = await cache.get(['a', 'bc'], () => Promise.resolve(bytes('other')))
  expect([...one]).not.toEqual([...other])
})

it('throws away what a build did not ask for', async () => {
  await using folder = await temporaryFolder()
  const make = () => Promise.resolve(bytes('made'))
  await new Cache(folder.path).get(['old'], make)
  const cache = new Cache(folder.path)
  await cache.get(['new'], make)
  await cache.sweep()
  expect(await readdir(folder.path)).toHaveLength(1)
})
