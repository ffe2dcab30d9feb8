import type { Place } from '../catalog/types.ts'
import { HATCHES, type Hatch, type HatchId, hatchName } from '../theme/hatch.ts'
import { HUES, type Hue, THEMES, type ThemeId } from '../theme/palette.ts'

/** Name of a hatch in a colour of a theme; the stripe is the ground's own and has no other colour. */
export function imageName(hatch: HatchId, hue: Hue | 'stripe', theme: ThemeId): string {
  return `${hatchName(hatch, hue)}@${theme}`
}

/** The hatch and colour that an image's name stands for; null for a name that is not ours. */
export function hatchOfImage(name: string): { readonly hatch: Hatch; readonly color: string } | null {
  for (const theme of Object.values(THEMES)) {
    for (const [id, hatch] of Object.entries(HATCHES) as [HatchId, Hatch][]) {
      if (name === imageName(id, 'stripe', theme.id)) return { hatch, color: theme.stripe }
      const hue = HUES.find((hue) => name === imageName(id, hue, theme.id))
      if (hue) return { hatch, color: theme.hue[hue] }
    }
  }
  return null
}

/** Name of the mark of a place of a rank in a theme. */
export function placeImageName(rank: Place['rank'], theme: ThemeId): string {
  return `place-${rank}@${theme}`
}

/** Side of a place's mark in pixels. */
const PLACE_SIDE = 12

/** A painted tile, and how many of its pixels are in a CSS pixel. */
interface Tile {
  readonly image: ImageData
  readonly pixelRatio: number
}

/** Paints the mark of a place: a ring for a city, a triangle for a summit, a dot for the rest; null for a name that is not ours. */
export function paintPlace(name: string, screenRatio: number): Tile | null {
  const ranks = [0, 1, 2, 3] as const
  const theme = Object.values(THEMES).find(({ id }) => name.endsWith(`@${id}`))
  const rank = ranks.find((rank) => theme && name === placeImageName(rank, theme.id))
  if (!theme || rank === undefined) return null
  const pixels = Math.round(PLACE_SIDE * Math.max(1, screenRatio))
  return paint(PLACE_SIDE, { pixels, pixelRatio: pixels / PLACE_SIDE }, (context) => {
    const middle = PLACE_SIDE / 2
    context.fillStyle = rank === 1 ? theme.page : theme.placeText
    context.strokeStyle = theme.text
    context.lineWidth = 1.8
    context.beginPath()
    if (rank === 0) {
      context.moveTo(middle - 4.5, middle + 3.5)
      context.lineTo(middle + 4.5, middle + 3.5)
      context.lineTo(middle, middle - 4)
    } else {
      context.arc(middle, middle, { 1: 4.5, 2: 2.4, 3: 2 }[rank], 0, 2 * Math.PI)
    }
    context.fill()
    if (rank === 1) context.stroke()
  })
}

/**
 * Paints one tile, with the same marks as the figure's SVG patterns.
 * @param screenRatio pixels of the screen in a CSS pixel
 * @param magnified how many times larger the map shows a pattern at its zoom than it is (`magnification`)
 */
export function paintHatch(
  { hatch, color }: { readonly hatch: Hatch; readonly color: string },
  screenRatio: number,
  magnified: number,
): Tile {
  return paint(hatch.size, tileSize(hatch.size, screenRatio, magnified), (context) => {
    context.strokeStyle = context.fillStyle = color
    context.lineWidth = hatch.strokeWidth
    for (const [x1, y1, x2, y2] of hatch.strokes) {
      context.beginPath()
      context.moveTo(x1, y1)
      context.lineTo(x2, y2)
      context.stroke()
    }
    for (const [x, y, radius] of hatch.dots) {
      context.beginPath()
      context.arc(x, y, radius, 0, 2 * Math.PI)
      context.fill()
    }
  })
}

/** How many times larger than it is MapLibre shows a pattern at a zoom: once at each whole level, nearly twice before the next. */
export function magnification(zoom: number): number {
  return 2 ** (zoom - Math.floor(zoom))
}

/** A tile's side in its own pixels, and how many of them MapLibre takes for a CSS pixel. */
interface TileSize {
  readonly pixels: number
  readonly pixelRatio: number
}

/**
 * The tile that the map shows as large as it is in the figure, its pixels no larger than those of the screen: both numbers are
 * whole, since a part of a pixel would leave a seam, and MapLibre cuts off what a pixel ratio has beyond a whole number.
 * @param side in CSS pixels
 */
export function tileSize(side: number, screenRatio: number, magnified: number): TileSize {
  const pixelRatio = Math.ceil(Math.max(1, screenRatio) * magnified)
  return { pixels: Math.round((side * pixelRatio) / magnified), pixelRatio }
}

function paint(
  side: number,
  { pixels, pixelRatio }: TileSize,
  draw: (context: CanvasRenderingContext2D) => void,
): Tile {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = pixels
  // Painted by the processor: to read a tile back from a graphics card, the page would have to wait for all that it draws.
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.scale(pixels / side, pixels / side)
  draw(context)
  return { image: context.getImageData(0, 0, pixels, pixels), pixelRatio }
}
