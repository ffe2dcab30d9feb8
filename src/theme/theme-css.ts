import { THEMES, type Theme } from './palette.ts'

/** The themes as custom properties: light by default and on paper, dark on a screen where the page's root asks for it. */
export function themeCss(): string {
  return `:root{color-scheme:light;${properties(THEMES.light)}}@media not print{:root[data-theme=dark]{color-scheme:dark;${properties(THEMES.dark)}}}`
}

function properties({ hue, ...colours }: Theme): string {
  return Object.entries({ ...colours, ...hue })
    .filter(([name]) => name !== 'id')
    .map(([name, colour]) => `${propertyOf(name)}:${colour}`)
    .join(';')
}

/** The custom property that holds a colour of the theme: `--place-text` for `placeText`. */
export function propertyOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
