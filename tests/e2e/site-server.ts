import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of a test's own, at a free port of this machine. */
export interface SiteServer extends AsyncDisposable {
  /** With a slash at its end. */
  readonly address: string
}

/** Starts a server that answers as `handler` does, until it is disposed of. */
export async function startServer(handler: RequestListener): Promise<SiteServer> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
