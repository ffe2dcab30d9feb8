import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FOR_EVER, FOR_MINUTES } from '../../../scripts/hosting/caching.ts'
import { contentSecurityPolicy } from '../../../scripts/hosting/content-security-policy.ts'
import { ROOT } from '../geodata-copy.ts'

const docs = await readFile(join(ROOT, 'docs/hosting.md'), 'utf8')

test('docs/hosting.md states the policy that is sent, but for the hashes', () => {
  const stated = /```\n(default-src.*?)\n```/s.exec(docs)![1]!
  const sent = contentSecurityPolicy(['<script>a()</script>']).replace(/'sha256-[^']*'/, "'sha256-…'")
  expect(stated.split('\n').join('; ')).toBe(sent)
})

test('docs/hosting.md states how long files may be kept', () => {
  for (const caching of [FOR_EVER, FOR_MINUTES]) expect(docs).toContain(`\`${caching}\``)
})

test('docs/hosting.md names commands that are there', async () => {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }
  const named = [...docs.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!)
  expect(named.length).toBeGreaterThan(0)
  for (const name of named) expect(scripts).toHaveProperty([name])
})
