/** What a page that frames this one told it in its address, so that it can be told the height in a form that it knows. */
export interface Host {
  /** Id that pym.js gives the frame; null where the host does not use it. */
  readonly childId: string | null
  /** Secret that WordPress gives the frame; null elsewhere. */
  readonly secret: string | null
}

/** The host as the frame's address names it: `?childId=` of pym.js, `#?secret=` of WordPress. */
export function hostOf(search: string, hash: string): Host {
  return {
    childId: /^[\w.:-]{1,64}$/.exec(new URLSearchParams(search).get('childId') ?? '')?.[0] ?? null,
    secret: /^#\?secret=([\w-]{1,64})$/.exec(hash)?.[1] ?? null,
  }
}

/**
 * The messages that tell a host the height of this page in CSS pixels, one for each kind of host that listens for one:
 * Datawrapper's, AMP's and @newswire/frames', Medium's, and pym.js' and WordPress' where the address shows that it is theirs.
 * @param src address of this page, by which Medium finds the frame
 */
export function heightMessages(height: number, src: string, { childId, secret }: Host): unknown[] {
  return [
    { 'datawrapper-height': { 'southern-syria-zones': height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src, context: 'iframe.resize', height }),
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ]
}

/**
 * Whether a message asks for the height: that of @newswire/frames, which may begin to listen when this page has said all, or
 * that of WordPress, with the secret that it gave this frame.
 */
export function asksForHeight(message: unknown, { secret }: Host): boolean {
  if (typeof message !== 'object' || message === null) return false
  const said = message as Readonly<Record<string, unknown>>
  return (
    (said['sentinel'] === 'amp' && said['type'] === 'frames-init') ||
    (secret !== null && said['message'] === 'ready' && said['secret'] === secret)
  )
}
