declare module 'virtual:embed-measure' {
  /** What a drawn shape in an embed is measured with and said in, in the language of the script. */
  // An import statement with a relative path would be void here, and the rest any.
  const embedded: {
    readonly catalog: import('../catalog/types.ts').Catalog
    readonly words: import('../i18n/tools/words.ts').ToolWords
  }
  export default embedded
}
