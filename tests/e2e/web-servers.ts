import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect } from '@playwright/test'

/** A web server that may be installed on this machine, and how it is run on a sample that was written for it. */
export interface WebServer {
  readonly name: 'nginx' | 'Caddy'
  /** Its program; null where it is not installed. */
  readonly program: string | null
  readonly install: string
  /** Set to 1 it makes a missing program a failure. */
  readonly required: string
  /** Whether it can send files that are compressed with brotli. */
  readonly brotli: boolean
  /** The sample that is written for it. */
  readonly sample: string
  /** Where the sample says at which port to listen. */
  readonly listen: RegExp
  /** Writes all that it needs into a folder. @returns its arguments */
  prepare(sample: string, folder: string): Promise<readonly string[]>
}

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const hasBrotliModule = existsSync(BROTLI_MODULE)

export const NGINX: WebServer = {
  name: 'nginx',
  program: find('nginx'),
  install: 'apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static',
  required: 'REQUIRE_NGINX',
  sample: 'nginx.conf',
  listen: /(?<=listen )80(?=;)/,
  brotli: hasBrotliModule,
  async prepare(sample, folder) {
    await writeFile(
      join(folder, 'site.conf'),
      hasBrotliModule ? sample.replace('# brotli_static on;', 'brotli_static on;') : sample,
    )
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    const main = [
      ...(hasBrotliModule ? [`load_module ${BROTLI_MODULE};`] : []),
      // Its workers give up the rights of root, with which alone this folder can be read.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; pid ${folder}/nginx.pid; error_log stderr; events {}`,
      `http { access_log off; ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')} include ${folder}/site.conf; }`,
    ]
    await writeFile(join(folder, 'nginx.conf'), main.join('\n'))
    return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]
  },
}

export const CADDY: WebServer = {
  name: 'Caddy',
  program: find('caddy'),
  install: 'apt-get install -y --no-install-recommends caddy',
  required: 'REQUIRE_CADDY',
  sample: 'Caddyfile',
  listen: /(?<=^:)80(?= \{)/m,
  brotli: true,
  async prepare(sample, folder) {
    await writeFile(join(folder, 'site'), sample)
    await writeFile(join(folder, 'Caddyfile'), `{\n  admin off\n}\nimport ${folder}/site\n`)
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
  },
}

/** Where a program is: on the path, or where Debian keeps those of the administrator. */
function find(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/** A port that nobody listens at now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/**
 * Starts a server on a sample and waits until it answers.
 * @param address of a page that it serves
 * @throws Error with what the server complained of, when it ended
 */
export async function startWebServer(
  { program, prepare }: WebServer,
  sample: string,
  folder: string,
  address: string,
): Promise<ChildProcess> {
  const child = spawn(program!, await prepare(sample, folder), {
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const answers = async () => {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`)
    return ask(address).then(
      ({ status }) => status,
      () => 'nobody answers',
    )
  }
  try {
    await expect.poll(answers).toBe(200)
  } catch (error) {
    await endWebServer(child)
    throw error
  }
  return child
}

/** Ends a server that `startWebServer` started. */
export async function endWebServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** An answer as it came over the line. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The bytes as they came. */
  readonly sent: Buffer
  /** The bytes, decompressed where they came compressed. */
  readonly body: Buffer
}

/** Asks for an address without following redirections. */
export async function ask(address: string, encoding = 'identity'): Promise<Answer> {
  const question = request(address, { headers: { 'accept-encoding': encoding }, agent: false }).end()
  const [response] = (await once(question, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const sent = Buffer.concat(chunks)
  const coding = response.headers['content-encoding']
  const body = coding === 'br' ? brotliDecompressSync(sent) : coding === 'gzip' ? gunzipSync(sent) : sent
  return { status: response.statusCode!, headers: response.headers, sent, body }
}
