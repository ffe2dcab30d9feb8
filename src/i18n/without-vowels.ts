/**
 * Arabic as newspapers set it: the signs of short vowels would make the fonts a quarter heavier, and without them in the font
 * a letter that bears one comes from another and joins no other.
 */
export function withoutVowels(words: string): string {
  return words.replaceAll(/[\u064b-\u0652]/g, '')
}
