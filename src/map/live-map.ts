import type { FeatureCollection, Position } from 'geojson'
import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import catalog from 'virtual:map-catalog'
import { thereOn } from '../catalog/as-of.ts'
import type { DifferencePart } from '../catalog/difference.ts'
import { mapLabels } from '../catalog/map-labels.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Theme } from '../theme/palette.ts'
import type { Bounds } from '../geometry/mercator.ts'
import { lettersIn } from '../view/figure-names.ts'
import { PAN_BOUNDS, ZOOM_RANGE } from '../view/home.ts'
import { LONGEST_BAR } from '../view/scale-bars.ts'
import type { Camera, Selection, View } from '../view/view.ts'
import { viewThen } from '../view/then.ts'
import { checkWorker } from './check-worker.ts'
import { type ClaimState, claimStates, isSameState } from './claim-states.ts'
import { differenceFeatures } from './difference-layers.ts'
import { hatchOfImage, magnification, paintHatch, paintPlace } from './images.ts'
import { loadFonts } from './load-fonts.ts'
import { asBounds, cameraNow, cameraOf, exactCamera, homeCamera, isNear } from './map-camera.ts'
import { labelFeatures } from './features.ts'
import { areSamePlaces, homeOf, placedNames } from './placed-names.ts'
import { type Picking, followPointer } from './pointer.ts'
import { scaleControl } from './scale-control.ts'
import { NOTHING } from './sketch-layers.ts'
import { buildStyle, viewFilters } from './style.ts'

/** What a live map needs from the page, and what it tells the page. */
export interface LiveMapOptions {
  readonly container: HTMLElement
  /** Where MapLibre's worker is: a file, or a blob whose address ends in `.cjs` for a classic one. */
  readonly workerUrl: string
  /** What the map shows while the view has no camera: the bounds of the figure below it. */
  readonly home: Bounds
  /** The lower corner in which the scale stands: where the page has nothing else. */
  readonly scaleSide: 'left' | 'right'
  readonly view: View
  readonly theme: Theme
  readonly locale: Locale
  readonly messages: Messages
  /** The page scrolls over the map; two fingers or Ctrl with the wheel move it. */
  readonly cooperative: boolean
  readonly onReady: () => void
  /** The drawing context is gone; the figure has to stand in until `onReady` comes again. */
  readonly onLost: () => void
  /** The map cannot go on and has to be removed: its worker failed, or its lost context did not come back. */
  readonly onFault: () => void
  /** A reader moved the map; null once it shows its whole extent again. */
  readonly onCamera: (camera: Camera | null) => void
  readonly onSelect: (selection: Selection) => void
  /** The map moves, by whatever hand: called for every frame with its camera, not rounded. */
  readonly onMove?: (camera: Camera) => void
}

/** Least width of the longer bar of the scale, in CSS pixels: shorter, its words would reach beyond it. */
const ROOM_FOR_WORDS = 72

/** How long a lost drawing context may take to come back, in milliseconds. Browsers restore one at once or not at all. */
const RESTORE_TIME = 2000

/** Names find their places anew when a movement ends, and in it whenever the zoom has changed by so much. */
const NEW_NAMES_ZOOM = 0.3
/** How far the zoom for which hatches are painted may be from the map's, by its fraction: they are a quarter larger or smaller then. */
const NEW_HATCHES_ZOOM = 0.3

/** A running map. */
export interface LiveMap {
  /** Shows another view. While the context is lost it is kept and shown after the restore. */
  readonly show: (view: View, theme: Theme) => void
  readonly zoomBy: (levels: number) => void
  /** Goes along with another map: to its camera at once, and without telling of it. */
  readonly follow: (camera: Camera) => void
  /** Draws the parts of a difference over all claims; none without any. */
  readonly showDifference: (parts: readonly DifferencePart[]) => void
  /**
   * A handle parts this map from another over it: names of overlays that it would cut are not drawn.
   * @param share of the map's width, from the west; null where there is no handle
   */
  readonly part: (share: number | null) => void
  /** Draws what a reader measures (`kind: 'drawn'`) or brought along (`'own'`) over the zones; null draws nothing. */
  readonly sketch: (features: FeatureCollection | null) => void
  /** While somebody picks, clicks choose positions and select nothing. */
  readonly pick: (picking: Picking | null) => void
  readonly middle: () => Position
  readonly remove: () => void
}

/**
 * Starts MapLibre over the figure, fitted to the same bounds.
 * @throws whatever the browser or MapLibre throws where WebGL2 or workers are missing
 */
export async function startLiveMap(options: LiveMapOptions): Promise<LiveMap> {
  const { container, locale, messages, home } = options
  checkWorker(options.workerUrl)
  setWorkerUrl(options.workerUrl)
  await loadFonts(locale)

  /** Without the overlays of which nothing was known on its date: they cannot be clicked. */
  const shownOf = (next: View) => viewThen(next, next.time === null ? null : thereOn(catalog.overlays, next.time))
  let view = shownOf(options.view)
  let { theme } = options
  let themeOfStyle = theme
  /** Style calls throw before the style is there and while the context is lost; what comes meanwhile is kept and drawn then. */
  let drawable = false
  let difference: readonly DifferencePart[] = []
  /** Whether the map is being taken along by another. */
  let following = false
  let parted: number | null = null
  let isReady = false
  let restoring: ReturnType<typeof setTimeout> | undefined
  let placing: ReturnType<typeof setTimeout> | undefined
  let sketched: FeatureCollection | null = null
  /** What the map has of the states of claims; none in a new style. */
  const states = new Map<string, ClaimState>()
  const labels = mapLabels(catalog, locale)
  const map = new MapLibreMap({
    container,
    // The tests validate the style of every language, theme and view.
    validateStyle: false,
    // A name that fades in keeps the map at work for all that time, and the figure below has it anyway.
    fadeDuration: 0,
    ...(view.camera ? cameraOf(view.camera) : { bounds: asBounds(home) }),
    maxBounds: asBounds(PAN_BOUNDS),
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    attributionControl: false,
    cooperativeGestures: options.cooperative,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    locale: {
      'Map.Title': messages.mapName,
      'CooperativeGesturesHandler.WindowsHelpText': messages.cooperativeWheel,
      'CooperativeGesturesHandler.MacHelpText': messages.cooperativeWheelMac,
      'CooperativeGesturesHandler.MobileHelpText': messages.cooperativeTouch,
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  const homeNow = () => homeOf(map, home, options.scaleSide)
  const scale = scaleControl(locale, options.scaleSide, () => Math.max(homeNow().width * LONGEST_BAR, ROOM_FOR_WORDS))
  map.addControl(scale, `bottom-${options.scaleSide}`)
  map.on('webglcontextlost', () => {
    drawable = false
    options.onLost()
    restoring = setTimeout(options.onFault, RESTORE_TIME)
  })
  map.on('webglcontextrestored', () => clearTimeout(restoring))
  // All that the map draws is in its style and its worker: before the first picture any error is one of these.
  map.on('error', ({ error }) => {
    if (isReady) console.error(error)
    else options.onFault()
  })
  map.on('resize', () => {
    if (view.camera === null) fitHome()
  })
  // MapLibre has just held the page up for long: what a reader did meanwhile is answered before the style is made.
  await new Promise((resolve) => setTimeout(resolve))

  /** Of the zoom for which hatches are painted. */
  let magnified = magnification(map.getZoom())
  map.setMissingStyleImageResolver((id) => {
    if (map.hasImage(id)) return
    const hatch = hatchOfImage(id)
    const { devicePixelRatio } = window
    const tile = hatch ? paintHatch(hatch, devicePixelRatio, magnified) : paintPlace(id, devicePixelRatio)
    if (tile) map.addImage(id, tile.image, { pixelRatio: tile.pixelRatio })
  })
  /** The labels at their places in what the map shows: known as soon as it has its camera. */
  const labelsNow = () => placedNames(map, labels, view, catalog, homeNow(), { taken: [scale.box()], parted })
  let placed = labelsNow()
  let letters = lettersIn(homeNow().width)
  let zoomOfNames = map.getZoom()
  map.setStyle(buildStyle(catalog, view, theme, locale, { labels: placed, letters }))
  // The event comes with the first style, and again once MapLibre has rebuilt it in a restored context.
  map.on('style.load', () => {
    drawable = true
    states.clear()
    draw()
    drawDifference()
    drawSketch()
    map.once('idle', () => {
      if (!drawable) return
      isReady = true
      options.onReady()
    })
  })
  // Whatever moved the map is over.
  map.on('idle', () => {
    // The first picture of the map has the names of what is shown by then.
    if (isReady) placeSoon()
    else placeLabels()
    fitHatches()
  })

  // Only what a reader does moves the view's camera; fitting the frame anew is not a choice of his.
  map.on('move', () => {
    if (Math.abs(map.getZoom() - zoomOfNames) > NEW_NAMES_ZOOM) placeLabels()
    if (!following) options.onMove?.(exactCamera(map))
  })
  map.on('moveend', () => {
    if (following) return
    const camera = cameraNow(map)
    const expected = view.camera ?? homeCamera(map, home)
    if (expected && isNear(camera, expected)) return
    view = { ...view, camera }
    options.onCamera(camera)
  })
  const pick = followPointer(map, {
    view: () => view,
    isDrawable: () => drawable,
    onSelect: options.onSelect,
  })

  function fitHome(animate = false): void {
    map.fitBounds(asBounds(home), { animate })
  }

  function drawSketch(): void {
    if (drawable) void map.getSource<GeoJSONSource>('sketch')?.setData(sketched ?? NOTHING)
  }

  function draw(): void {
    if (!drawable) return
    if (themeOfStyle !== theme) {
      themeOfStyle = theme
      map.setStyle(buildStyle(catalog, view, theme, locale, { labels: placed, letters }))
    } else {
      for (const [layer, filter] of viewFilters(view, catalog)) map.setFilter(layer, filter, { validate: false })
      // Names are laid out anew when this has been drawn and the map is idle, even where nothing but names has changed.
      map.triggerRepaint()
    }
    // Each claim that is set is painted anew in every tile, changed or not.
    for (const [id, state] of claimStates(view, catalog)) {
      if (isSameState(state, states.get(id))) continue
      map.setFeatureState({ source: 'claims', id }, state)
      states.set(id, state)
    }
  }

  /** MapLibre says that it is idle before its last picture is shown: names, which take longer, do not hold that back. */
  function placeSoon(): void {
    placing ??= setTimeout(() => {
      placing = undefined
      placeLabels()
    })
  }

  function placeLabels(): void {
    if (!drawable) return
    const next = labelsNow()
    const lettersNow = lettersIn(homeNow().width)
    zoomOfNames = map.getZoom()
    if (areSamePlaces(next, placed) && lettersNow === letters) return
    placed = next
    letters = lettersNow
    void map.getSource<GeoJSONSource>('labels')?.setData(labelFeatures(placed, theme, letters))
  }

  /** Hatches that have become much larger or smaller than they are in the figure are left out, and so are asked for anew. */
  function fitHatches(): void {
    const now = magnification(map.getZoom())
    if (!drawable || Math.abs(Math.log2(now / magnified)) < NEW_HATCHES_ZOOM) return
    magnified = now
    for (const id of map.listImages()) if (hatchOfImage(id)) map.removeImage(id)
  }

  function drawDifference(): void {
    if (drawable) void map.getSource<GeoJSONSource>('difference')?.setData(differenceFeatures(difference, theme))
  }

  return {
    show(next, nextTheme) {
      const { camera } = view
      view = shownOf(next)
      theme = nextTheme
      draw()
      if (next.camera === camera) return
      if (next.camera === null) fitHome(true)
      else map.jumpTo(cameraOf(next.camera))
    },
    zoomBy(levels) {
      map.zoomTo(map.getZoom() + levels)
    },
    follow(camera) {
      following = true
      map.jumpTo(cameraOf(camera))
      following = false
    },
    showDifference(parts) {
      if (parts === difference || (parts.length === 0 && difference.length === 0)) return
      difference = parts
      drawDifference()
    },
    part(share) {
      if (share === parted) return
      parted = share
      placeLabels()
    },
    sketch(features) {
      const isEmpty = (one: FeatureCollection | null) => (one?.features.length ?? 0) === 0
      if (features === sketched || (isEmpty(features) && isEmpty(sketched))) return
      sketched = features
      drawSketch()
    },
    pick,
    middle: () => map.getCenter().toArray(),
    remove() {
      drawable = false
      clearTimeout(restoring)
      clearTimeout(placing)
      map.remove()
    },
  }
}
