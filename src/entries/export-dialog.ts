import { mount, unmount } from 'svelte'
import catalog from 'virtual:map-catalog'
import { asOf } from '../catalog/as-of.ts'
import type { OverlayRow } from '../catalog/overlay-text.ts'
import type { PanelText } from '../catalog/page-text.ts'
import ExportDialog from '../components/ExportDialog.svelte'
import '../components/styles/export-dialog.css'
import { browserFonts } from '../export/browser-fonts.ts'
import { printPage, printWhole } from '../export/print-picture.ts'
import { dataAddress, pngOf, save } from '../export/raster.ts'
import { readerPicture } from '../picture/reader-picture.ts'
import type { Theme } from '../theme/palette.ts'
import { HOME_BOUNDS } from '../view/home.ts'
import type { Then } from '../view/store.svelte.ts'
import type { View } from '../view/view.ts'

/**
 * Opens the dialog for a picture of the view.
 * @param then what was there on the view's date; null for today
 * @param stage element of the map, for the part of it that is seen
 */
export async function openExportDialog(
  view: View,
  then: Then | null,
  theme: Theme,
  text: PanelText,
  stage: HTMLElement,
): Promise<void> {
  const { locale, messages } = text
  const { time } = view
  const { measure, fontFaces } = await browserFonts(locale)
  const frame = { width: stage.clientWidth, height: stage.clientHeight }
  const picture = readerPicture(
    time === null ? catalog : { ...catalog, ...asOf(catalog, time), dataAsOf: time },
    text.overlays.map((overlay) => withStatus(overlay, then?.words[overlay.id])),
    { view, frame, home: HOME_BOUNDS },
    { locale, theme, measure },
    fontFaces,
  )
  const name = ['southern-syria-zones', ...(view.layers.length === 1 ? view.layers : []), locale].join('-')

  const target = document.body.appendChild(document.createElement('div'))
  const dialog = mount(ExportDialog, {
    target,
    props: {
      m: messages,
      words: picture.words,
      preview: (words) => dataAddress(picture.draw(words).svg),
      make: async (form, words) => {
        switch (form) {
          case 'svg':
            return save(new Blob([picture.draw(words).svg], { type: 'image/svg+xml' }), `${name}.svg`)
          case 'A4':
          case 'Letter':
            return printWhole(printPage(picture.draw(words, 'lines'), form, words.title, locale))
          default:
            return save(await pngOf(picture.draw(words), form, { ...picture.words, ...words }), `${name}-${form}x.png`)
        }
      },
      onclose: () => {
        void unmount(dialog)
        target.remove()
      },
    },
  })
}

/** An overlay with the status of another date, in all of its readings. */
function withStatus(overlay: OverlayRow, status: string | undefined): OverlayRow {
  if (status === undefined) return overlay
  return { ...overlay, status, readings: overlay.readings.map((reading) => ({ ...reading, status })) }
}
