import { LOCALES, type Locale } from '../i18n/locale.ts'
import { COMPARING_NAMES } from '../view/comparing.ts'

/** Attributes of the element that go into the query of the embed page, which alone judges what they say. */
const VALUES = ['layers', 'reading', 'feature', 'time', ...COMPARING_NAMES, 'measure'] as const
/** Those that are on without a value, as in HTML. */
const SWITCHES = ['dark', 'plain', 'static', 'transparent', 'fit', 'legend', 'panel', 'zoom', 'scale'] as const
/** All attributes that make another address. */
export const ADDRESS_ATTRIBUTES = ['lang', 'page', 'camera', ...VALUES, ...SWITCHES] as const

const PAGE = /^[a-z0-9-]+$/
const CAMERA = /^[\d.]+\/-?[\d.]+\/-?[\d.]+$/

/**
 * Address of the embed page that an element asks for by its attributes.
 * @param base address of the site, with a slash at its end
 * @param attribute value of an attribute, null where there is none
 * @param locale language where the element names none that there is
 */
export function frameAddress(base: string, attribute: (name: string) => string | null, locale: Locale): string {
  const page = attribute('page')
  const camera = attribute('camera')
  const folder = page !== null && page !== 'all' && PAGE.test(page) ? `${page}/` : ''
  const parts = [...VALUES, ...SWITCHES].flatMap((name) => {
    const value = attribute(name)
    if (value === null) return []
    const isBare = value === '' && (SWITCHES as readonly string[]).includes(name)
    return [`${name}=${isBare ? 'true' : encodeURIComponent(value).replaceAll('%2C', ',')}`]
  })
  return [
    `${base}embed/${localeOf(attribute('lang')) ?? locale}/${folder}index.html`,
    parts.length === 0 ? '' : `?v=1&${parts.join('&')}`,
    camera !== null && CAMERA.test(camera) ? `#${camera}` : '',
  ].join('')
}

/** The language of ours that a language tag names (`ar-SY`); null where it names another. */
export function localeOf(tag: string | null): Locale | null {
  return LOCALES.find((locale) => tag?.toLowerCase().split('-')[0] === locale) ?? null
}
