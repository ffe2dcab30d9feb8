/**
 * Follows links within the page by hand: the hash belongs to the camera, so a link to a zone, a card or a source scrolls
 * and gives the focus without touching the address. Links that open elsewhere (a new tab, say) are let be.
 */
export function followInPageLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const target = link && document.getElementById(link.getAttribute('href')!.slice(1))
    if (!link || !target) return
    event.preventDefault()
    if (link.hasAttribute('data-select-zone')) {
      showMap()
      return
    }
    for (let closed = target.closest('details'); closed; closed = closed.parentElement!.closest('details'))
      closed.open = true
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1')
    target.scrollIntoView({ block: 'start' })
    target.focus({ preventScroll: true })
  })
}

/** A zone's name selects it, and the map shows it: the map has to be in view. */
function showMap(): void {
  const stage = document.querySelector('.stage')!
  const { top, bottom } = stage.getBoundingClientRect()
  const enough = 200 // px of the map that must be seen
  if (bottom < enough || top > window.innerHeight - enough) stage.scrollIntoView({ block: 'start' })
}
