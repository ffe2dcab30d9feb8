import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteHandler } from '../../../scripts/hosting/site-handler.ts'
import { startServer } from '../../e2e/site-server.ts'
import { emptyFolder } from '../geodata-copy.ts'

test('a file that is taken away while the site is served fails its request alone', async () => {
  const folder = await emptyFolder()
  for (const name of ['index.html', 'old.js']) await writeFile(join(folder, name), '<!doctype html>')
  await using server = await startServer(await siteHandler(folder))
  await rm(join(folder, 'old.js'))
  await expect(fetch(`${server.address}old.js`).then((answer) => answer.text())).rejects.toThrow()
  expect((await fetch(server.address)).status).toBe(200)
})
