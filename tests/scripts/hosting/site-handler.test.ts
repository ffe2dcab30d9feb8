import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteHandler } from '../../../scripts/hosting/site-handler.ts'
import { startServer } from '../../e2e/site-server.ts'
import { emptyFolder } from '../geodata-copy.ts'

test('a file that is taken away while the site is served is one that is not there', async () => {
  const folder = await emptyFolder()
  for (const name of ['index.html', 'old.js']) await writeFile(join(folder, name), '<!doctype html>')
  await using server = await startServer(await siteHandler(folder))
  await rm(join(folder, 'old.js'))
  expect((await fetch(`${server.address}old.js`)).status).toBe(404)
  expect((await fetch(server.address)).status).toBe(200)
})

test('a site that is built anew while it is served comes whole, in its new length, with the policy of its scripts', async () => {
  const folder = join(await emptyFolder(), 'site')
  const build = async (script: string) => {
    await mkdir(`${folder}.new`)
    await writeFile(join(`${folder}.new`, 'index.html'), `<!doctype html><script>${script}</script>`)
    await rename(`${folder}.new`, folder)
  }
  await build('1')
  await using server = await startServer(await siteHandler(folder))
  const before = await fetch(server.address)
  const longer = `console.log(${'1'.repeat(5000)})`
  await rename(folder, `${folder}.before`)
  await build(longer)
  const after = await fetch(server.address)
  expect(await after.text()).toContain(longer)
  expect(after.headers.get('content-security-policy')).not.toBe(before.headers.get('content-security-policy'))
})
