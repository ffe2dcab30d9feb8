/**
 * Where the site will stand, with a stroke at its end, as the environment says it at build; null where it says nothing.
 * Addresses that must be whole (for networks, search engines and oEmbed) are written when it is known, and left out else.
 */
export function siteUrl(environment: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const given = environment['SITE_URL']?.trim()
  if (!given) return null
  const url = URL.canParse(given) ? new URL(given) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new Error(
      `SITE_URL: "${given}" is no address of a folder on the web. Give the address under which dist/ will be served, for example https://example.org/zones/, or leave SITE_URL out.`,
    )
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
