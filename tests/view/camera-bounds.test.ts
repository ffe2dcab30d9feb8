import { MercatorCoordinate } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { boundsOfCamera } from '../../src/view/camera-bounds.ts'
import { HOME_BOUNDS } from '../../src/view/home.ts'
import { mercator } from '../../src/geometry/mercator.ts'

const CAMERA = { zoom: 9.3, lat: 33.05, lng: 35.85 }

describe('what a camera shows', () => {
  it('is what MapLibre has at the corners of such a frame', () => {
    const frame = { width: 900, height: 640 }
    const [west, south, east, north] = boundsOfCamera(CAMERA, frame)
    const middle = MercatorCoordinate.fromLngLat([CAMERA.lng, CAMERA.lat])
    const world = 512 * 2 ** CAMERA.zoom
    const corner = (right: number, down: number) =>
      new MercatorCoordinate(
        middle.x + (right * frame.width) / 2 / world,
        middle.y + (down * frame.height) / 2 / world,
      ).toLngLat()
    expect([corner(-1, 1).lng, corner(-1, 1).lat]).toEqual([expect.closeTo(west, 9), expect.closeTo(south, 9)])
    expect([corner(1, -1).lng, corner(1, -1).lat]).toEqual([expect.closeTo(east, 9), expect.closeTo(north, 9)])
  })

  it('has the proportions of the frame, with the camera in its middle', () => {
    const bounds = boundsOfCamera(CAMERA, { width: 800, height: 400 })
    const drawn = mercator(bounds, 800)
    expect(drawn.height).toBeCloseTo(400, 6)
    const [x, y] = drawn.project([CAMERA.lng, CAMERA.lat])
    expect([x, y]).toEqual([expect.closeTo(400, 6), expect.closeTo(200, 6)])
  })

  it('gives back the bounds that the map was fitted to', () => {
    const [west, , east] = HOME_BOUNDS
    const width = 700
    const { height } = mercator(HOME_BOUNDS, width)
    const zoom = Math.log2((360 / (east - west)) * (width / 512))
    const lat = middleLatitude(HOME_BOUNDS)
    const bounds = boundsOfCamera({ zoom, lat, lng: (west + east) / 2 }, { width, height })
    expect(bounds.map((degrees) => Number(degrees.toFixed(6)))).toEqual([...HOME_BOUNDS])
  })
})

/** The latitude half way up the drawing of bounds. */
function middleLatitude([west, south, east, north]: readonly [number, number, number, number]): number {
  const { height, project } = mercator([west, south, east, north], 1000)
  let [low, high] = [south, north]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (project([west, middle])[1] > height / 2) low = middle
    else high = middle
  }
  return low
}
