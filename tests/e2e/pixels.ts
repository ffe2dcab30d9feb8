import sharp from 'sharp'

/** A rectangle in pixels of an image. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The mean colour of a part of an image file: red, green and blue, 0 to 255. */
export async function meanColour(file: Buffer, { x, y, width, height }: Rectangle): Promise<readonly number[]> {
  const left = Math.round(x)
  const part = sharp(file)
    .extract({ left, top: Math.round(y), width: Math.round(width), height: Math.round(height) })
    .removeAlpha()
  const { channels } = await sharp(await part.png().toBuffer()).stats()
  return channels.map(({ mean }) => mean)
}

/** The largest difference between two colours in red, green or blue. */
export function colourDistance(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((value, index) => Math.abs(value - b[index]!)))
}

/** Mean difference of two images of the same size, 0 to 255. */
export async function imageDistance(a: Buffer, b: Buffer): Promise<number> {
  const [first, second] = await Promise.all([a, b].map((file) => sharp(file).removeAlpha().raw().toBuffer()))
  if (first!.length !== second!.length) throw new Error('images of two sizes')
  return first!.reduce((sum, value, index) => sum + Math.abs(value - second![index]!), 0) / first!.length
}
