import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { withWords } from '../../src/picture/png-text.ts'

const WORDS = { Title: 'מה דורשת סוריה', Description: 'خريطة جنوب سوريا', Copyright: '© OpenStreetMap contributors' }

/** The chunks of a PNG file, each with its check. */
function chunks(png: Uint8Array): { type: string; data: Buffer; isIntact: boolean }[] {
  const bytes = Buffer.from(png)
  const found = []
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const checked = bytes.subarray(at + 4, at + 8 + length)
    found.push({
      type: checked.toString('latin1', 0, 4),
      data: checked.subarray(4),
      isIntact: bytes.readUInt32BE(at + 8 + length) === crc32(checked),
    })
    at += length + 12
  }
  return found
}

describe('words in a PNG file', async () => {
  const plain = await sharp({ create: { width: 9, height: 7, channels: 3, background: '#2f5d8c' } })
    .png()
    .toBuffer()
  const worded = withWords(plain, WORDS)

  it('stand there in full, by their keywords, in intact chunks', () => {
    const texts = chunks(worded).filter(({ type }) => type === 'iTXt')
    expect(texts.map(({ isIntact }) => isIntact)).toEqual([true, true, true])
    const read = texts.map(({ data }) => {
      const keyword = data.toString('latin1', 0, data.indexOf(0))
      // After the keyword: no compression, no language, no translated keyword.
      return [keyword, data.subarray(keyword.length + 5).toString('utf8')]
    })
    expect(Object.fromEntries(read)).toEqual(WORDS)
  })

  it('leave the picture as it was', async () => {
    expect(await sharp(worded).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer())
    expect(chunks(worded).filter(({ type }) => type !== 'iTXt')).toEqual(chunks(plain))
  })
})
