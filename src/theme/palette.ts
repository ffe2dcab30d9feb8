/** Who asserts, as a colour; never the only sign: hatch and words say it too. No flag's colours. */
export const HUES = ['agreement', 'israel', 'syria', 'other', 'ground'] as const
export type Hue = (typeof HUES)[number]

export const THEME_IDS = ['light', 'dark'] as const
export type ThemeId = (typeof THEME_IDS)[number]

/** Colours as six-digit hex. The base is quiet so that only overlays carry colour. */
export interface Theme {
  readonly id: ThemeId
  readonly page: string
  readonly card: string
  readonly rule: string
  readonly text: string
  readonly mutedText: string
  /** Land outside Syria. */
  readonly neighbours: string
  /** Syria. */
  readonly land: string
  /** Stripe of the occupied Golan: the ground itself, nobody's colour. */
  readonly stripe: string
  readonly water: string
  readonly waterText: string
  readonly border: string
  readonly governorate: string
  readonly road: string
  readonly placeText: string
  readonly regionText: string
  /** Behind every label. */
  readonly halo: string
  /** Casing of the treaty's lines. */
  readonly casing: string
  readonly hue: Readonly<Record<Hue, string>>
}
/** A colour of a theme that is nobody's claim. */
export type BaseColour = Exclude<keyof Theme, 'id' | 'hue'>

/** The colours of each theme. */
export const THEMES: Readonly<Record<ThemeId, Theme>> = {
  light: {
    id: 'light',
    page: '#fbf9f4',
    card: '#ffffff',
    rule: '#d9d2c4',
    text: '#2b2823',
    mutedText: '#645e54',
    neighbours: '#e9e3d7',
    land: '#f7f4ed',
    stripe: '#d6ccb8',
    water: '#c9dde3',
    waterText: '#3f6676',
    border: '#857d6e',
    governorate: '#928a7a',
    road: '#d8ccb4',
    placeText: '#4a453d',
    regionText: '#6d665a',
    halo: '#fbf9f4',
    casing: '#fdfcf9',
    hue: { agreement: '#2f5d8c', israel: '#b5532a', syria: '#1b7f79', other: '#7a3f8f', ground: '#3a3733' },
  },
  dark: {
    id: 'dark',
    page: '#1b1d20',
    card: '#25282c',
    rule: '#3f4449',
    text: '#efece6',
    mutedText: '#b5b0a6',
    neighbours: '#1f2225',
    land: '#2a2d30',
    stripe: '#44464a',
    water: '#1d3640',
    waterText: '#9cc3d0',
    border: '#888379',
    governorate: '#75777a',
    road: '#55544e',
    placeText: '#d6d1c7',
    regionText: '#c4beb2',
    halo: '#1b1d20',
    casing: '#1b1d20',
    hue: { agreement: '#7fb0e3', israel: '#f0936a', syria: '#4fc4bb', other: '#cf97e3', ground: '#d9d5cd' },
  },
}
