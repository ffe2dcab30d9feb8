import css from 'maplibre-gl/dist/maplibre-gl.css?inline'
import scaleCss from './scale.css?inline'
import workerSource from 'virtual:map-worker'
import { type LiveMap, type LiveMapOptions, startLiveMap } from './live-map.ts'

let workerUrl: string | null = null

/**
 * Starts the live map of an embed page from this one script: the worker is a blob within it and the style sheet is set by
 * hand, because in a sandboxed frame nothing else may be loaded.
 */
export function startMapInEmbed(options: Omit<LiveMapOptions, 'workerUrl'>): Promise<LiveMap> {
  if (workerUrl === null) {
    // MapLibre takes a worker for a classic one when its address ends so; a module worker may not come from a blob of an opaque origin.
    workerUrl = `${URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }))}#.cjs`
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css + scaleCss)
    document.adoptedStyleSheets.push(sheet)
  }
  return startLiveMap({ ...options, workerUrl })
}
