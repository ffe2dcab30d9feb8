import { describe, expect, it } from 'vitest'
import { frameAddress, localeOf } from '../../src/snippet/frame-address.ts'
import { decodeEmbedOptions } from '../../src/view/embed-options.ts'

const BASE = 'https://news.example/zones/'
const address = (attributes: Readonly<Record<string, string>>) =>
  frameAddress(BASE, (name) => attributes[name] ?? null, 'en').slice(BASE.length)

describe('the address that an element asks for', () => {
  it('is the page of all in the given language where it says nothing', () => {
    expect(address({})).toBe('embed/en/index.html')
  })

  it('follows language, page, view and camera', () => {
    expect(
      address({
        lang: 'ar',
        page: 'israel-feb-2025',
        layers: 'a,b',
        reading: 'a.c',
        dark: 'auto',
        camera: '9/33/-36.5',
      }),
    ).toBe('embed/ar/israel-feb-2025/index.html?v=1&layers=a,b&reading=a.c&dark=auto#9/33/-36.5')
  })

  it('follows a date, a comparison and a drawn shape', () => {
    expect(
      address({ time: '2025-09', compare: 'a,b~c', mode: 'split', split: '0.3', measure: 'line~36.1,33~36.2,33.1' }),
    ).toBe('embed/en/index.html?v=1&time=2025-09&compare=a,b~c&mode=split&split=0.3&measure=line~36.1,33~36.2,33.1')
  })

  it('takes a switch without a value for on, as HTML does, and an empty list of layers for none', () => {
    expect(address({ plain: '', dark: '', layers: '' })).toBe('embed/en/index.html?v=1&layers=&dark=true&plain=true')
  })

  it('says all options as the embed page reads them', () => {
    const search = address({ plain: '', fit: 'true', legend: 'false', zoom: 'true' }).replace(/^[^?]*/, '')
    expect(decodeEmbedOptions(search)).toEqual({
      ...decodeEmbedOptions(''),
      plain: true,
      fit: true,
      legend: false,
    })
  })

  it.each([
    ['page', '../../../elsewhere'],
    ['page', 'https://elsewhere.example/'],
    ['lang', '../ar'],
    ['camera', '"><script>'],
  ])('never becomes another one by the attribute %s="%s"', (name, value) => {
    expect(address({ [name]: value })).toBe('embed/en/index.html')
  })

  it('keeps every value inside its own part of the query', () => {
    expect(address({ layers: 'a&plain=true#x' })).toBe('embed/en/index.html?v=1&layers=a%26plain%3Dtrue%23x')
  })
})

it('a language tag names its language, whatever region follows', () => {
  expect(['ar-SY', 'HE', 'fr', '', null].map(localeOf)).toEqual(['ar', 'he', null, null, null])
})
