import { type SiteServer, startServer } from './site-server.ts'

/**
 * Somebody else's page, at an origin of its own.
 * @param policy Content-Security-Policy that it is sent with; null for none
 */
export function hostPage(body: string, { lang = 'en', policy = null as string | null } = {}): Promise<SiteServer> {
  return startServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(policy === null ? {} : { 'content-security-policy': policy }),
    })
    response.end(
      `<!doctype html><html lang="${lang}"><title>Article</title><link rel="icon" href="data:,"><body>${body}`,
    )
  })
}
