declare module 'virtual:embed-time' {
  /** The timeline in the language of the script, with the page's words and the rows of the overlays. */
  // An import statement with a relative path would be void here, and the timeline any.
  const embedded: {
    readonly messages: import('../i18n/messages.ts').Messages
    readonly rows: readonly Pick<import('../catalog/overlay-text.ts').OverlayRow, 'id' | 'status' | 'readings'>[]
    readonly timeline: import('../catalog/timeline-text.ts').TimelineText
  }
  export default embedded
}
