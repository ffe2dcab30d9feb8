declare module 'virtual:embed-compare' {
  /** What comparisons in an embed measure from and say, in the language of the script. */
  // An import statement with a relative path would be void here, and the rest any.
  const embedded: {
    readonly catalog: import('../catalog/types.ts').Catalog & import('../catalog/combined-overlap.ts').Combinable
    readonly overlays: readonly import('../components/comparison.svelte.ts').ComparedOverlay[]
    /** How a comparison is named. */
    readonly titles: import('../snippet/embed-words.ts').TitleWords
    readonly words: import('../i18n/compare-words.ts').CompareWords
    readonly messages: Pick<import('../i18n/messages.ts').Messages, 'close' | 'listComma' | 'mapName'>
  }
  export default embedded
}
