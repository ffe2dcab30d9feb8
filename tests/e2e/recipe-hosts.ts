import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'

/* What hosts take away from the HTML that an editor gives them, after what is documented of each. */

type Nodes = DefaultTreeAdapterTypes.ChildNode[]
type Element = DefaultTreeAdapterTypes.Element

/** Rebuilds HTML element by element: kept with the attributes that pass, `'content'` for what is in it alone, or dropped whole. */
function rebuilt(
  html: string,
  fateOf: (element: Element) => 'content' | 'drop' | ((attribute: string) => boolean),
): string {
  const fragment = parseFragment(html)
  const visit = (nodes: Nodes): Nodes =>
    nodes.flatMap((node): Nodes => {
      if (!('tagName' in node)) return [node]
      const fate = fateOf(node)
      if (fate === 'drop') return []
      const childNodes = visit(node.childNodes)
      if (fate === 'content') return childNodes
      return [{ ...node, attrs: node.attrs.filter(({ name }) => fate(name)), childNodes }]
    })
  fragment.childNodes = visit(fragment.childNodes)
  return serialize(fragment)
}

/** Attributes that WordPress lets every element of a post have. developer.wordpress.org/reference/functions/wp_kses_allowed_html */
const ANY_ELEMENT = /^(aria-.*|data-.*|class|dir|hidden|id|lang|role|style|title)$/
const IN_A_POST: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  img: ['alt', 'align', 'border', 'height', 'hspace', 'loading', 'longdesc', 'vspace', 'src', 'usemap', 'width'],
  p: ['align'],
  div: ['align'],
}

/**
 * What is left in WordPress of a post by somebody who may not post unfiltered HTML: elements that are not allowed go, what
 * was in them stays, the code of a script too.
 */
export function asWordPressAuthor(html: string): string {
  return rebuilt(html, ({ tagName }) => {
    const own = IN_A_POST[tagName]
    return own ? (name) => own.includes(name) || ANY_ELEMENT.test(name) : 'content'
  })
}

/** Of an oEmbed answer WordPress keeps this. developer.wordpress.org/reference/functions/wp_filter_oembed_result */
const IN_AN_OEMBED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
}

/** The HTML of an oEmbed answer as WordPress filters it, before it gives the frame a sandbox and a secret. */
export function asWordPressOembed(html: string): string {
  return rebuilt(html, ({ tagName }) => {
    const own = IN_AN_OEMBED[tagName]
    return own ? (name) => own.includes(name) : 'content'
  })
}

/**
 * Drupal's "Limit allowed HTML tags and correct faulty HTML": elements and attributes that are listed, never style or a
 * handler. api.drupal.org, FilterHtml
 * @param allowed as it stands in the settings: `<iframe title src>`
 */
export function asDrupal(html: string, allowed: string): string {
  const tags = new Map(
    [...allowed.matchAll(/<(\S+)([^>]*)>/g)].map(([, tag, names]) => [tag!, names!.trim().split(/\s+/)] as const),
  )
  return rebuilt(html, ({ tagName }) => {
    const own = tags.get(tagName)
    return own ? (name) => own.includes(name) && !/^(style|on.*)$/.test(name) : 'content'
  })
}

/** Mail programs: no script, frame or style sheet, nothing of unknown elements but what is in them, no names. */
export function asMailProgram(html: string): string {
  const known = ['a', 'b', 'br', 'div', 'img', 'p', 'span', 'strong', 'table', 'tbody', 'td', 'th', 'tr']
  return rebuilt(html, ({ tagName }) => {
    if (['iframe', 'link', 'object', 'script', 'style', 'svg'].includes(tagName)) return 'drop'
    if (!known.includes(tagName)) return 'content'
    return (name) => !/^(class|id|on.*|loading|srcset)$/.test(name)
  })
}

/** A consent tool: the address of every frame of another host waits in `data-src`, until a reader agrees by a button. */
export function asConsentTool(html: string): string {
  const held = html.replaceAll(/(<iframe\b[^>]*?\s)src=/g, '$1data-src=')
  return `<button id="agree">Agree</button>${held}<script>
    document.getElementById('agree').onclick = function () {
      document.querySelectorAll('iframe[data-src]').forEach(function (frame) {
        frame.src = frame.dataset.src
      })
    }
  </script>`
}
