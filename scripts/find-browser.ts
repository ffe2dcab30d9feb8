import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

/** Flags for software WebGL and for a browser that talks to nobody but the page under test. */
export const BROWSER_FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Pages are painted by the processor; a graphics card that is played by it takes more than twice as long.
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * Path of a Chromium for the tests: CHROMIUM_PATH, Playwright's own, one of the system's, else the one that comes
 * with the npm package @sparticuz/chromium (Linux on x64), unpacked once into node_modules/.cache.
 * @throws Error with the one line that mends it, when there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no file. Correct it or unset it.`)
  }
  const found = [chromium.executablePath(), ...INSTALLED].find((path) => path && existsSync(path))
  if (found) return found
  if (process.platform === 'linux' && process.arch === 'x64') return unpackPackagedBrowser()
  throw new Error('No Chromium found for the tests. Run "npx playwright install chromium", or set CHROMIUM_PATH.')
}

/** Unpacks the packaged browser with its libraries, once for each version, and gives it a font configuration, which it lacks. */
async function unpackPackagedBrowser(): Promise<string> {
  const manifest = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url)
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url))
  const home = join(cache, `chromium-${version}`)
  const browser = join(home, 'chromium')
  if (!existsSync(browser)) {
    const fresh = `${home}-${process.pid}`
    await mkdir(fresh, { recursive: true })
    const before = { tmp: process.env['TMPDIR'], aws: process.env['AWS_EXECUTION_ENV'] }
    // The package unpacks its NSS libraries only where it believes to run on AWS Lambda, and always into TMPDIR.
    process.env['TMPDIR'] = fresh
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x'
    try {
      const { default: packaged } = await import('@sparticuz/chromium')
      await packaged.executablePath()
    } finally {
      restore('TMPDIR', before.tmp)
      restore('AWS_EXECUTION_ENV', before.aws)
    }
    await writeFile(join(fresh, 'fonts.conf'), fontsConf(home))
    // Several workers may come here at once: the first rename wins, the others use its result.
    await rename(fresh, home).catch(() => rm(fresh, { recursive: true, force: true }))
    if (!existsSync(browser)) throw new Error(`${home} holds no browser. Delete that folder and run again.`)
  }
  const libraries = [join(home, 'al2023', 'lib'), join(home, 'al2', 'lib')].filter(existsSync)
  process.env['LD_LIBRARY_PATH'] = [...libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  process.env['FONTCONFIG_PATH'] = home
  return browser
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

/** Without a single font of its own this browser loads no web font either; the package brings one. */
function fontsConf(home: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>\n`
}
