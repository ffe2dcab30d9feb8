/*
 * One name is spelt in many ways. A key keeps what the spellings have in common: consonants, without articles, marks,
 * apostrophes, doubled letters, and the vowels on which transcriptions disagree.
 */

/** What is left of a name or of what is typed, in any of the three scripts, so that common spellings of one name are equal. */
export function spellingKey(text: string): string {
  return joined(wordsOf(text).map(wordKey))
}

/**
 * What is left of a name or of what is typed when only case, marks, apostrophes and articles are left out: equal where one and
 * the same spelling was meant. `Dar'a` and `Daraa` differ here.
 */
export function writtenKey(text: string): string {
  return joined(wordsOf(text).map((word) => (/\p{Script=Latin}/u.test(word) ? withoutArticle(word) : wordKey(word))))
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/['’‘ʿʾ`´׳״"ˈʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ')
}

function wordKey(word: string): string {
  if (/\p{Script=Arabic}/u.test(word)) return arabicKey(word)
  if (/\p{Script=Hebrew}/u.test(word)) return hebrewKey(word)
  return latinKey(word)
}

function arabicKey(word: string): string {
  const plain = word
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى|ئ/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة$/, 'ه')
    .replace(/ء/g, '')
    .replace(/ڤ/g, 'ف')
  return plain.length > 4 ? plain.replace(/^ال/, '') : plain
}

/** The article stands apart, `אל-` or `א-`, and is a word of its own here. */
function hebrewKey(word: string): string {
  if (word === 'אל' || word === 'א') return ''
  return word
    .replace(/[ךםןףץ]/g, (letter) => ({ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' })[letter]!)
    .replace(/יי/g, 'י')
    .replace(/וו/g, 'ו')
    .replace(/[אה]$/, '')
    .replace(/ט/g, 'ת')
}

/** `al-`, and `as-`, `ash-` and the like, which take on the next letter. */
const ARTICLES = new Set([
  'al',
  'el',
  'as',
  'es',
  'ash',
  'esh',
  'ar',
  'er',
  'at',
  'et',
  'an',
  'en',
  'ad',
  'ed',
  'az',
  'ez',
])

function withoutArticle(word: string): string {
  return ARTICLES.has(word) ? '' : word
}

function latinKey(word: string): string {
  return withoutArticle(word)
    .replace(/^al(?=[^aeiou]{1,2}[aeiou]..)/, '')
    .replace(/kh|ch/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/ou|oo/g, 'u')
    .replace(/ei|ey|ai|ay|ee|iy|ij/g, 'i')
    .replace(/au|aw|ow/g, 'u')
    .replace(/q|c(?=[aou])/g, 'k')
    .replace(/w(?=[aeiou])/g, 'u')
    .replace(/o/g, 'u')
    .replace(/e/g, 'i')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)[aiu]h?$/, '')
}
