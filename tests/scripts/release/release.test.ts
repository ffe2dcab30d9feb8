import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { release } from '../../../scripts/release/release.ts'
import { Refusal } from '../../../scripts/refusal.ts'
import { latestFileText } from '../../../src/entries/latest-version.ts'
import { emptyFolder } from '../geodata-copy.ts'

async function builtSite(words: string): Promise<string> {
  const site = await emptyFolder()
  await chmod(site, 0o755)
  await mkdir(join(site, 'ar'))
  await mkdir(join(site, 'assets'))
  await writeFile(join(site, 'index.html'), `<p>${words}`)
  await writeFile(join(site, 'ar/index.html'), `<p dir="rtl">${words}`)
  await writeFile(join(site, 'assets/font.woff2'), Buffer.from([0, 159, 146, 150]))
  return site
}

/** A folder in which the full page and something of another kind are published already. */
async function publishedFolder(): Promise<string> {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'index.html'), '<p>the page that stands there')
  await writeFile(join(folder, 'robots.txt'), 'User-agent: *')
  return folder
}

/** Every file below a folder with its bytes and the time of its last change, but for the pointer. */
async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'latest.js')
  const texts = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path, `${(await stat(path)).mtimeMs} ${(await readFile(path)).toString('base64')}`] as const
  })
  return Object.fromEntries(await Promise.all(texts))
}

const latest = (folder: string) => readFile(join(folder, 'v/latest.js'), 'utf8')

test('a release is the built site, byte for byte, in a folder of its version', async () => {
  const [site, into] = [await builtSite('first'), await publishedFolder()]
  expect(await release({ site, into, version: '0.1.0' })).toBe(join(into, 'v/0.1.0'))
  for (const path of ['index.html', 'ar/index.html', 'assets/font.woff2'])
    expect(await readFile(join(into, 'v/0.1.0', path)), path).toEqual(await readFile(join(site, path)))
  expect((await readdir(join(into, 'v/0.1.0'), { recursive: true })).toSorted()).toEqual(
    (await readdir(site, { recursive: true })).toSorted(),
  )
  expect((await stat(join(into, 'v/0.1.0'))).mode).toBe((await stat(site)).mode)
  expect(await readdir(join(into, 'v'))).toEqual(['0.1.0', 'latest.js'])
})

test('a second release touches nothing of what is there but the pointer, which names it', async () => {
  const into = await publishedFolder()
  await release({ site: await builtSite('first'), into, version: '0.1.0' })
  const before = await contents(into)
  expect(await latest(into)).toBe(latestFileText({ version: '0.1.0', pages: [] }))

  await release({ site: await builtSite('second'), into, version: '0.2.0' })
  expect(await contents(into)).toMatchObject(before)
  expect(await readFile(join(into, 'v/0.2.0/index.html'), 'utf8')).toBe('<p>second')
  expect(await latest(into)).toBe(latestFileText({ version: '0.2.0', pages: [] }))
})

test('an older release that is added later does not move the pointer back', async () => {
  const into = await publishedFolder()
  for (const version of ['0.9.0', '0.10.0', '0.2.0']) await release({ site: await builtSite(version), into, version })
  expect(await latest(into)).toBe(latestFileText({ version: '0.10.0', pages: [] }))
})

test('a version that is there already is refused, and nothing at all is touched', async () => {
  const into = await publishedFolder()
  await release({ site: await builtSite('first'), into, version: '0.1.0' })
  const [before, pointer] = [await contents(into), await stat(join(into, 'v/latest.js'))]
  await expect(release({ site: await builtSite('again'), into, version: '0.1.0' })).rejects.toThrow(
    /v\/0\.1\.0 is there already, and a release never changes\. Raise the version in package\.json/,
  )
  expect(await contents(into)).toEqual(before)
  expect((await stat(join(into, 'v/latest.js'))).mtimeMs).toBe(pointer.mtimeMs)
})

test('a pointer that an interrupted run left behind is put right by the next one', async () => {
  const into = await publishedFolder()
  await release({ site: await builtSite('first'), into, version: '0.1.0' })
  await writeFile(join(into, 'v/latest.js'), latestFileText({ version: '0.0.9', pages: [] }))
  await expect(release({ site: await builtSite('again'), into, version: '0.1.0' })).rejects.toThrow(Refusal)
  expect(await latest(into)).toBe(latestFileText({ version: '0.1.0', pages: [] }))
})

test('a copy that fails half-way leaves no trace, and says which folder is meant and why', async () => {
  const [site, into] = [await builtSite('first'), await publishedFolder()]
  const socket = createServer().listen(join(site, 'assets/z-cannot-be-copied'))
  onTestFinished(() => void socket.close())
  await once(socket, 'listening')
  const before = await contents(into)
  await expect(release({ site, into, version: '0.1.0' })).rejects.toThrow(
    /socket file.*Let this folder be written, and run again\.$/,
  )
  expect(await contents(into)).toEqual(before)
  expect(await readdir(into)).toEqual(['index.html', 'robots.txt'])
})

test('two runs of the same version at once leave one whole release', async () => {
  const into = await publishedFolder()
  const sites = [await builtSite('one'), await builtSite('two')]
  const outcomes = await Promise.allSettled(sites.map((site) => release({ site, into, version: '0.1.0' })))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await readdir(join(into, 'v'))).toEqual(['0.1.0', 'latest.js'])
})

test('nothing is released without a built site, without a folder to publish in, or into the built site itself', async () => {
  const [site, into] = [await builtSite('first'), await publishedFolder()]
  const attempt = (changed: object) => release({ site, into, version: '0.1.0', ...changed })
  await expect(attempt({ site: into + '/none' })).rejects.toThrow(
    /there is no built site\. Run "npm run build" first\.$/,
  )
  await expect(attempt({ into: join(into, 'typo') })).rejects.toThrow(/there is no such folder\. Make it first/)
  await expect(attempt({ into: join(site, 'assets') })).rejects.toThrow(/lies in the built site/)
  await expect(attempt({ version: '0.2.0-beta' })).rejects.toThrow(/"0\.2\.0-beta" is no version of a release/)
})

test('the pointer names the pages of the newest release that are embedded on their own', async () => {
  const [site, into] = [await builtSite('first'), await publishedFolder()]
  await mkdir(join(site, 'embed/en/golan-trade'), { recursive: true })
  await writeFile(join(site, 'embed/en/index.html'), '<p>all')
  await release({ site, into, version: '0.1.0' })
  expect(await latest(into)).toBe(latestFileText({ version: '0.1.0', pages: ['golan-trade'] }))
})
