import type { StageState } from '../components/stage-state.svelte.ts'
import { openAnew } from './open-anew.ts'

/**
 * What is loaded when it is wanted, and once.
 * @param failed is said over the map where it could not be loaded, with a way to try again
 * @returns loads it; null where that failed
 */
export function loadedOnce<Loaded>(
  stage: StageState,
  failed: string,
  load: () => Promise<Loaded>,
): () => Promise<Loaded | null> {
  let started: Promise<Loaded | null> | null = null
  const start = () => (started ??= attempt())
  const attempt = async () => {
    stage.unsay(failed)
    try {
      return await load()
    } catch {
      started = null
      stage.say(failed, { again: () => void openAnew(() => void start()) })
      return null
    }
  }
  return start
}
