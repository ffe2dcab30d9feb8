import { fill } from '../i18n/fill.ts'
import { formatExactArea, isolate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { ToolWords } from '../i18n/tools/words.ts'
import type { FileFault, OwnFile } from '../measure/own-file.ts'
import { MAX_OWN_BYTES } from '../measure/own-text.ts'

/** What a file is read with, and said of in which words. */
export interface FileReading {
  readonly locale: Locale
  readonly words: ToolWords
  readonly readFile: (bytes: Uint8Array) => Promise<OwnFile>
  /** Whether a reading failed because it took too long. */
  readonly isTooSlow: (error: unknown) => boolean
}

/** A file of the reader's own, by its name, as far as it has come. */
interface Brought {
  readonly name: string
  readonly file: OwnFile | null
  readonly fault: FileFault | 'too-slow' | 'not-read' | null
}

/** The file that the reader brought along, from its choice until it is taken away. */
export class BroughtFile {
  brought = $state.raw<Brought | null>(null)
  #reading = 0
  readonly #shop: FileReading
  readonly #say: (words: string) => void

  /** @param say for the polite live region */
  constructor(shop: FileReading, say: (words: string) => void) {
    this.#shop = shop
    this.#say = say
  }

  /** Reads a file that was chosen or dropped; a later one takes its place. */
  async bring(file: File): Promise<void> {
    const own = ++this.#reading
    const name = shortName(file.name)
    this.brought = { name, file: null, fault: null }
    const brought = await this.#read(file, name)
    if (own !== this.#reading) return
    this.brought = brought
    const { words, locale } = this.#shop
    if (brought.fault !== null) this.#say(words.fault[brought.fault])
    else if (brought.file!.squareMeters > 0)
      this.#say(fill(words.saidOwn, { name: isolate(name), area: formatExactArea(brought.file!.squareMeters, locale) }))
    else this.#say(fill(words.saidOwnNoArea, { name: isolate(name) }))
  }

  remove(): void {
    if (this.brought) this.#say(this.#shop.words.removed)
    this.#reading += 1
    this.brought = null
  }

  async #read(file: File, name: string): Promise<Brought> {
    if (file.size > MAX_OWN_BYTES) return { name, file: null, fault: 'too-large' }
    try {
      const read = await this.#shop.readFile(new Uint8Array(await file.arrayBuffer()))
      return { name, file: read, fault: read.fault }
    } catch (error) {
      return { name, file: null, fault: this.#shop.isTooSlow(error) ? 'too-slow' : 'not-read' }
    }
  }
}

/** A file may be called anything: without marks of direction and controls, and no longer than a line. */
function shortName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, '')
  return Array.from(plain).length > 40 ? `${Array.from(plain).slice(0, 40).join('')}…` : plain
}
