/**
 * Comes once the browser has shown what stands in the page: scripts that make it answer must not hold up the first picture.
 * Where nobody looks, it comes at once.
 */
export function firstPicture(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve()
    // The picture of this frame is made after its callbacks.
    else requestAnimationFrame(() => setTimeout(resolve))
  })
}
