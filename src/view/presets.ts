import type { Text } from '../i18n/locale.ts'
import type { Comparing } from './comparing.ts'
import type { Camera, View } from './view.ts'

/** What an answer lists of each overlay that it is about. */
export type AnswerKind = 'distances' | 'towns' | 'extents' | 'texts'

/** A question that a reader would ask: what is shown for it, and what is said. */
export interface Preset {
  readonly id: string
  readonly question: Text
  /** Ids of the overlays that it is about; these are on. */
  readonly about: readonly string[]
  /** Null for the whole map. */
  readonly camera: Camera | null
  readonly compare: Pick<Comparing, 'a' | 'b' | 'mode'> | null
  readonly lists: AnswerKind
  /** Whether governorates are named, whose census stands beside the answer. */
  readonly census: boolean
}

/** The south-west, from Mount Hermon to the Yarmouk. */
const LINES_OF_1974: Camera = { zoom: 9.2, lat: 33.05, lng: 35.9 }

export const PRESETS: readonly Preset[] = [
  {
    id: 'damascus',
    question: {
      en: 'How far from Damascus?',
      ar: 'كم تبعد عن دمشق؟',
      he: 'כמה רחוק מדמשק?',
    },
    about: [
      'disengagement-1974',
      'control-since-2024',
      'israel-plan-jan-2025',
      'israel-feb-2025',
      'israel-draft-sep-2025',
      'israel-dec-2025',
    ],
    camera: null,
    compare: null,
    lists: 'distances',
    census: false,
  },
  {
    id: 'towns',
    question: {
      en: 'Which towns are inside?',
      ar: 'أي البلدات تقع داخلها؟',
      he: 'אילו יישובים נמצאים בפנים?',
    },
    about: ['disengagement-1974', 'israel-plan-jan-2025', 'israel-feb-2025', 'israel-draft-sep-2025'],
    camera: null,
    compare: null,
    lists: 'towns',
    census: true,
  },
  {
    id: 'return-1974',
    question: {
      en: 'What changes if Israel returns to the 1974 lines?',
      ar: 'ماذا يتغير إذا عادت إسرائيل إلى خطوط 1974؟',
      he: 'מה ישתנה אם ישראל תחזור לקווי 1974?',
    },
    about: ['disengagement-1974', 'control-since-2024'],
    camera: LINES_OF_1974,
    compare: { a: ['control-since-2024'], b: ['disengagement-1974'], mode: 'swipe' },
    lists: 'extents',
    census: false,
  },
  {
    id: 'demilitarised',
    question: {
      en: 'How do the demilitarised-zone texts differ?',
      ar: 'بم تختلف نصوص المنطقة المنزوعة السلاح؟',
      he: 'במה נבדלים הנוסחים של האזור המפורז?',
    },
    about: ['israel-feb-2025', 'israel-draft-sep-2025', 'framework-sep-2025', 'israel-dec-2025'],
    camera: null,
    compare: { a: ['israel-feb-2025'], b: ['framework-sep-2025'], mode: 'diff' },
    lists: 'texts',
    census: true,
  },
]

/**
 * The question whose map a view shows, be it that the question was chosen or that an address was followed, which holds what
 * is shown and not what was asked. Where on the map the reader looks and how the two sides stand does not matter.
 */
export function presetShown({ layers, compare, time }: View): Preset | null {
  const shows = ({ about, compare: sides }: Preset) =>
    isSame(layers, about) &&
    (sides === null || compare === null ? sides === compare : isSame(compare.a, sides.a) && isSame(compare.b, sides.b))
  return time === null ? (PRESETS.find(shows) ?? null) : null
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id))
}
