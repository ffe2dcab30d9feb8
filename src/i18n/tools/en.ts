export const en = {
  heading: 'Measure and find',
  // A place
  placeHeading: 'What is at this place?',
  placeLabel: 'Town, village or coordinates',
  placeHint: 'A name in Arabic, Hebrew or English, or coordinates such as 33.12, 35.83',
  find: 'Find',
  pick: 'Choose on the map',
  matches: 'Places of this name',
  notFound: 'This map has no such place. Coordinates work for any place.',
  offMap: 'This lies outside the map.',
  position: 'Position',
  answersFor: '{place}: what each position says',
  inside: 'Inside',
  'too-close': 'Too close to the line to say',
  'no-limit': 'Nobody published a limit; the place lies in or near our sketch',
  outside: 'Outside',
  answerNote:
    '“Too close” is nearer to a line than that line is accurate. Where no limit was published, nobody can be called inside.',
  // Distance and area
  drawHeading: 'Distance and area',
  distance: 'Distance',
  area: 'Area',
  outline: 'Outline',
  drawHint:
    'Click or tap the map for each point. By keyboard: arrow keys move the map, Enter sets a point at the cross, Backspace undoes, Escape stops.',
  noMap: 'The live map is not running. Points can be typed.',
  nextPoint: 'Next point: a name or coordinates',
  add: 'Add',
  addMiddle: 'Point at the cross',
  undo: 'Undo',
  finish: 'Finish',
  clear: 'Clear',
  export: 'Save as GeoJSON',
  notSaved: 'The browser did not let the page save the file.',
  tooMany: 'No shape has more than 100 points.',
  crossing: 'The outline crosses itself and encloses no area.',
  saidDistance: 'Distance: {length}',
  saidArea: 'Area: {area}. Outline: {length}.',
  cleared: 'The drawing is cleared.',
  drawNote: 'Between points the shortest way on the WGS84 ellipsoid counts, and is drawn.',
  // Comparing
  compare: 'Compare with the overlays',
  comparing: 'Comparing…',
  compareHeading: 'Shared with the overlays',
  sharedArea: '{area}: {own} of yours, {other} of the overlay',
  atLeast: 'at least {figure}',
  sharesNothing: 'Nothing shared: {list}',
  compareNote:
    'Your lines count as exact; ranges follow from the accuracy of the overlays’ lines. Sketches have no figure.',
  compareFailed: 'The comparison could not be made.',
  // An own file
  ownHeading: 'A file of your own',
  ownNote: 'GeoJSON or KML, up to 20 MB. It stays in this browser: it is sent nowhere and is not in the address.',
  choose: 'Choose a file',
  drop: 'or drop it on this page',
  reading: 'Reading {name}…',
  remove: 'Remove',
  removed: 'The file is removed.',
  saidOwn: '{name} is on the map. Areas together: {area}.',
  saidOwnNoArea: '{name} is on the map. It holds no area.',
  together: 'All areas together',
  featureNumber: 'Feature {number}',
  points: 'points: {count}',
  more: 'More features: {count}',
  leftOut: 'Left out',
  inFeatures: '{fault} In feature: {numbers}',
  // Why nothing of a file can be shown
  fault: {
    'too-large': 'The file is larger than 20 MB. Simplify its lines or take a part of it.',
    empty: 'The file is empty.',
    compressed: 'The file is compressed (ZIP, KMZ, gzip). Unpack it first; nothing is unpacked here.',
    'not-utf8': 'The file is no text in UTF-8. Save it as UTF-8.',
    markup: 'The file is a web page, a drawing or other markup, whatever its name says; GeoJSON or KML is needed.',
    'too-deep': 'The brackets of the file are nested too deep for GeoJSON.',
    'not-json': 'The file is no valid JSON: a bracket, comma or quotation mark is missing or too much.',
    'not-kml': 'The file is no valid KML.',
    'not-geojson': 'The file is JSON but no GeoJSON: it names no type such as FeatureCollection.',
    'too-many': 'The file has more than 200,000 positions. Simplify its lines.',
    'no-feature': 'No feature of the file can be shown.',
    'too-slow': 'Reading the file took longer than 30 seconds and was stopped. Simplify its lines.',
    'not-read': 'This browser could not read the file.',
  },
  // Why a feature is left out
  featureFault: {
    'no-geometry': 'It has no geometry.',
    structure: 'Its geometry is not built as GeoJSON asks.',
    position: 'A position is not two numbers.',
    range: 'A position lies beyond 180° of longitude or 90° of latitude; is the file in another system of coordinates?',
    short: 'A line has fewer than two different positions, or a ring fewer than three.',
    open: 'A ring does not end where it begins.',
    crossing: 'A ring crosses or touches itself.',
    overlapping: 'Its rings overlap or cross each other, or a hole lies outside.',
    swapped: 'Latitude and longitude are swapped: GeoJSON puts the longitude first.',
    elsewhere: 'It lies outside this map.',
  },
} as const

/** Every word of the tools on the map; English is the form that the others must fill. */
export type ToolWords = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string
    ? string
    : { readonly [Inner in keyof (typeof en)[Key]]: string }
}
