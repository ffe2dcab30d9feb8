/*
 * Serves dist/ as any static host would, under its Content-Security-Policy; `npm start` builds it first. PORT names the port; without it the first free
 * one from 4173 on is taken.
 */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { siteHandler } from './hosting/site-handler.ts'
import { SITE_FOLDER } from './site-folder.ts'

const FIRST_PORT = 4173
const TRIES = 20

if (!existsSync(`${SITE_FOLDER}/index.html`)) {
  console.error('There is no built site in dist/. Run "npm run build" first, or "npm start", which does both.')
  process.exit(1)
}

const server = createServer(await siteHandler(SITE_FOLDER))

const wanted = process.env['PORT'] || undefined
if (wanted !== undefined && !/^[1-9]\d{0,4}$/.test(wanted)) {
  console.error(`PORT is "${wanted}"; a number from 1 to 65535 is expected. Correct it or unset it.`)
  process.exit(1)
}
let port = wanted === undefined ? FIRST_PORT : Number(wanted)
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  if (wanted !== undefined || port >= FIRST_PORT + TRIES) {
    console.error(`Port ${port} is taken. Name a free one: PORT=8080 npm start`)
    process.exit(1)
  }
  port += 1
  server.listen(port, '127.0.0.1')
})
server.on('listening', () => console.log(`\nThe map is at http://127.0.0.1:${port}/ (Ctrl+C ends it)`))
server.listen(port, '127.0.0.1')
