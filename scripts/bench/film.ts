import type { CDPSession } from 'playwright'
import sharp from 'sharp'

/** Red, green, blue of every pixel, row by row. */
export type Pixels = Uint8Array

/** A picture that the browser has shown. */
export interface Frame {
  /** When it was shown, in milliseconds since 1970. */
  readonly at: number
  readonly image: Buffer
}

/** Every picture that a page shows, with its time. */
export interface Film {
  readonly frames: readonly Frame[]
  readonly stop: () => Promise<void>
}

export async function startFilm(browser: CDPSession): Promise<Film> {
  const frames: Frame[] = []
  const take = ({
    data,
    metadata,
    sessionId,
  }: {
    data: string
    metadata: { timestamp?: number }
    sessionId: number
  }) => {
    frames.push({ at: (metadata.timestamp ?? 0) * 1000, image: Buffer.from(data, 'base64') })
    // The page may have been closed meanwhile.
    browser.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
  }
  browser.on('Page.screencastFrame', take)
  await browser.send('Page.startScreencast', { format: 'jpeg', quality: 80, everyNthFrame: 1 })
  return {
    frames,
    stop: async () => {
      await browser.send('Page.stopScreencast')
      browser.off('Page.screencastFrame', take)
    },
  }
}

export async function pixelsOf(image: Buffer): Promise<Pixels> {
  return sharp(image).removeAlpha().toColourspace('srgb').raw().toBuffer()
}

/** Two states of a page that differ in what is looked for, as pixels of the same size. */
export interface States {
  readonly before: Pixels
  readonly after: Pixels
  /** Offsets of the pixels in which they differ. */
  readonly changed: readonly number[]
}

/** Least difference in one colour at which two states differ in a pixel: above what JPEG and smoothed edges make. */
const DIFFERENT = 24
/** Part of the pixels in which two states differ that has to show the later state. The rest is smoothed edges. */
const ENOUGH = 0.8
const FEWEST = 50

/** A part of the page, in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * @param pageWidth in pixels
 * @param within where what changes is of interest
 * @throws Error when hardly anything changes there
 */
export function statesOf(before: Pixels, after: Pixels, pageWidth: number, within: Box): States {
  const changed: number[] = []
  for (let offset = 0; offset < after.length; offset += 3) {
    const [x, y] = [(offset / 3) % pageWidth, Math.floor(offset / 3 / pageWidth)]
    const isWithin = x >= within.x && y >= within.y && x < within.x + within.width && y < within.y + within.height
    if (isWithin && difference(before, after, offset) >= DIFFERENT) changed.push(offset)
  }
  if (changed.length < FEWEST) throw new Error(`two states of a page differ in ${changed.length} pixels only`)
  return { before, after, changed }
}

/** @returns the first picture, not earlier than `since`, that shows the later state; undefined when none does */
export async function firstOfLater(
  frames: readonly Frame[],
  since: number,
  states: States,
): Promise<Frame | undefined> {
  for (const frame of frames) if (frame.at >= since && showsLater(await pixelsOf(frame.image), states)) return frame
  return undefined
}

/** A pixel shows the later state when its colour is closer to it than half of what lies between: blank paper is neither. */
export function showsLater(picture: Pixels, { before, after, changed }: States): boolean {
  if (picture.length !== after.length) throw new Error('the pictures are not of one size')
  const like = changed.filter((offset) => difference(picture, after, offset) < difference(before, after, offset) / 2)
  return like.length >= ENOUGH * changed.length
}

function difference(a: Pixels, b: Pixels, offset: number): number {
  return Math.max(
    Math.abs(a[offset]! - b[offset]!),
    Math.abs(a[offset + 1]! - b[offset + 1]!),
    Math.abs(a[offset + 2]! - b[offset + 2]!),
  )
}
