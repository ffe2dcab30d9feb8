import type { Area } from '../geometry/combine.ts'
import type { Against, Compared } from '../measure/compare.ts'
import type { OwnFile } from '../measure/own-file.ts'
import type { Question } from './measure-worker.ts'

/** The worker took longer than a reader waits, and was ended. */
export class TooSlow extends Error {}

const MAX_MILLISECONDS = 30_000

/** What is measured against the overlays, away from the page. Every answer may fail with `TooSlow`, or with any error where no worker can run. */
export interface Measuring {
  /** Starts the worker that compares, so that the first comparison does not wait for its code. */
  readonly prepare: () => void
  /** Lays an area over the overlays. */
  readonly compare: (area: Area) => Promise<Compared[]>
  /** Reads a file in a worker of its own, which is ended with it: whatever the file took of memory is free again. */
  readonly read: (bytes: Uint8Array) => Promise<OwnFile>
  readonly end: () => void
}

export function measuringAgainst(against: Against): Measuring {
  /** The worker that compares; one that failed is not asked again. */
  let kept: Worker | null = null

  function open(): Worker {
    const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' })
    worker.postMessage(against)
    return worker
  }
  function keep(): Worker {
    if (kept === null) {
      kept = open()
      kept.addEventListener('error', end)
    }
    return kept
  }
  function end(): void {
    kept?.terminate()
    kept = null
  }

  return {
    prepare() {
      try {
        keep()
      } catch {
        // Whoever asks hears of it.
      }
    },
    async compare(area) {
      try {
        return await ask(keep(), { area })
      } catch (error) {
        end()
        throw error
      }
    },
    async read(bytes) {
      const worker = open()
      try {
        return await ask(worker, { bytes })
      } finally {
        worker.terminate()
      }
    },
    end,
  }
}

async function ask<Answer>(worker: Worker, question: Question): Promise<Answer> {
  const { port1, port2 } = new MessageChannel()
  const over = new AbortController()
  let patience: ReturnType<typeof setTimeout>
  try {
    return await new Promise<Answer>((resolve, reject) => {
      patience = setTimeout(() => reject(new TooSlow()), MAX_MILLISECONDS)
      port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
      port1.onmessageerror = () => reject(new Error('The worker’s answer could not be read.'))
      worker.addEventListener(
        'error',
        (event) => {
          event.preventDefault()
          reject(new Error('The worker failed.'))
        },
        over,
      )
      worker.postMessage(question, [port2])
    })
  } finally {
    clearTimeout(patience!)
    over.abort()
    port1.close()
  }
}
