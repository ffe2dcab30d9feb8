import { statSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import sirv from 'sirv'
import { policyOfFolder } from './content-security-policy.ts'
import { mediaType } from './media-types.ts'

/**
 * Answers with the files of a folder as a plain static host would, and with the policy that its pages keep. Of a file that
 * `npm run compress` has compressed, the smaller form is sent.
 */
export async function siteHandler(folder: string): Promise<RequestListener> {
  let policy = await policyOfFolder(folder)
  let served = standsSince(folder)
  /** The scripts that a later build has written into its pages have other hashes. */
  async function keepPolicy(): Promise<void> {
    const now = standsSince(folder)
    if (now === served || now === null) return
    policy = await policyOfFolder(folder)
    served = now
  }
  const files = sirv(folder, {
    // Each file is looked for when it is asked for: a later build may have put another one there, of another size.
    dev: true,
    etag: true,
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
    const answer = () =>
      files(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n')
      })
    // A folder that is just being replaced keeps the policy of before.
    keepPolicy().then(answer, answer)
  }
}

/** Tells one build from the next, which is another folder; null while there is none. */
function standsSince(folder: string): string | null {
  const stats = statSync(folder, { throwIfNoEntry: false })
  return stats ? `${stats.ino} ${stats.ctimeMs}` : null
}
