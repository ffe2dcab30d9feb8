declare module 'virtual:catalog' {
  import type { Catalog } from '../catalog/types.ts'
  const catalog: Catalog
  export default catalog
}
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url' {
  const url: string
  export default url
}
