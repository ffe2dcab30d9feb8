import { describe, expect, it } from 'vitest'
import { heightMessages } from '../../src/embed/height-messages.ts'
import { heightAsked } from '../../src/snippet/height-message.ts'

describe('the height that an embed page asks for', () => {
  it('is read from one of the messages that an embed page sends, and only one', () => {
    const messages = heightMessages(640, 'https://news.example/', { childId: 'c', secret: 's' })
    expect(messages.map(heightAsked).filter((height) => height !== null)).toEqual([640])
  })

  it.each([
    [null],
    ['640'],
    [640],
    [[]],
    [{}],
    [{ 'datawrapper-height': null }],
    [{ 'datawrapper-height': { another: 640 } }],
    [{ 'datawrapper-height': { 'southern-syria-zones': '640px;color:red' } }],
    [{ 'datawrapper-height': { 'southern-syria-zones': -1 } }],
    [{ 'datawrapper-height': { 'southern-syria-zones': NaN } }],
    [{ 'datawrapper-height': { 'southern-syria-zones': 1e9 } }],
  ])('is none in %j', (message) => {
    expect(heightAsked(message)).toBeNull()
  })
})
