import type { OverlayRow } from '../catalog/overlay-text.ts'
import type { Catalog } from '../catalog/types.ts'
import { FRAMED, NEAR } from '../figure/drawing.ts'
import { filling } from '../geometry/bounds.ts'
import type { Bounds } from '../geometry/mercator.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { boundsOfCamera } from '../view/camera-bounds.ts'
import type { View } from '../view/view.ts'
import type { Hatching } from './area-paint.ts'
import { type Picture, drawPicture, drawShown } from './picture.ts'
import type { Setting } from './typeset.ts'
import { type PictureWords, describePicture } from './words.ts'

/** What a reader may change of a picture before it is saved. */
export type EditedWords = Pick<PictureWords, 'title' | 'description'>

/** A picture of what a reader sees, ready to be drawn. */
export interface ReaderPicture {
  readonly words: PictureWords
  /** @param hatching as lines for paper */
  readonly draw: (edited: EditedWords, hatching?: Hatching) => Picture
}

/** The view of a reader, and where it is seen. */
export interface Seen {
  readonly view: Pick<View, 'layers' | 'readings' | 'camera'>
  /** The frame of the map in CSS pixels. */
  readonly frame: { readonly width: number; readonly height: number }
  /** What is shown while the camera is null. */
  readonly home: Bounds
}

/** A picture is neither flatter nor higher than this, height by width: more of the map is drawn instead. */
const [FLATTEST, HIGHEST] = [0.5, 1.25]
/** From this zoom on the live map shows villages. */
const VILLAGES_FROM = 9

/**
 * The picture of what a reader sees, drawn from the data and not from the screen.
 * @param overlays what `describeOverlays` says in the language of the setting
 * @param fontFaces see `Making`
 */
export function readerPicture(
  catalog: Catalog,
  overlays: readonly OverlayRow[],
  { view, frame, home }: Seen,
  setting: Setting,
  fontFaces: string,
): ReaderPicture {
  const { locale } = setting
  const { camera } = view
  const seen = camera === null ? home : boundsOfCamera(camera, frame)
  const ratio = frame.height / frame.width
  const bounds =
    camera === null || (ratio >= FLATTEST && ratio <= HIGHEST)
      ? seen
      : filling(seen, { width: 1, height: Math.min(HIGHEST, Math.max(FLATTEST, ratio)) })
  const detail = camera !== null && camera.zoom >= VILLAGES_FROM ? NEAR : FRAMED
  const drawing = drawShown(catalog, locale, bounds, view, detail)
  const words = describePicture(catalog, overlays, locale, { title: titleOf(catalog, view.layers, setting), ...view })
  return {
    words,
    draw: (edited, hatching = 'patterns') =>
      drawPicture('sheet', { ...words, ...edited }, drawing, setting, { fontFaces, hatching }),
  }
}

/** The title of the one overlay or of the comparison that is shown; else that of the whole. */
function titleOf(catalog: Catalog, layers: readonly string[], { locale }: Setting): string {
  const isShown = (ids: readonly string[]) => ids.length === layers.length && ids.every((id) => layers.includes(id))
  const shown = catalog.overlays.find(({ id }) => isShown([id])) ?? catalog.comparisons.find(({ of }) => isShown(of))
  return shown?.title[locale] ?? MESSAGES[locale].headline
}
