/**
 * Tries again what failed because a file of the site did not come. A browser keeps a failed import for as long as the page lives,
 * so the page is opened anew, with its view in the address. While the site is out of reach that would lose the page: then
 * `again` is called instead.
 */
export async function openAnew(again: () => void): Promise<void> {
  const isThere = await fetch(location.href, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (isThere) location.reload()
  else again()
}
