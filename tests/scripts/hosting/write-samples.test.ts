import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../../scripts/hosting/content-security-policy.ts'
import { MEDIA_TYPES } from '../../../scripts/hosting/media-types.ts'
import { writeSamples } from '../../../scripts/hosting/write-samples.ts'
import { emptyFolder } from '../geodata-copy.ts'

const PAGES = { 'index.html': '<script>a()</script>', 'v/0.1.0/index.html': '<script>b()</script>' }

async function publishedFolder(): Promise<string> {
  const folder = await emptyFolder()
  await mkdir(join(folder, 'v/0.1.0'), { recursive: true })
  for (const [path, html] of Object.entries(PAGES)) await writeFile(join(folder, path), html)
  return folder
}

test('every sample has one policy for all pages below the folder, also those of older releases', async () => {
  const [published, into] = [await publishedFolder(), join(await emptyFolder(), 'new')]
  const names = await writeSamples(published, into)
  expect((await readdir(into)).toSorted()).toEqual(names.toSorted())
  for (const name of names)
    expect(await readFile(join(into, name), 'utf8'), name).toContain(contentSecurityPolicy(Object.values(PAGES)))
})

test('the samples of nginx and Caddy name every kind of file of the site', async () => {
  const [published, into] = [await publishedFolder(), await emptyFolder()]
  await writeSamples(published, into)
  const nginx = await readFile(join(into, 'nginx.conf'), 'utf8')
  const caddy = await readFile(join(into, 'Caddyfile'), 'utf8')
  for (const [ending, type] of Object.entries(MEDIA_TYPES)) {
    const line = nginx.split('\n').find((one) => one.startsWith(`    ${type.split(';')[0]!} `))
    expect(line?.replace(';', '').trim().split(' ').slice(1), ending).toContain(ending)
    expect(caddy).toContain(`@${ending} path *.${ending}\n  header @${ending} Content-Type "${type}"`)
  }
})

test('a folder without a page is refused', async () => {
  const into = await emptyFolder()
  await expect(writeSamples(join(into, 'typo'), into)).rejects.toThrow(
    /typo: there is no page\. Run "npm run build", or correct what --of names\.$/,
  )
  expect(await readdir(into)).toEqual([])
})
