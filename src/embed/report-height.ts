import { asksForHeight, heightMessages, hostOf } from './height-messages.ts'

/**
 * Tells the host page how high this one is, whenever that has changed and never otherwise, so that a host which sizes the
 * frame by it comes to rest.
 * @param isFilling whether the page takes the height that it is given: then it asks for none
 * @returns a function that reports at once, for after an own change: observers lag in frames that are off screen
 */
export function reportHeight(isFilling: () => boolean): () => void {
  if (parent === window) return () => {}
  const host = hostOf(location.search, location.hash)
  const src = location.href
  const { body } = document
  let last = 0
  const report = () => {
    // The body is never higher than what is in it, so a frame that is too high will shrink; in a lower one it scrolls.
    const height = body.scrollHeight
    if (height === last || height === 0 || isFilling()) return
    last = height
    for (const message of heightMessages(height, src, host)) parent.postMessage(message, '*')
  }
  // A body that scrolls keeps its own height when something in it grows.
  const observer = new ResizeObserver(report)
  for (const part of body.children) observer.observe(part)
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !asksForHeight(data, host)) return
    last = 0
    report()
  })
  report()
  return report
}
