/** Gives the focus to everything in turn that takes it, and looks at its ring. Runs in the page. */
export function faultyRings(): { stops: number; faults: string[] } {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (colour: string) => {
    const [r, g, b] = channels(colour).map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: string, other: string) => {
    const [a, b] = [luminance(one), luminance(other)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const groundOf = (element: Element | null): string => {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one)
      if (channels(backgroundColor)[3] !== 0) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const shown = document.querySelector('dialog[open]') ?? document
  const all = [...shown.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
  const stops = all.filter(
    (one) =>
      one.tabIndex >= 0 &&
      !(one as HTMLButtonElement).disabled &&
      one.checkVisibility({ visibilityProperty: true }) &&
      !(one.closest('details:not([open])') && !one.matches('details:not([open]) > summary')),
  )
  const faults: string[] = []
  for (const stop of stops) {
    stop.focus()
    if (document.activeElement !== stop) continue
    const say = (what: string) => faults.push(`${what}: ${stop.outerHTML.slice(0, 120)}`)
    // A hidden box of a switch is shown by its swatch, the handle by its knob.
    const own = stop.closest('.toggle')
    const ringed = own ? [...own.querySelectorAll('.swatch')].find((one) => one.checkVisibility())! : stop
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(
      ringed,
      stop.classList.contains('compare-handle') ? '::after' : null,
    )
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
      say(`no ring of 2 px (${outlineStyle} ${outlineWidth})`)
    const ground = groundOf(parseFloat(outlineOffset) < 0 ? ringed : ringed.parentElement)
    if (contrast(outlineColor, ground) < 3) say(`ring ${outlineColor} on ${ground}`)

    const box = ringed.getBoundingClientRect()
    const out = Math.max(0, parseFloat(outlineWidth) + parseFloat(outlineOffset))
    for (let one = ringed.parentElement; one && one !== document.body; one = one.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(one)
      const edge = one.getBoundingClientRect()
      // A line that is higher than what scrolls cannot be seen whole.
      const isTall = box.height > edge.height - 12
      if (overflowX !== 'visible' && (box.left - out < edge.left - 1 || box.right + out > edge.right + 1)) {
        say(`cut at a side by ${one.className || one.tagName}`)
        break
      }
      if (overflowY !== 'visible' && !isTall && (box.top - out < edge.top - 1 || box.bottom + out > edge.bottom + 1)) {
        say(`cut above or below by ${one.className || one.tagName}`)
        break
      }
      if (position === 'fixed') break
    }
    // Its first and its last line.
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1)
    for (const y of [box.top + 1, box.bottom - 1]) {
      if (y < 0 || y >= innerHeight) continue
      const over = document.elementFromPoint(x, y)
      for (let one = over; one && !one.contains(ringed); one = one.parentElement)
        if (!ringed.contains(one) && ['sticky', 'fixed'].includes(getComputedStyle(one).position))
          say(`under ${one.className || one.tagName}`)
    }
    if (box.bottom < 0 || box.top > innerHeight) say('not in view')
  }
  return { stops: stops.length, faults: [...new Set(faults)] }
}
