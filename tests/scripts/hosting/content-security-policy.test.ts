import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../scripts/hosting/content-security-policy.ts'

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

function directive(name: string, ...pages: string[]): readonly string[] {
  const found = contentSecurityPolicy(pages)
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
  return found?.split(' ').slice(1) ?? []
}
const scripts = (...pages: string[]) => directive('script-src', ...pages)

it('allows scripts that are files of the site or stand in a page, and neither others nor eval', () => {
  expect(scripts('<p>')).toEqual(["'self'"])
  expect(scripts('<script>a()</script><script type="module">b()</script>').toSorted()).toEqual(
    ["'self'", hash('a()'), hash('b()')].toSorted(),
  )
  expect(contentSecurityPolicy(['<script>a()</script>'])).not.toMatch(/script-src[^;]*unsafe/)
})

it('names a script once, in whichever pages it stands, and in the same order whatever order they come in', () => {
  const [one, two] = ['<script>a()</script>', '<script>b()</script><script>a()</script>'] as const
  expect(contentSecurityPolicy([one, two])).toBe(contentSecurityPolicy([two, one]))
  expect(scripts(one, two)).toHaveLength(3)
})

it('passes over data, files and what only looks like a script', () => {
  expect(
    scripts(
      '<script type="application/json">{}</script><script type="application/ld+json">{}</script>',
      '<script src="a.js"></script><!-- <script>no()</script> --><style>/* <script>no()</script> */</style>',
      '<p title="<script>no()</script>"><textarea><script>no()</script></textarea>',
    ),
  ).toEqual(["'self'"])
})

it('hashes the text that a browser sees: line ends as it reads them, entities left as they are, in SVG too', () => {
  expect(scripts('<script>a()\r\nb()</script>')).toContain(hash('a()\nb()'))
  expect(scripts('<script>"&amp;"</script>')).toContain(hash('"&amp;"'))
  expect(scripts('<SCRIPT TYPE=module>"<!--<script>x</script>-->"</SCRIPT>')).toContain(
    hash('"<!--<script>x</script>-->"'),
  )
  expect(scripts('<svg><script>a()</script></svg>')).toContain(hash('a()'))
})

it('leaves open who may frame a page, and shuts what no page needs', () => {
  expect(directive('frame-ancestors', '<p>')).toEqual([])
  for (const name of ['default-src', 'object-src', 'base-uri', 'form-action'])
    expect(directive(name, '<p>'), name).toEqual(["'none'"])
})
