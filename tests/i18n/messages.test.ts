import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { TOOL_WORDS } from '../../src/i18n/tools/words.ts'

function leaves(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] =>
    typeof inner === 'string' ? [[`${path}${key}`, inner]] : leaves(inner as object, `${path}${key}.`),
  )
}

const all = (locale: Locale) => leaves({ ...MESSAGES[locale], tools: { ...TOOL_WORDS[locale] } })
const english = all('en')

describe.each(LOCALES)('the messages in %s', (locale) => {
  const messages = new Map(all(locale))

  it('leave nothing empty', () => {
    expect([...messages].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have the same places for values as the English ones', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
    const differing = english.filter(([key, text]) => places(messages.get(key)!).join() !== places(text).join())
    expect(differing).toEqual([])
  })

  it('are written in the script of their language', () => {
    const script = { en: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u }[locale]
    const isMark = (key: string) => key === 'listComma' || key === 'listSemicolon'
    expect([...messages].filter(([key, text]) => !isMark(key) && !script.test(text))).toEqual([])
  })
})
