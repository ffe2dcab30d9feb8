import { mount, unmount } from 'svelte'
import { overlaysTable, pairsTable } from '../catalog/overlap-table.ts'
import type { PanelText } from '../catalog/page-text.ts'
import OverlapTable from '../components/OverlapTable.svelte'
import '../components/styles/overlap-table.css'
import { save } from '../export/raster.ts'
import { COMPARE_WORDS } from '../i18n/compare-words.ts'
import { measuredCatalog } from './measured-catalog.ts'

/** Without this mark at the start spreadsheets take Arabic and Hebrew for another encoding. */
const BYTE_ORDER_MARK = '\ufeff'

/** Opens the table of all overlays against each other. @param opener gets the focus back when it is closed */
export function openOverlapTable({ locale, messages, overlays }: PanelText, opener: HTMLElement): void {
  const words = COMPARE_WORDS[locale]
  const dialog = mount(OverlapTable, {
    target: document.body,
    props: {
      tables: {
        overlays: overlaysTable(measuredCatalog, words, locale),
        pairs: pairsTable(measuredCatalog, words, locale),
      },
      overlays,
      m: messages,
      words,
      onsave: (csv, name) =>
        save(new Blob([BYTE_ORDER_MARK + csv], { type: 'text/csv' }), `southern-syria-zones-${name}-${locale}.csv`),
      onclose: () => {
        void unmount(dialog)
        opener.focus()
      },
    },
  })
}
