import { expect, it } from 'vitest'
import { REGION } from '../../src/entries/region.ts'
import { drawInset } from '../../src/figure/inset.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'

const inset = drawInset(REGION.land, REGION.borders, HOME_BOUNDS)

/** Every position of a path of absolute starts and relative steps, in units of the drawing. */
function positionsOf(d: string): [number, number][] {
  return d.split('M').flatMap((part) => {
    const [x = 0, y = 0, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number)
    const positions: [number, number][] = part === '' ? [] : [[x, y]]
    for (let i = 0; i < steps.length; i += 2) {
      const [lastX, lastY] = positions.at(-1)!
      positions.push([lastX + steps[i]!, lastY + steps[i + 1]!])
    }
    return positions
  })
}

it('the inset draws the region and nothing beyond it', () => {
  const positions = positionsOf(inset.land)
  expect(positions.length).toBeGreaterThan(50)
  // Four units are drawn beyond the frame.
  expect(positions.filter(([x, y]) => x < -4 || y < -4 || x > inset.width + 4 || y > inset.height + 4)).toEqual([])
})

it('the inset’s frame is as wide on the ground as the map is at first', () => {
  const { frame, width } = inset
  // 18 degrees of longitude across the inset; half a unit of rounding at each end.
  expect(Math.abs(frame.width - (width * (HOME_BOUNDS[2] - HOME_BOUNDS[0])) / 18)).toBeLessThanOrEqual(1)
  expect(frame.x).toBeGreaterThan(0)
  expect(frame.y + frame.height).toBeLessThan(inset.height)
})

it('the inset’s names stand on the inset', () => {
  expect(inset.names.filter(({ x, y }) => x < 0 || y < 0 || x > inset.width || y > inset.height)).toEqual([])
})
