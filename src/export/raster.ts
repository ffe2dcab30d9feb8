import { withWords } from '../picture/png-text.ts'
import type { Picture } from '../picture/picture.ts'
import type { PictureWords } from '../picture/words.ts'

/** The address of a picture as a file within itself: policies that allow images from `data:` let it through. */
export function dataAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

/** The picture as a PNG file with its words in it. @param scale pixels of the file to a pixel of the drawing */
export async function pngOf({ svg, width, height }: Picture, scale: number, words: PictureWords): Promise<Blob> {
  const image = new Image()
  image.src = dataAddress(svg)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The browser gave no PNG file for the picture; try a smaller one.')
  const { title, description, credit, reuse } = words
  const png = withWords(new Uint8Array(await blob.arrayBuffer()), {
    Title: title,
    Description: description,
    Copyright: `${credit} · ${reuse}`,
  })
  return new Blob([png], { type: 'image/png' })
}

let lastAddress: string | null = null

/**
 * Hands a file to the reader. Its address is kept until the next one: some browsers read the file only later.
 * @throws DOMException where the browser hands out no files
 */
export function save(file: Blob, name: string): void {
  if (lastAddress !== null) URL.revokeObjectURL(lastAddress)
  lastAddress = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = lastAddress
  link.download = name
  link.click()
}
