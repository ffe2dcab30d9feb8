import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

let hasAsked = false

/** Loads what starts the live map of the full page. */
export function loadMap(): Promise<typeof import('./map-in-page.ts')> {
  // MapLibre asks for its worker when it runs itself: on a slow line that would be a second wait.
  if (!hasAsked)
    void fetch(workerUrl)
      .then((answer) => answer.blob())
      .catch(() => {})
  hasAsked = true
  return import('./map-in-page.ts')
}
