import type { EmbedChoice } from '../../src/snippet/choice.ts'
import type { CodeContext } from '../../src/snippet/codes.ts'
import { embedWords } from '../../src/snippet/embed-words.ts'
import { decodeEmbedOptions } from '../../src/view/embed-options.ts'
import { NOTHING_SELECTED } from '../../src/view/view.ts'
import { catalog } from '../real-catalog.ts'

/** What the dialog knows of the real data. */
export const words = embedWords(catalog)

/** A site in a folder, as its own page would name it. */
export const ROOT = 'https://news.example/zones/'

export const context: CodeContext = { words, root: ROOT, pictureRatio: null }

/** A choice that says nothing out of the ordinary, but for some parts. */
export function choiceOf(parts: Partial<EmbedChoice> = {}): EmbedChoice {
  return {
    kind: 'frame',
    layers: ['israel-feb-2025'],
    readings: {},
    selection: NOTHING_SELECTED,
    camera: null,
    compare: null,
    measure: null,
    time: null,
    theme: 'light',
    locale: 'en',
    options: decodeEmbedOptions(''),
    width: 640,
    height: 560,
    title: 'Three governorates, as demanded by Israel',
    alt: 'A map of what Israel demanded',
    ...parts,
  }
}
