/** Words that go with a PNG file, by the keywords of its specification (PNG, third edition, 11.3.3.1). */
export interface PngWords {
  readonly Title: string
  readonly Description: string
  readonly Copyright: string
}

/** Bytes before the first chunk; of the header chunk with its frame; of a chunk's frame. */
const [SIGNATURE, HEADER, FRAME] = [8, 25, 12]

/** A PNG file with words in it: title, text alternative and credit stay with it wherever it is copied to. */
export function withWords(png: Uint8Array, words: PngWords): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(words).map(([keyword, text]) => textChunk(keyword, text))
  const parts = [png.subarray(0, SIGNATURE + HEADER), ...chunks, png.subarray(SIGNATURE + HEADER)]
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** An international text chunk, not compressed, its language left open (iTXt, 11.3.3.4). */
function textChunk(keyword: string, text: string): Uint8Array {
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(data.length + FRAME - 4)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length - 4)
  chunk.set(data, 4)
  view.setUint32(data.length + 4, crc32(data))
  return chunk
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** Cyclic redundancy check of type and data of a chunk (PNG, third edition, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
