import type { Area } from '../geometry/combine.ts'
import { type Against, type Compared, compareWithOverlays } from '../measure/compare.ts'
import { type OwnFile, readOwnFile } from '../measure/own-file.ts'

/** What the worker is asked, each with the port that its answer goes to. */
export type Question = { readonly bytes: Uint8Array } | { readonly area: Area }

/** The overlays: the first message, once in a worker's life. */
let against: Against

/* Files of strangers are read here, and what takes long is measured: the page stays alive and can end it at any moment. */
self.onmessage = ({ data, ports: [answerTo] }: MessageEvent<Against | Question>) => {
  if ('zones' in data) against = data
  // Whoever asked hears of errors, not of rejections.
  else answer(data).then((answered) => answerTo!.postMessage(answered), reportError)
}

async function answer(question: Question): Promise<OwnFile | Compared[]> {
  if ('area' in question) return compareWithOverlays(question.area, against)
  return readOwnFile(question.bytes, against, async (text) => (await import('../measure/read-kml.ts')).readKml(text))
}
