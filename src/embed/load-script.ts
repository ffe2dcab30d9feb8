/** Loads a classic script, which runs in sandboxed frames and from a file too; it rejects where it cannot. */
export function loadScript(src: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script')
    element.src = src
    element.onload = resolve
    element.onerror = reject
    document.head.append(element)
  })
}
