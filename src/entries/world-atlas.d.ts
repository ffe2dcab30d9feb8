/** Countries of the world as TopoJSON; declared here because a compiler would read all of its positions as types. */
declare module 'world-atlas/countries-50m.json' {
  const world: import('topojson-specification').Topology<{
    land: import('topojson-specification').GeometryCollection
    countries: import('topojson-specification').GeometryCollection
  }>
  export default world
}
