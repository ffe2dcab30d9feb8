/** Lets Escape, pressed anywhere in an element, close it; nothing else hears of the key then. */
export function closeOnEscape(close: () => void): (element: HTMLElement) => () => void {
  return (element) => {
    const closeIt = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.stopPropagation()
      close()
    }
    element.addEventListener('keydown', closeIt)
    return () => element.removeEventListener('keydown', closeIt)
  }
}
