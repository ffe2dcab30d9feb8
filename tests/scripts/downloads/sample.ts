import type { Catalog, Overlay, TextClaim } from '../../../src/catalog/types.ts'
import { catalog as real } from '../../real-catalog.ts'

const IN_WORDS: TextClaim = {
  zone: null,
  words: {
    en: 'Sovereignty over "a third", <or more> & less,\nin exchange for peace',
    ar: 'السيادة على «الثلث»، مقابل السلام',
    he: 'ריבונות על ״שליש״, תמורת שלום',
  },
  basis: 'leak',
  standing: 'lapsed',
  assertedBy: ['israel', 'united-states'],
  from: '2025-06',
  to: '2025',
  responses: [],
  sources: ['this-project'],
}

/** Characters that one format or the other must escape, in claims that have no place at all. */
const WORDS_ONLY: Overlay = {
  ...real.overlays.at(-1)!,
  id: 'words-only',
  title: { en: 'Words "only" & nothing else', ar: 'كلمات فقط', he: 'מילים בלבד' },
  mainZone: null,
  extent: IN_WORDS.words,
  mapNotes: [],
  readings: [],
  quotes: [],
  claims: [IN_WORDS, { ...IN_WORDS, standing: 'rejected', assertedBy: ['syria'] }],
}

/** The second claim on one zone, in one of two readings, by two parties. */
const READ_TWICE: Overlay = {
  ...WORDS_ONLY,
  id: 'read-twice',
  title: { en: 'Read twice', ar: 'بقراءتين', he: 'בשתי קריאות' },
  readings: [
    { id: 'narrow', label: { en: 'the narrow one', ar: 'الضيقة', he: 'הצרה' }, mainZone: 'area-of-separation' },
    { id: 'wide', label: { en: 'the wide one', ar: 'الواسعة', he: 'הרחבה' }, mainZone: 'area-of-separation' },
  ],
  claims: ['narrow', 'wide'].map((reading) => ({
    zone: 'area-of-separation',
    role: 'buffer',
    basis: 'reconstruction',
    standing: 'proposed',
    assertedBy: ['israel', 'syria'],
    stated: reading === 'wide',
    reading,
    from: '2025-02-23',
    to: null,
    responses: [],
    sources: ['osm-184888'],
  })),
}

/** The real data, and two overlays with what it may come to hold. */
export const catalog: Catalog = { ...real, overlays: [...real.overlays, WORDS_ONLY, READ_TWICE] }
