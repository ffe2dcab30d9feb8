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
