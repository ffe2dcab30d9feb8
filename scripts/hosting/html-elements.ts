import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element of a page, as a browser reads it. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Text directly inside; for script and style it is all that they hold. */
  readonly text: string
}

/** Every element of a page in its order, also those of `<noscript>`. */
export function htmlElements(html: string): HtmlElement[] {
  const found: HtmlElement[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    const children = 'childNodes' in node ? node.childNodes : []
    if ('attrs' in node) {
      found.push({
        name: node.tagName,
        attributes: Object.fromEntries(
          node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
        ),
        text: children.map((child) => ('value' in child ? child.value : '')).join(''),
      })
    }
    children.forEach(visit)
  }
  visit(parse(html, { scriptingEnabled: false }))
  return found
}
