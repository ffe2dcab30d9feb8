import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/*
 * Asks for MapLibre's worker once all other files of the map have come and before MapLibre runs: what it does at first needs no
 * worker, and on a slow line they come sooner without one beside them. What starts the map of the full page imports this before MapLibre.
 */
void fetch(workerUrl)
  .then((answer) => answer.blob())
  // MapLibre asks again, and tells whoever waits for the map.
  .catch(() => {})
