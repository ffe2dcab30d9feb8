/** How many maps of one article are live at once: of sixteen drawing contexts that a browser keeps, some belong to others. */
const MOST = 4

/** One of the maps that share a browser. */
export interface Turn {
  readonly begin: () => void
  readonly end: () => void
}

/**
 * Lets the maps of all frames of this site take turns: one gives way when so many others have begun after it and not ended.
 * They tell each other on a channel that only pages of this site hear. In a sandboxed frame nobody else does: there a map starts
 * by its reader's hand alone (`startLiveOnWish`).
 */
export function takeTurns(giveWay: () => void): Turn {
  const own: string = crypto.randomUUID?.() ?? String(Math.random())
  const later = new Set<unknown>()
  let channel: BroadcastChannel | null = null
  try {
    channel = new BroadcastChannel('southern-syria-zones')
  } catch {
    return { begin() {}, end() {} }
  }
  /** When this map began, in milliseconds since 1970; null while it has not. */
  let since: number | null = null
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const { begun, at, ended } = Object(data) as Record<string, unknown>
    // By the clock that all frames share and not by what is heard first: of twenty that begin at once each hears of most too late,
    // and all would give way to all.
    if (since !== null && typeof at === 'number' && (at > since || (at === since && String(begun) > own)))
      later.add(begun)
    later.delete(ended)
    if (later.size >= MOST) giveWay()
  }
  const end = () => {
    if (since === null) return
    since = null
    later.clear()
    channel.postMessage({ ended: own })
  }
  // A frame that its host takes away.
  addEventListener('pagehide', end)
  return {
    begin() {
      since = performance.timeOrigin + performance.now()
      later.clear()
      channel.postMessage({ begun: own, at: since })
    },
    end,
  }
}
