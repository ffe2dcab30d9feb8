declare module 'virtual:timeline/*' {
  /** The timeline in the language that the name ends with. */
  // An import statement with a relative path would be void here, and the timeline any.
  const timeline: import('../catalog/timeline-text.ts').TimelineText
  export default timeline
}
