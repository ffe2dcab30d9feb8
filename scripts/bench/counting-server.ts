import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { siteHandler } from '../hosting/site-handler.ts'

/** What a server has sent. */
export interface Sent {
  readonly requests: number
  /** Over the wire: heads and compressed bodies. */
  readonly bytes: number
}

/** The project's own static server, which counts what it sends: what workers ask for, a browser does not tell of. */
export interface CountingServer extends AsyncDisposable {
  /** With a slash at its end. */
  readonly address: string
  /** All that was sent until now. */
  readonly sent: () => Sent
}

export async function startCountingServer(folder: string): Promise<CountingServer> {
  const answer = await siteHandler(folder)
  let requests = 0
  let bytes = 0
  const server = createServer((request, response) => {
    const { socket } = request
    const before = socket.bytesWritten
    requests += 1
    response.once('close', () => (bytes += socket.bytesWritten - before))
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => ({ requests, bytes }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
