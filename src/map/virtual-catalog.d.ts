declare module 'virtual:catalog' {
  // An import statement with a relative path would be void here, and the catalog any.
  const catalog: import('../catalog/types.ts').Catalog
  export default catalog
}
declare module 'virtual:map-catalog' {
  const catalog: import('../catalog/types.ts').Catalog
  export default catalog
}
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url' {
  const url: string
  export default url
}
declare module 'maplibre-gl/dist/maplibre-gl.css?inline' {
  const css: string
  export default css
}
declare module 'virtual:map-worker' {
  /** MapLibre's worker as the text of one classic script. */
  const source: string
  export default source
}
