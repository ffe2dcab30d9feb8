import { ar } from './ar.ts'
import { type Messages, en } from './en.ts'
import { he } from './he.ts'
import type { Locale } from './locale.ts'

export type { Messages }

/** The words of the interface in every language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, ar, he }
