/**
 * Addresses whose file never changes: those with a hash in their name, and all of a release. A regular expression that
 * JavaScript, PCRE (nginx) and RE2 (Caddy) read alike; it holds in any sub-folder.
 */
export const NEVER_CHANGING = '/assets/[^/]+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$|/v/[0-9]+\\.[0-9]+\\.[0-9]+/'

/** Cache-Control of what never changes: a year, and no question whether it has (RFC 8246). */
export const FOR_EVER = 'public, max-age=31536000, immutable'

/** Cache-Control of pages, data and pictures, which the next build may change: five minutes. */
export const FOR_MINUTES = 'public, max-age=300'
