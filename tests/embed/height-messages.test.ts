import { describe, expect, it } from 'vitest'
import { asksForHeight, heightMessages, hostOf } from '../../src/embed/height-messages.ts'

const SRC = 'https://example.org/embed/en/index.html'
const NOWHERE = { childId: null, secret: null }

describe('a height is told', () => {
  it('in the forms of Datawrapper, AMP and Medium to every host', () => {
    expect(heightMessages(512, SRC, NOWHERE)).toEqual([
      { 'datawrapper-height': { 'southern-syria-zones': 512 } },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
      JSON.stringify({ src: SRC, context: 'iframe.resize', height: 512 }),
    ])
  })

  it('in the form of pym.js where the address names the frame as pym.js does', () => {
    const host = hostOf('?initialWidth=640&childId=map-1&parentTitle=An%20article', '')
    expect(heightMessages(512, SRC, host)).toContain('pymxPYMxmap-1xPYMxheightxPYMx512')
  })

  it('with its secret where the address holds one of WordPress', () => {
    const host = hostOf('', '#?secret=Ab3dEf')
    expect(heightMessages(512, SRC, host)).toContainEqual({ message: 'height', value: 512, secret: 'Ab3dEf' })
  })
})

it('a host that calls the frame by what is no id is not answered in the form of pym.js', () => {
  for (const childId of ['', 'map xPYMxnavigateTo', '<b>', 'a'.repeat(65)])
    expect(hostOf(`?childId=${encodeURIComponent(childId)}`, '').childId).toBeNull()
})

describe('@newswire/frames', () => {
  it('may ask when it begins to listen', () => {
    expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' }, NOWHERE)).toBe(true)
  })

  it.each([
    { sentinel: 'amp', type: 'embed-size', height: 1 },
    { sentinel: 'amp' },
    { type: 'frames-init' },
    'frames-init',
  ])('is not obeyed with anything else: %j', (message) => {
    expect(asksForHeight(message, NOWHERE)).toBe(false)
  })
})

describe('WordPress', () => {
  const host = hostOf('', '#?secret=Ab3dEf')

  it('may ask again with the secret that it gave', () => {
    expect(asksForHeight({ message: 'ready', secret: 'Ab3dEf' }, host)).toBe(true)
  })

  it.each([
    ['another secret', { message: 'ready', secret: 'other' }],
    ['no secret', { message: 'ready' }],
    ['another question', { message: 'link', secret: 'Ab3dEf' }],
    ['text', 'ready'],
    ['nothing', null],
  ])('is not obeyed with %s', (_name, message) => {
    expect(asksForHeight(message, host)).toBe(false)
  })

  it('is not obeyed where no secret was given', () => {
    expect(asksForHeight({ message: 'ready', secret: null }, NOWHERE)).toBe(false)
  })

  it('gives no secret with markup in it', () => {
    expect(hostOf('', '#?secret=<b>').secret).toBeNull()
  })
})
