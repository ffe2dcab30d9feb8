/* The MapLibre that this map depends on: an upgrade that takes one of these away fails here by name. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const folder = require.resolve('maplibre-gl/package.json').replace(/package\.json$/, '')
const maplibre = await import('maplibre-gl')

describe('the MapLibre API that the live map depends on', () => {
  it.each([
    'addControl',
    'addImage',
    'fitBounds',
    'getCanvas',
    'getCenter',
    'getZoom',
    'hasImage',
    'queryRenderedFeatures',
    'remove',
    'setFilter',
    'setMissingStyleImageResolver',
    'setPaintProperty',
    'setStyle',
    'zoomTo',
  ])('has Map.%s', (method) => {
    expect(typeof (maplibre.Map.prototype as unknown as Record<string, unknown>)[method]).toBe('function')
  })

  it('has setWorkerUrl and a scale control', () => {
    expect(typeof maplibre.setWorkerUrl).toBe('function')
    expect(typeof maplibre.ScaleControl).toBe('function')
  })

  it('ships its worker as the file that the build takes up', () => {
    expect(readFileSync(`${folder}dist/maplibre-gl-worker.mjs`, 'utf8').length).toBeGreaterThan(100_000)
  })

  it('knows the texts that are translated', () => {
    const source = readFileSync(`${folder}dist/maplibre-gl.mjs`, 'utf8')
    const keys = [
      'Map.Title',
      'ScaleControl.Kilometers',
      'ScaleControl.Meters',
      'CooperativeGesturesHandler.WindowsHelpText',
      'CooperativeGesturesHandler.MacHelpText',
      'CooperativeGesturesHandler.MobileHelpText',
    ]
    expect(keys.filter((key) => !source.includes(key))).toEqual([])
  })
})
