/** A press of an arrow moves the handle by so much of the frame; page keys by five times as much. */
const STEP = 0.02

/**
 * Where a key takes the handle of a swipe, as a share of the frame from where lines of text begin; null for keys that do not
 * move it. Arrows move it the way they point, so that right to left they work the other way round.
 */
export function swipeStep(key: string, split: number, rightToLeft: boolean): number | null {
  const onwards = rightToLeft ? -STEP : STEP
  const by: Readonly<Record<string, number>> = {
    ArrowRight: onwards,
    ArrowLeft: -onwards,
    ArrowUp: STEP,
    ArrowDown: -STEP,
    PageUp: 5 * STEP,
    PageDown: -5 * STEP,
  }
  if (key === 'Home') return 0
  if (key === 'End') return 1
  const step = by[key]
  return step === undefined ? null : Math.min(1, Math.max(0, split + step))
}
