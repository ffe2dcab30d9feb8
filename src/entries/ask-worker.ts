import type { Area } from '../geometry/combine.ts'
import type { Against, Compared } from '../measure/compare.ts'
import type { OwnFile } from '../measure/own-file.ts'
import type { Question } from './measure-worker.ts'

/** The worker took longer than a reader waits, and was ended. */
export class TooSlow extends Error {}

const MAX_MILLISECONDS = 30_000

/**
 * Reads a file in a worker of its own, which is ended with it: whatever the file took of memory is free again.
 * @throws TooSlow, or any error where no worker can run
 */
export function readInWorker(bytes: Uint8Array, against: Against): Promise<OwnFile> {
  return ask({ bytes, against })
}

/** Lays an area over the overlays in a worker. @throws as `readInWorker` */
export function compareInWorker(area: Area, against: Against): Promise<Compared[]> {
  return ask({ area, against })
}

function ask<Answer>(question: Question): Promise<Answer> {
  const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' })
  let patience: ReturnType<typeof setTimeout>
  return new Promise<Answer>((resolve, reject) => {
    patience = setTimeout(() => reject(new TooSlow()), MAX_MILLISECONDS)
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = (event) => {
      event.preventDefault()
      reject(new Error('The worker failed.'))
    }
    worker.onmessageerror = () => reject(new Error('The worker’s answer could not be read.'))
    worker.postMessage(question)
  }).finally(() => {
    clearTimeout(patience)
    worker.terminate()
  })
}
