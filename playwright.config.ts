import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from './scripts/find-browser.ts'

/** A free port for the site. Workers read this file too, and inherit the port with the environment. */
const PORT = (process.env['E2E_PORT'] ??= String(await freePort()))

/** End-to-end tests: the built `dist/`, served as any static host would, in a real browser. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  reporter: [['list']],
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // Where a starved machine fails a test that then passes, the list calls it flaky: to be looked at, not to stop at.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // Software WebGL on two cores may need this long for a first frame; nothing is asserted about time.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_FLAGS },
  },
  webServer: {
    command: 'npx tsx scripts/serve.ts',
    env: { PORT },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
