import { once } from 'node:events'
import { renameSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endWhen, startModule } from './end-at.ts'
import { emptyFolder, ROOT } from './geodata-copy.ts'
import { MAY_MOUNT, smallDisk } from './small-disk.ts'

/*
 * The way in which the site is put in its place, with a site of a second instead of a minute; tests/e2e/build.test.ts builds the real
 * one.
 */

/** What a built site is made of here: an entry, and files that plugins add to it. */
const FILES = ['index.html', 'added/0.txt', 'added/1.txt', 'added/2.txt']

/** Builds as vite.config.ts does. It says where it is, and where `stop` is named it waits there. */
const BUILD = `
const { build } = await import('vite')
const { afterBuild } = await import(${JSON.stringify(join(ROOT, 'scripts/after-build.ts'))})
const { wholePlugin } = await import(${JSON.stringify(join(ROOT, 'scripts/vite-whole.ts'))})
const [root, words, stop] = process.argv.slice(1)
const at = async (place) => {
  if (place !== stop) return
  console.log('there')
  await new Promise((resolve) => setTimeout(resolve, 60_000))
}
const says = { name: 'says', transformIndexHtml: () => [{ tag: 'p', children: words }], buildStart: () => at('begun') }
const adds = (count) => afterBuild('adds', async ({ write }) => {
  if (words === 'faulty' && count === 1) throw new Error('a fault of a plugin')
  await write('added/' + count + '.txt', words.repeat(words.startsWith('large') ? 100_000 : 1))
  await at('added ' + count)
})
try {
  await build({ configFile: false, root, logLevel: 'silent', plugins: [says, ...[0, 1, 2].map(adds), wholePlugin()] })
} catch ({ message }) {
  console.log(message)
  process.exitCode = 1
}
`

async function project(folder: string): Promise<string> {
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>x</title>')
  return folder
}

/** A project whose site was built before, of the word "earlier". */
async function builtBefore(folder?: string): Promise<string> {
  const root = await project(folder ?? (await emptyFolder()))
  await mkdir(join(root, 'dist/added'), { recursive: true })
  for (const name of FILES) await writeFile(join(root, 'dist', name), 'earlier')
  return root
}

async function build(root: string, words: string): Promise<string> {
  const child = startModule(BUILD, root, words)
  let said = ''
  child.stdout!.on('data', (text: Buffer) => (said += text.toString()))
  await once(child, 'close')
  return said.trim()
}

/** The words of which the site is, one of each; none where a file is missing. */
async function wordsOf(root: string): Promise<readonly string[]> {
  const texts = await Promise.all(
    FILES.map((name) => readFile(join(root, 'dist', name), 'utf8').catch(() => 'missing')),
  )
  return [...new Set(texts.map((text) => /earlier|newer|other|missing/.exec(text)?.[0] ?? text))]
}

const hidden = async (root: string) => (await readdir(root)).filter((name) => name.startsWith('.dist'))

test('a build that is ended at any moment leaves the earlier site, and the next one takes away what it left', async () => {
  const root = await builtBefore()
  for (const stop of ['begun', 'added 1']) {
    const child = startModule(BUILD, root, 'newer', stop)
    let isThere = false
    child.stdout!.once('data', () => (isThere = true))
    await endWhen(child, () => isThere)
    expect(await wordsOf(root), stop).toEqual(['earlier'])
  }
  expect(await hidden(root)).toHaveLength(1)
  expect(await build(root, 'newer')).toBe('')
  expect(await wordsOf(root)).toEqual(['newer'])
  expect(await hidden(root)).toEqual([])
}, 120_000)

test('a build that fails leaves the earlier site and nothing else, also where another one was ended just as it took it away', async () => {
  const root = await builtBefore()
  const child = startModule('')
  await once(child, 'exit')
  renameSync(join(root, 'dist'), join(root, `.dist.${child.pid}.before`))
  expect(await build(root, 'faulty')).toContain('a fault of a plugin')
  expect(await wordsOf(root)).toEqual(['earlier'])
  expect(await hidden(root)).toEqual([])
}, 120_000)

test('of two builds at once each is whole, and the last one stays', async () => {
  const root = await builtBefore()
  const said = await Promise.all(['newer', 'other'].map((words) => build(root, words)))
  expect(said).toEqual(['', ''])
  const words = await wordsOf(root)
  expect(words).toHaveLength(1)
  expect(['newer', 'other']).toContain(words[0])
  expect(await hidden(root)).toEqual([])
}, 120_000)

test('where there was no site yet, nor its folder, there is one now', async () => {
  const root = await project(await emptyFolder())
  expect(await build(root, 'newer')).toBe('')
  expect(await wordsOf(root)).toEqual(['newer'])
}, 120_000)

test.skipIf(!MAY_MOUNT)(
  'a full disk leaves the earlier site and nothing else, and is named in one line',
  async () => {
    const root = await builtBefore(smallDisk(300_000).path)
    expect(await build(root, 'large')).toMatch(/^\S+added\/0\.txt: the disk is full\. Make room, and run again\.$/)
    expect(await wordsOf(root)).toEqual(['earlier'])
    expect(await hidden(root)).toEqual([])
  },
  60_000,
)

test.skipIf(!MAY_MOUNT)(
  'a folder that cannot be written is named in one line',
  async () => {
    const disk = smallDisk(300_000)
    const root = await builtBefore(disk.path)
    disk.protect()
    expect(await build(root, 'newer')).toMatch(/^\S+dist: cannot be written\. Let it be written, and run again\.$/)
    expect(await wordsOf(root)).toEqual(['earlier'])
  },
  60_000,
)
