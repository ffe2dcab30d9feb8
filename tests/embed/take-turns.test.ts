import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { takeTurns } from '../../src/embed/take-turns.ts'

/** Channels that would keep the process alive are let go at the end. */
const channels: BroadcastChannel[] = []

beforeAll(() => {
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal(
    'BroadcastChannel',
    class extends BroadcastChannel {
      constructor(name: string) {
        super(name)
        channels.push(this)
      }
    },
  )
})
afterAll(() => {
  for (const channel of channels) channel.close()
  vi.unstubAllGlobals()
})

/** Maps that begin one after the other before any hears of another, as in an article that starts them all. */
function beginAtOnce(count: number): { readonly live: () => number[] } {
  const isLive = Array.from({ length: count }, () => true)
  const turns = isLive.map((_, number) =>
    takeTurns(() => {
      isLive[number] = false
      turns[number]!.end()
    }),
  )
  for (const turn of turns) turn.begin()
  return { live: () => isLive.flatMap((live, number) => (live ? [number] : [])) }
}

test('of twenty maps that begin at once four stay live', async () => {
  const maps = beginAtOnce(20)
  await vi.waitFor(() => expect(maps.live().length).toBeLessThanOrEqual(4))
  // Whatever was still under way has been heard once a message sent now is.
  const [last] = channels.slice(-1)
  const listener = new BroadcastChannel('southern-syria-zones')
  const heard = new Promise((resolve) => (listener.onmessage = resolve))
  last!.postMessage({ ended: 'nobody' })
  await heard
  expect(maps.live()).toHaveLength(4)
})
