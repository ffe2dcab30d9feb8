import './fetch-worker.ts'
import 'maplibre-gl/dist/maplibre-gl.css'
import './scale.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type LiveMap, type LiveMapOptions, startLiveMap } from './live-map.ts'

/** Starts the live map of the full page, whose worker is a file beside its script. */
export function startMapInPage(options: Omit<LiveMapOptions, 'workerUrl'>): Promise<LiveMap> {
  return startLiveMap({ ...options, workerUrl })
}
