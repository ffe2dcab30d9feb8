/**
 * Makes MapLibre's worker once and ends it at once. MapLibre makes its own out of sight, where nobody can catch what is thrown;
 * a worker that fails later tells MapLibre, and it tells us.
 * @param url as for `setWorkerUrl`
 * @throws where the browser has no workers or refuses to make this one
 */
export function checkWorker(url: string): void {
  new Worker(url, url.endsWith('.cjs') ? {} : { type: 'module' }).terminate()
}
