import { afterEach, expect, it, vi } from 'vitest'
import { findBrowser } from '../../scripts/find-browser.ts'

afterEach(() => vi.unstubAllEnvs())

it('takes the browser that CHROMIUM_PATH names before any other', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath)
  expect(await findBrowser()).toBe(process.execPath)
})

it('says in one sentence what to mend when CHROMIUM_PATH names no file', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  await expect(findBrowser()).rejects.toThrow(
    'CHROMIUM_PATH names /nowhere/chromium, and there is no file. Correct it or unset it.',
  )
})
