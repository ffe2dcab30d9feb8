import type { Place } from './everyone.ts'

/** Gathers what live regions say from now on. */
export async function listen(place: Place): Promise<{ readonly said: () => Promise<string[]> }> {
  await place.evaluate(() => {
    const said: string[] = []
    const regionOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live]')
    // What changes in one go is read in one go.
    new MutationObserver((records) => {
      const regions = new Set(records.map(({ target }) => regionOf(target)).filter((one) => one != null))
      for (const region of regions) {
        const words = region.textContent.replace(/\s+/g, ' ').trim()
        if (words !== '') said.push(words)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { said })
  })
  return {
    said: () => place.evaluate(() => (window as unknown as { said: string[] }).said.splice(0)),
  }
}
