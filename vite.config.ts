import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { BROWSER_FLAGS, findBrowser } from './scripts/find-browser.ts'
import { GEODATA_FOLDER } from './scripts/geodata-folder.ts'
import { catalogPlugin } from './scripts/vite-catalog.ts'
import { embedPlugin } from './scripts/vite-embed.ts'
import { downloadsPlugin } from './scripts/vite-downloads.ts'
import { pageFontAliases } from './scripts/vite-fonts.ts'
import { licencesPlugins } from './scripts/vite-licences.ts'
import { loaderPlugin } from './scripts/vite-loader.ts'
import { picturesPlugin } from './scripts/vite-pictures.ts'
import { prerenderPlugin } from './scripts/vite-prerender.ts'
import { storyPlugin } from './scripts/vite-story.ts'
import { versionPlugin } from './scripts/vite-version.ts'
import { wholePlugin } from './scripts/vite-whole.ts'

export default defineConfig(async () => {
  const catalog = catalogPlugin(GEODATA_FOLDER)
  const licences = licencesPlugins()
  const testing = process.env['VITEST'] !== undefined
  return {
    base: './',
    resolve: { alias: await pageFontAliases() },
    plugins: [
      svelte({ configFile: false }),
      catalog,
      downloadsPlugin(catalog.api.catalog),
      prerenderPlugin(catalog.api.catalog),
      embedPlugin(catalog.api.catalog),
      storyPlugin(catalog.api.catalog),
      loaderPlugin(),
      picturesPlugin(catalog.api.catalog),
      licences.site,
      versionPlugin(),
      wholePlugin(),
    ],
    worker: { plugins: () => [licences.workers] },
    build: {
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      // A small font within a style sheet would be loaded by readers of other scripts, too.
      assetsInlineLimit: (path: string) => (path.endsWith('.woff2') ? false : undefined),
      // What page and live map share of the view is one file of half a kilobyte and no two.
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ name: 'view', test: /\/src\/(?:view\/(?:view|home)|catalog\/parts)\.ts$/ }] },
        },
      },
    },
    test: {
      projects: [
        {
          extends: true as const,
          test: {
            name: 'unit',
            environment: 'node' as const,
            // A guard against what never ends, not a measure of speed: the machine may be busy.
            testTimeout: 30_000,
            // Modules are kept from file to file: the real data is compiled once for each worker.
            isolate: false,
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/components/**', 'tests/e2e/**'],
          },
        },
        {
          extends: true as const,
          test: {
            name: 'components',
            include: ['tests/components/**/*.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { args: BROWSER_FLAGS, ...(testing ? { executablePath: await findBrowser() } : {}) },
              }),
              instances: [{ browser: 'chromium' as const }],
            },
          },
        },
      ],
    },
  }
})
