import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'

/** A browser that is no Chromium, driven by what it brings with it. */
export interface Engine extends AsyncDisposable {
  open(address: string): Promise<void>
  /** Runs the body of a function in the page. @returns what it returns, as JSON can hold it */
  run<T>(body: string): Promise<T>
  /** What a reader sees of an element, as PNG. */
  picture(selector: string): Promise<Buffer>
  /** The page as PDF; null where the engine cannot be told to print. */
  readonly print: (() => Promise<Buffer>) | null
}

/** How to have the browsers on Debian. */
export const INSTALL = 'apt-get install -y --no-install-recommends firefox-esr webkit2gtk-driver xvfb'

const FIREFOX = [process.env['FIREFOX_PATH'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync)
const WEBKIT_DRIVER = [process.env['WEBKIT_DRIVER'] ?? '', '/usr/bin/WebKitWebDriver'].find(existsSync)
const MINI_BROWSER = ['x86_64', 'aarch64']
  .flatMap((machine) =>
    ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  )
  .find(existsSync)

/** The engines that are on this machine; null for one that is not. */
export const ENGINES: Readonly<Record<'firefox' | 'webkit', (() => Promise<Engine>) | null>> = {
  firefox: FIREFOX === undefined ? null : () => startFirefox(FIREFOX),
  webkit:
    WEBKIT_DRIVER === undefined || MINI_BROWSER === undefined || !existsSync('/usr/bin/Xvfb')
      ? null
      : () => startWebKit(WEBKIT_DRIVER, MINI_BROWSER),
}

/** Waits for something that another process does. @throws when it has not come after a minute */
async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${what} did not come.`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Firefox by Marionette, its own protocol: lines of JSON behind their length, over a socket of this machine. */
async function startFirefox(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  writeFileSync(
    join(profile, 'user.js'),
    [
      '"marionette.port", 0',
      '"webgl.force-enabled", true',
      '"app.update.enabled", false',
      '"network.captive-portal-service.enabled", false',
    ]
      .map((pref) => `user_pref(${pref});\n`)
      .join(''),
  )
  const child = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_WEBGL_FORCE_EGL: '1' },
  })
  const portFile = join(profile, 'MarionetteActivePort')
  const port = await until('Firefox', () =>
    existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) || undefined : undefined,
  )
  const socket = connect(port, '127.0.0.1')
  const send = marionette(socket)
  await send('WebDriver:NewSession', {})
  return {
    open: async (url) => void (await send('WebDriver:Navigate', { url })),
    run: async <T>(body: string) =>
      ((await send('WebDriver:ExecuteScript', { script: body, args: [] })) as { value: T }).value,
    picture: async (selector) => {
      const { value: element } = (await send('WebDriver:FindElement', { using: 'css selector', value: selector })) as {
        value: Readonly<Record<string, string>>
      }
      const [id] = Object.values(element)
      const { value } = (await send('WebDriver:TakeScreenshot', { id, full: false })) as { value: string }
      return Buffer.from(value, 'base64')
    },
    print: async () => {
      const { value } = (await send('WebDriver:Print', { background: true })) as { value: string }
      return Buffer.from(value, 'base64')
    },
    [Symbol.asyncDispose]: async () => {
      socket.destroy()
      await ended(child)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Sends commands to Marionette one after the other, and gives what it answers. */
function marionette(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  let received = Buffer.alloc(0)
  let id = 0
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const colon = received.indexOf(':')
      const length = Number(received.subarray(0, colon).toString())
      if (colon < 0 || received.length < colon + 1 + length) return
      const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString()) as unknown
      received = received.subarray(colon + 1 + length)
      if (!Array.isArray(message)) continue // how it introduces itself
      const [, answered, error, result] = message as [number, number, { message: string } | null, unknown]
      const { resolve, reject } = waiting.get(answered)!
      if (error) reject(new Error(error.message))
      else resolve(result)
    }
  })
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      waiting.set(++id, { resolve, reject })
      const text = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

/** WebKit by WebDriver, on a screen of its own: without one it hangs. */
async function startWebKit(driver: string, browser: string): Promise<Engine> {
  const screen = spawn('/usr/bin/Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer]
  const port = await freePort()
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${number.toString().trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(60_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error((value as { message: string }).message)
    return value
  }
  await until('The driver of WebKit', () => call('GET', '/status').catch(() => undefined))
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
  const { sessionId } = (await call('POST', '/session', { capabilities: { alwaysMatch: options } })) as {
    sessionId: string
  }
  const session = `/session/${sessionId}`
  return {
    open: async (url) => void (await call('POST', `${session}/url`, { url })),
    run: async <T>(body: string) => (await call('POST', `${session}/execute/sync`, { script: body, args: [] })) as T,
    picture: async (selector) => {
      const element = await call('POST', `${session}/element`, { using: 'css selector', value: selector })
      const [id] = Object.values(element as Readonly<Record<string, string>>)
      return Buffer.from((await call('GET', `${session}/element/${id}/screenshot`)) as string, 'base64')
    },
    print: null,
    [Symbol.asyncDispose]: async () => {
      await call('DELETE', session).catch(() => {})
      await ended(child)
      await ended(screen)
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
