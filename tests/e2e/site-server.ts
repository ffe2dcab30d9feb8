import { createServer, type RequestListener, type ServerOptions } from 'node:http'
import type { AddressInfo } from 'node:net'
import { siteHandler } from '../../scripts/hosting/site-handler.ts'
import { SITE_FOLDER } from '../../scripts/site-folder.ts'

/** A server of a test's own, at a free port of this machine. */
export interface SiteServer extends AsyncDisposable {
  /** With a slash at its end. */
  readonly address: string
}

/** Starts a server that answers as `handler` does, until it is disposed of. */
export async function startServer(handler: RequestListener, options: ServerOptions = {}): Promise<SiteServer> {
  const server = createServer(options, handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Starts a server of the built site that sends another policy with it, as a host may. */
export async function startSiteUnder(policy: string): Promise<SiteServer> {
  const site = await siteHandler(SITE_FOLDER)
  return startServer((request, response) => {
    const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => typeof response
    response.writeHead = ((status: number, ...rest: unknown[]) => {
      const headers = Object(rest.at(-1)) as Record<string, unknown>
      delete headers['content-security-policy']
      response.setHeader('Content-Security-Policy', policy)
      return writeHead(status, ...rest)
    }) as typeof response.writeHead
    site(request, response)
  })
}
