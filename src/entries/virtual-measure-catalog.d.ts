declare module 'virtual:measure-catalog' {
  /** The zones that others are made from, and all overlaps: with `virtual:map-catalog` all that is measured from. */
  // An import statement with a relative path would be void here, and the catalog any.
  const catalog: {
    readonly zones: readonly import('../catalog/types.ts').Zone[]
    readonly overlaps: import('../catalog/types.ts').Overlaps
    /** What the extents of overlays measure. */
    readonly forms: readonly import('../catalog/measured-form.ts').MeasuredForm[]
    /** Those of the census. */
    readonly sources: readonly import('../catalog/types.ts').Source[]
    /** Who answered each claim of each overlay, without the words. */
    readonly responses: readonly (readonly (readonly import('../catalog/types.ts').Response[])[])[]
  }
  export default catalog
}
