import type { FigureDrawing } from '../figure/drawing.ts'
import type { FigureLabel } from '../view/figure-names.ts'
import {
  ANCHORS,
  DOT,
  HALO_WIDTH,
  LABEL_STYLES,
  LETTER_SPACING,
  LINE_HEIGHT,
  SUMMIT_PATH,
  hasCapitals,
  labelOffset,
} from '../theme/label-style.ts'
import { LABEL_SIZES, type LeastFrame } from '../theme/type.ts'
import { isShownIn } from '../view/figure-names.ts'
import type { MapFrame } from './map-frame.ts'
import { type Box, type Name, type PlacedLabel, placeLabels } from './place-labels.ts'
import { element } from './svg.ts'
import { type Font, type Setting, textLine } from './typeset.ts'

/** The marks of places and the names of a map, and what could not be written on it. */
export interface Names {
  readonly markup: string
  /** Words for what is not known that have their place outside the frame: they must be said beside the map. */
  readonly unsaid: readonly string[]
}

/** The marks of places, and every name that finds room. @param bar box of the scale bar */
export function nameGroups(drawing: FigureDrawing, frame: MapFrame, bar: Box, setting: Setting): Names {
  const { theme } = setting
  const scale = frame.width / drawing.width
  const at = ({ x, y }: { x: number; y: number }) => ({ x: frame.x + x * scale, y: frame.y + y * scale })
  const shown = <T extends { readonly from: LeastFrame }>(all: readonly T[]) =>
    all.filter((one) => isShownIn(frame.width / frame.letters, one))
  const box = { left: frame.x, top: frame.y, right: frame.x + frame.width, bottom: frame.y + frame.height }

  const dots = shown(drawing.dots).map((dot) => ({ ...dot, ...at(dot), key: `${dot.x} ${dot.y}` }))
  const reach = (DOT.cityRadius + DOT.cityStroke / 2) * frame.letters
  const cities = dots
    .filter(({ rank }) => rank === 1)
    .map(({ x, y }) => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }))
  const placed = placeLabels(
    shown(drawing.labels).map((label) => nameOf(label, at(label), frame, setting)),
    box,
    [bar, ...cities],
  )
  // A dot without its name says nothing, but for a city, whose name is never left out.
  const named = new Set(placed.map(({ label }) => `${label.x} ${label.y}`))
  const markup = [
    element(
      'g',
      { id: 'places' },
      ...dots
        .filter(({ key, x, y }) => named.has(key) && x > box.left && x < box.right && y > box.top && y < box.bottom)
        .map(({ rank, x, y }) => mark(rank, x, y, frame.letters, setting)),
    ),
    element(
      'g',
      { id: 'labels', stroke: theme.halo, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
      element(
        'g',
        { 'stroke-width': HALO_WIDTH * frame.letters },
        ...placed.map((one) => nameLines(one, frame, setting)),
      ),
    ),
  ].join('')
  const written = new Set(placed.map(({ label }) => label))
  const unsaid = drawing.labels.filter((label) => label.class === 'note' && !written.has(label))
  return { markup, unsaid: unsaid.map(({ lines }) => lines.join(' ')) }
}

function nameOf(label: FigureLabel, at: { x: number; y: number }, frame: MapFrame, setting: Setting): Name {
  const font = fontOf(label, frame, setting)
  const width = Math.max(...linesOf(label, setting).map((line) => setting.measure(line, font)))
  return { label, ...at, sizePixels: font.sizePixels, width }
}

function fontOf({ class: labelClass }: FigureLabel, { letters }: MapFrame, { locale }: Setting): Font {
  const { weight, spaced } = LABEL_STYLES[labelClass]
  return {
    sizePixels: LABEL_SIZES[labelClass] * letters,
    weight,
    spacingEms: spaced && hasCapitals(locale) ? LETTER_SPACING : 0,
  }
}

function linesOf({ lines, class: labelClass }: FigureLabel, { locale }: Setting): readonly string[] {
  return LABEL_STYLES[labelClass].capitals && hasCapitals(locale) ? lines.map((line) => line.toUpperCase()) : lines
}

function nameLines({ label, x, y, side }: PlacedLabel, frame: MapFrame, setting: Setting): string {
  const { theme, locale } = setting
  const font = fontOf(label, frame, setting)
  const [dx, dy] = labelOffset({ ...label, side })
  const colour = label.hues[0] ? theme.hue[label.hues[0]] : theme[LABEL_STYLES[label.class].colour]
  return linesOf(label, setting)
    .map((line, index) =>
      textLine(
        line,
        x + dx * font.sizePixels,
        y + (dy + index * LINE_HEIGHT) * font.sizePixels,
        { ...font, colour, anchor: ANCHORS[side] },
        locale,
      ),
    )
    .join('')
}

function mark(rank: number, x: number, y: number, letters: number, { theme }: Setting): string {
  if (rank === 0) {
    return element('path', { d: `M${x.toFixed(1)} ${y.toFixed(1)}${SUMMIT_PATH}`, fill: theme.placeText })
  }
  const isCity = rank === 1
  return element('circle', {
    cx: x,
    cy: y,
    r: (isCity ? DOT.cityRadius : DOT.radius) * letters,
    fill: isCity ? theme.page : theme.placeText,
    stroke: isCity ? theme.text : null,
    'stroke-width': isCity ? DOT.cityStroke * letters : null,
  })
}
