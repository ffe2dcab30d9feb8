import { asksForHeight, heightMessages, hostOf } from './height-messages.ts'

/**
 * Tells the host page how high this one is, whenever that has changed and never otherwise, so that a host which sizes the
 * frame by it comes to rest.
 * @returns a function that reports at once, for after an own change: observers lag in frames that are off screen
 */
export function reportHeight(): () => void {
  const host = hostOf(location.search, location.hash)
  const src = location.href
  let last = 0
  const report = () => {
    // The body's height does not depend on the frame's: a frame that is too high would never shrink otherwise.
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    if (height === last || height === 0) return
    last = height
    for (const message of heightMessages(height, src, host)) parent.postMessage(message, '*')
  }
  if (parent === window) return () => {}
  new ResizeObserver(report).observe(document.body)
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !asksForHeight(data, host)) return
    last = 0
    report()
  })
  report()
  return report
}
