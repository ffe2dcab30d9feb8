/**
 * How far an offset may lie from its distance by the way it is made, as buffer.ts states it: chords of corner arcs are
 * 0.07 % short, the plane's scale is true to 0.013 %, and edges straight in longitude and latitude bend by up to 2 m.
 */
export function deviatesByConstruction(meters: number): { readonly short: number; readonly long: number } {
  return { short: (0.0007 + 0.00013) * meters + 2, long: 0.00013 * meters + 2 }
}
