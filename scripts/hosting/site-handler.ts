import type { RequestListener } from 'node:http'
import sirv from 'sirv'
import { policyOfFolder } from './content-security-policy.ts'
import { mediaType } from './media-types.ts'

/**
 * Answers with the files of a folder as a plain static host would, and with the policy that its pages keep. Of a file that
 * `npm run compress` has compressed, the smaller form is sent.
 */
export async function siteHandler(folder: string): Promise<RequestListener> {
  const policy = await policyOfFolder(folder)
  const files = sirv(folder, {
    gzip: true,
    brotli: true,
    setHeaders(response, pathname) {
      response.setHeader('Content-Security-Policy', policy)
      response.setHeader('X-Content-Type-Options', 'nosniff')
      const type = mediaType(pathname)
      if (type !== undefined) response.setHeader('Content-Type', type)
    },
  })
  return (request, response) => {
    // A file of the list that a later build has taken away fails its request, not the server.
    response.on('pipe', (file) => file.once('error', () => response.destroy()))
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n')
    })
  }
}
