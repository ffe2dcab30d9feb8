import { describe, expect, it } from 'vitest'
import { siteUrl } from '../../scripts/site-url.ts'

describe('the address of the site', () => {
  it('is not known where the environment says nothing', () => {
    expect(siteUrl({})).toBeNull()
    expect(siteUrl({ SITE_URL: ' ' })).toBeNull()
  })

  it('ends with a stroke, so that paths can follow it', () => {
    expect(siteUrl({ SITE_URL: 'https://example.org/zones' })).toBe('https://example.org/zones/')
    expect(siteUrl({ SITE_URL: 'https://example.org' })).toBe('https://example.org/')
  })

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=b', 'https://example.org/#a', '/zones/'])(
    'is refused where pages could not stand below it: %s',
    (given) => {
      expect(() => siteUrl({ SITE_URL: given })).toThrow(/SITE_URL: .*https:\/\/example.org\/zones\//)
    },
  )
})
