import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Theme } from '../theme/palette.ts'
import type { ClaimState } from './claim-states.ts'

/** From the zoom at which the doubt of a line of the treaty is wider than its stroke to the largest of the map. */
const DOUBT_ZOOMS = [9, 11] as const
/** Metres that a pixel covers at zoom 0 in the middle of the map, 33° N: Web Mercator, tiles of 512 pixels. */
const METERS_PER_PIXEL = (2 * Math.PI * 6_378_137 * Math.cos((33 * Math.PI) / 180)) / 512

/** As wide as a line may lie to both sides of where it is drawn. */
function doubtWidth(): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    '*',
    ['get', 'doubt'],
    Number(((2 * 2 ** zoom) / METERS_PER_PIXEL).toPrecision(4)),
  ]
  const [from, to] = DOUBT_ZOOMS
  return ['interpolate', ['exponential', 2], ['zoom'], from, at(from), to, at(to)]
}

/** Opacity of the band in which a line may lie. */
const DOUBT_STRENGTH = 0.2

/** What the state of its feature says of a claim (`claimStates`). */
const isState = (name: keyof ClaimState): ExpressionSpecification => ['boolean', ['feature-state', name], false]

function whenOn(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return ['case', isState('on'), opacity, 0]
}

/** Without an edge there is no outline to mark: the hatch of what is selected grows darker instead. */
const HATCH_STRENGTH: ExpressionSpecification = [
  '*',
  ['get', 'strength'],
  ['case', ['all', isState('selected'), ['in', ['get', 'edge'], ['literal', ['soft', 'none']]]], 1.7, 1],
]

/**
 * The band that marks a selected zone, wider than the widest edge over it, then what overlays say, from the tints below to the
 * treaty's lines on top. Which of it shows is the state of its features: that is drawn with the next frame, where another style
 * would first go through MapLibre's worker.
 */
export function claimLayers(theme: Theme): LayerSpecification[] {
  const edge = (...edges: string[]): ExpressionSpecification => ['in', ['get', 'edge'], ['literal', edges]]
  return [
    {
      id: 'selected',
      type: 'line',
      source: 'zones',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.text, 'line-width': 14, 'line-opacity': 0.4 },
    },
    {
      id: 'claim-tint',
      type: 'fill',
      source: 'claims',
      filter: ['>', ['get', 'tint'], 0],
      layout: { 'fill-sort-key': ['get', 'order'] },
      paint: { 'fill-color': ['get', 'color'], 'fill-opacity': whenOn(['get', 'tint']), 'fill-antialias': false },
    },
    {
      id: 'claim-hatch',
      type: 'fill',
      source: 'claims',
      filter: ['>', ['get', 'strength'], 0],
      layout: { 'fill-sort-key': ['get', 'order'] },
      paint: {
        'fill-pattern': ['image', ['get', 'pattern']],
        'fill-opacity': whenOn(HATCH_STRENGTH),
        'fill-antialias': false,
      },
    },
    {
      id: 'claim-doubt',
      type: 'line',
      source: 'claims',
      minzoom: DOUBT_ZOOMS[0],
      filter: edge('cased'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ['get', 'color'], 'line-width': doubtWidth(), 'line-opacity': whenOn(DOUBT_STRENGTH) },
    },
    {
      id: 'claim-edge-casing',
      type: 'line',
      source: 'claims',
      filter: edge('dashed', 'dotted', 'band'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.casing,
        'line-opacity': whenOn(1),
        'line-width': ['match', ['get', 'edge'], 'band', 10, 'dashed', 4, 3],
        // In widths of the line: the same lengths as of the edge above it.
        'line-dasharray': [
          'match',
          ['get', 'edge'],
          'band',
          ['literal', [0.96, 0.56]],
          'dashed',
          ['literal', [7 / 4, 1]],
          ['literal', [1 / 3, 1]],
        ],
      },
    },
    {
      id: 'claim-edge',
      type: 'line',
      source: 'claims',
      filter: edge('dashed', 'dotted', 'band'),
      layout: { 'line-sort-key': ['get', 'order'], 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'color'],
        'line-opacity': whenOn(1),
        'line-width': ['match', ['get', 'edge'], 'band', 8, 'dashed', 2, 1],
        'line-dasharray': [
          'match',
          ['get', 'edge'],
          'band',
          ['literal', [1.2, 0.7]],
          'dashed',
          ['literal', [3.5, 2]],
          ['literal', [1, 3]],
        ],
      },
    },
    {
      id: 'claim-casing',
      type: 'line',
      source: 'claims',
      filter: edge('cased'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.casing, 'line-width': 4.6, 'line-opacity': whenOn(1) },
    },
    {
      id: 'claim-line',
      type: 'line',
      source: 'claims',
      filter: edge('cased'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ['get', 'color'], 'line-width': 2.4, 'line-opacity': whenOn(1) },
    },
  ]
}
