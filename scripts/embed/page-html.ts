import { CUT_ADDRESS } from '../cut-address.ts'
import type { PrerenderedEmbed } from '../../src/entries/prerender-embed.ts'

/** What the build adds to a prerendered embed page. */
interface EmbedParts extends PrerenderedEmbed {
  readonly script: string
  /** Elements of its head for search engines and networks. */
  readonly head: readonly string[]
}

/** The file of an embed page or of the story. */
export function embedHtml({ lang, dir, title, style, body, script, head }: EmbedParts): string {
  return [
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">${CUT_ADDRESS}`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">',
    ...head,
    `<title>${escape(title)}</title><link rel="icon" href="data:,">`,
    `<style>${style}</style></head><body>${body}<script>${script}</script></body></html>`,
  ].join('')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
