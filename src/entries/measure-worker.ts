import type { Area } from '../geometry/combine.ts'
import { type Against, type Compared, compareWithOverlays } from '../measure/compare.ts'
import { type OwnFile, readOwnFile } from '../measure/own-file.ts'

/** What the worker is asked, one question in its life. */
export type Question = { readonly against: Against } & ({ readonly bytes: Uint8Array } | { readonly area: Area })

/* Files of strangers are read here, and what takes long is measured: the page stays alive and can end it at any moment. */
self.onmessage = ({ data }: MessageEvent<Question>) => {
  // Whoever asked hears of errors, not of rejections.
  answer(data).then((answered) => self.postMessage(answered), reportError)
}

async function answer(question: Question): Promise<OwnFile | Compared[]> {
  const { against } = question
  if ('area' in question) return compareWithOverlays(question.area, against)
  return readOwnFile(question.bytes, against, async (text) => (await import('../measure/read-kml.ts')).readKml(text))
}
