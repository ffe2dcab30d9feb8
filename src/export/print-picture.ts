import type { Locale } from '../i18n/locale.ts'
import type { Picture } from '../picture/picture.ts'
import { escapeXml } from '../picture/svg.ts'

/** Sizes of paper in millimetres. */
export const PAPERS = { A4: [210, 297], Letter: [215.9, 279.4] } as const
export type Paper = keyof typeof PAPERS
const MARGIN = 10

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

/** Opens the browser's own print window for a page; there it can be saved as PDF, too. */
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
  page.print()
}
