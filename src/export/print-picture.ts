import type { Locale } from '../i18n/locale.ts'
import type { Picture } from '../picture/picture.ts'
import { escapeXml } from '../picture/svg.ts'

/** Sizes of paper in millimetres. */
export const PAPERS = { A4: [210, 297], Letter: [215.9, 279.4] } as const
export type Paper = keyof typeof PAPERS
const MARGIN = 10
/** How long a browser may take to begin to print, in milliseconds; in a frame that may open no window it never does. */
const PRINT_PATIENCE = 2000

/** A page of paper with the picture on it, as large as it goes; letters stay letters, lines stay lines. */
export function printPage({ svg, width, height }: Picture, paper: Paper, title: string, locale: Locale): string {
  const [across, down] = PAPERS[paper].map((side) => side - 2 * MARGIN) as [number, number]
  const widthMillimetres = Math.min(across, (down * width) / height).toFixed(2)
  const style = [
    `@page{size:${PAPERS[paper].map((side) => `${side}mm`).join(' ')};margin:${MARGIN}mm}`,
    `body{margin:0}svg{display:block;width:${widthMillimetres}mm;height:auto;margin:0 auto;print-color-adjust:exact;-webkit-print-color-adjust:exact}`,
  ].join('')
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${style}</style></head><body>${svg}</body></html>`
}

/**
 * Opens the browser's own print window for a page; there it can be saved as PDF, too.
 * @throws where the frame that the map is in may open no window, so that nothing was printed
 */
export async function printWhole(html: string): Promise<void> {
  const frame = document.createElement('iframe')
  // Out of sight, but laid out: browsers print nothing of a frame that is not displayed.
  frame.style.cssText = 'position:fixed;inset-inline-end:100%;width:1px;height:1px;border:0'
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.srcdoc = html
  await new Promise((resolve) => {
    frame.onload = resolve
    document.body.append(frame)
  })
  const page = frame.contentWindow!
  await page.document.fonts.ready
  page.addEventListener('afterprint', () => frame.remove())
  const hasBegun = new Promise<boolean>((resolve) => {
    page.addEventListener('beforeprint', () => resolve(true))
    page.print()
    // Some browsers print a little later.
    setTimeout(() => resolve(false), PRINT_PATIENCE)
  })
  if (await hasBegun) return
  frame.remove()
  throw new DOMException('Nothing was printed.', 'NotAllowedError')
}
