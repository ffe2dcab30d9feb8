declare module 'virtual:embed-words' {
  // An import statement with a relative path would be void here, and the words any.
  const words: import('./embed-words.ts').EmbedWords
  export default words
}
