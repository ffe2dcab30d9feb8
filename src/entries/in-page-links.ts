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
    // A zone's name selects it, and the map shows it; nobody has to be led away from there.
    if (link.hasAttribute('data-select-zone')) return
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1')
    target.scrollIntoView({ block: 'start' })
    target.focus({ preventScroll: true })
  })
}
