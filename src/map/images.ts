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

/** Paints one tile in device pixels; the same marks as the figure's SVG patterns. */
export function paintHatch(
  { hatch, color }: { readonly hatch: Hatch; readonly color: string },
  pixelRatio: number,
): ImageData {
  const side = hatch.size * pixelRatio
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side
  const context = canvas.getContext('2d')!
  context.scale(pixelRatio, pixelRatio)
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
  return context.getImageData(0, 0, side, side)
}
