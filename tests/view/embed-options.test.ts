import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type EmbedOptions,
  decodeEmbedOptions,
  encodeEmbedOptions,
  hasUnknownOption,
} from '../../src/view/embed-options.ts'

const SAYS_NOTHING: EmbedOptions = {
  plain: false,
  static: false,
  transparent: false,
  fit: false,
  legend: true,
  panel: true,
  zoom: true,
  scale: true,
}

const choices = fc.record(
  Object.fromEntries(Object.keys(SAYS_NOTHING).map((name) => [name, fc.boolean()])) as Record<
    keyof EmbedOptions,
    fc.Arbitrary<boolean>
  >,
)

describe('the options of an embed', () => {
  it('are all controls and nothing else for an address that says nothing', () => {
    expect(decodeEmbedOptions('')).toEqual(SAYS_NOTHING)
    expect(encodeEmbedOptions(SAYS_NOTHING)).toEqual([])
  })

  it('are read back as they were written, whatever the choice', () => {
    fc.assert(
      fc.property(choices, (options) => {
        expect(decodeEmbedOptions(`?v=1&${encodeEmbedOptions(options).join('&')}`)).toEqual(options)
      }),
    )
  })

  it('are taken by a name without a value', () => {
    expect(decodeEmbedOptions('?plain&fit=')).toEqual({ ...SAYS_NOTHING, plain: true, fit: true })
  })

  it('stay as they are where a value is neither true nor false', () => {
    expect(decodeEmbedOptions('?plain=1&static=%3Cscript%3E&legend=0&zoom=off')).toEqual(SAYS_NOTHING)
  })

  it('are known to be unknown where one of them has such a value', () => {
    for (const search of ['?plain=1', '?zoom=%3Cscript%3E', '?fit&legend=constructor'])
      expect(hasUnknownOption(search)).toBe(true)
    for (const search of ['', '?plain', '?fit=&legend=false&scale=true', '?utm_source=1'])
      expect(hasUnknownOption(search)).toBe(false)
  })

  it('leave the other names of a query alone', () => {
    expect(decodeEmbedOptions('?layers=plain&utm_source=static&__proto__=true')).toEqual(SAYS_NOTHING)
  })
})
