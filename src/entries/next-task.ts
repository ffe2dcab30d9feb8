/** Comes in a task of its own, so that what a reader does meanwhile is not held up by the whole of a long work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
