import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locale.ts'
import { TYPE_SCALE, typeCss } from '../../src/theme/type.ts'

/* Words beside the map have the sizes of one scale; those on it have sizes of their own (`LABEL_SIZES`). */

const folder = 'src/components/styles'
const styles = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
const sizes = styles.flatMap(({ name, text }) =>
  [...text.matchAll(/font-size: ([^;]+)|font:\s+([^;\s]+)/g)]
    .map((found) => found[1] ?? found[2]!)
    .filter((size) => size !== 'inherit')
    .map((size) => `${name}: ${size}`),
)

/** Sizes that are no step of the scale, and why. */
const MEANT: Readonly<Record<string, string>> = {
  'base.css: 100%': 'the size that the reader has chosen in his browser, of which all others are shares',
  'embed.css: 1rem/1.4': 'the same, with the height of lines',
  'story.css: 1.0625rem/1.5': 'an article is read at length: all its sizes are a sixteenth larger',
  'print.css: 8.5pt': 'paper has no pixels',
  'stage.css: min(var(--type-title), 32px)': 'a sign in a button that does not grow',
}
const STEPS = [...Object.keys(TYPE_SCALE).map((name) => `var(--type-${name})`), '1rem', '1em']

it('every size of words beside the map is a step of the scale, or stands here with its reason', () => {
  expect(sizes.length).toBeGreaterThan(60)
  const loose = sizes.filter((size) => !STEPS.some((step) => size.endsWith(`: ${step}`)))
  expect([...new Set(loose)].sort()).toEqual(Object.keys(MEANT).sort())
})

it.each(LOCALES)('each step is larger than the one below by a twelfth to a fifth (%s)', (locale) => {
  const steps = [...typeCss(locale).matchAll(/:([\d.]+)rem/g)].map(([, size]) => Number(size))
  expect(steps).toHaveLength(Object.keys(TYPE_SCALE).length)
  const scale = [...steps, 1].sort((a, b) => a - b)
  for (const [i, step] of scale.slice(1).entries()) {
    expect(step / scale[i]!).toBeGreaterThan(1 + 1 / 12)
    expect(step / scale[i]!).toBeLessThan(1 + 1 / 5)
  }
})

it('small words are larger in Arabic, whose letters are lower, and no others are', () => {
  const sizeOf = (css: string, name: string) => Number(new RegExp(`--type-${name}:([\\d.]+)rem`).exec(css)![1])
  for (const name of Object.keys(TYPE_SCALE)) {
    const [latin, arabic] = [sizeOf(typeCss('en'), name), sizeOf(typeCss('ar'), name)]
    if (['caption', 'small'].includes(name)) expect(arabic).toBeGreaterThan(latin)
    else expect(arabic).toBe(latin)
  }
})
