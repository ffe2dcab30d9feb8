import type { Dropped } from '../src/view/address.ts'

/** An address that somebody made to break the page, or broke by accident. */
export interface HostileAddress {
  readonly what: string
  /** With its question mark, or empty. */
  readonly search: string
  /** With its number sign, or empty. */
  readonly hash: string
  /** What the page says that it left out; all else is as in an address that says nothing. */
  readonly dropped: readonly Dropped[]
}

/** Parts of the query, each with its name for a reader. */
const PARTS = [
  'v',
  'layers',
  'reading',
  'feature',
  'dark',
  'lang',
  'compare',
  'measure',
  'time',
  'mode',
  'split',
] as const

/** Values that no part may take, as they stand in an address. */
export const HOSTILE_VALUES: Readonly<Record<string, string>> = {
  'a script': encodeURIComponent('<script>window.taken=1</script>'),
  'an image that fails': encodeURIComponent('"><img src=x onerror=window.taken=1>'),
  'a vector drawing that loads': encodeURIComponent('<svg/onload=window.taken=1>'),
  'markup that is not encoded': '<b>x</b>',
  'the end of a script': encodeURIComponent('</script><script>window.taken=1</script>'),
  'the end of a string': encodeURIComponent("';window.taken=1//"),
  'a script’s address': 'javascript:window.taken=1',
  'a data address': encodeURIComponent('data:text/html,<script>window.taken=1</script>'),
  'another host': '//example.org/x',
  'an address of another host': encodeURIComponent('https://example.org/layers.json'),
  'a path out of the folder': encodeURIComponent('../../../../etc/passwd'),
  'the prototype': '__proto__',
  'the constructor': 'constructor',
  'a method of every object': 'toString',
  'a path to the prototype': '__proto__.polluted',
  'an object as text': encodeURIComponent('[object Object]'),
  undefined: 'undefined',
  null: 'null',
  'no number': 'NaN',
  'a number beyond all': '1e309',
  'a negative number': '-1',
  'bad percent-encoding': '%E0%A4%A',
  'a lone percent sign': '%',
  'a lone surrogate': '%ED%A0%80',
  'a null byte': '%00',
  'a new line and a header': '%0d%0aSet-Cookie:a=b',
  'an override of direction': encodeURIComponent('\u202eb-enil'),
  'an id with a Cyrillic letter': encodeURIComponent('suw\u0430yda-corridor'),
  'an id with a letter of no width': encodeURIComponent('line\u200b-a'),
  'an id in letters of full width': encodeURIComponent('ｌｉｎｅ-ａ'),
  'an id in capitals': 'LINE-A',
  'an id between spaces': '+line-a+',
  'a selector': encodeURIComponent('"],*{display:none}'),
  'a template': encodeURIComponent('{{7*7}}${7*7}'),
  'a sentence that looks like ours': encodeURIComponent('Israel has left all areas'),
  'a thousand names': Array.from({ length: 1000 }, (_, index) => `x${index}`).join(','),
}

/** Hashes that mean a camera but are none that the map can take. */
const CAMERAS: Readonly<Record<string, string>> = {
  'a zoom beyond the range': '#99/33/36',
  'a zoom below it': '#0/33/36',
  'a negative zoom': '#-9/33/36',
  'latitude and longitude swapped': '#9/36/33',
  'the other side of the earth': '#9/-33/-144',
  'no place on earth': '#9/91/36',
  'a longitude round the earth': '#9/33/396',
  'no number for a latitude': '#9/NaN/36',
  'no number for a zoom': '#NaN/33/36',
  'infinity for a zoom': '#Infinity/33/36',
  'infinity for a latitude': '#9/Infinity/36',
  'a number beyond all for a zoom': '#1e309/33/36',
  'a number beyond all for a latitude': '#9/1e309/36',
  'an exponent': '#9e0/33/36',
  'hexadecimal figures': '#0x9/33/36',
  'two figures': '#9/33',
  'one figure': '#9/',
  'five figures': '#9/33/36/0/60',
  'a script for a latitude': '#9/%3Cscript%3Ewindow.taken=1%3C%2Fscript%3E/36',
  'Arabic figures': '#9/٣٣/٣٦',
  'too many decimals': `#9/33.${'1'.repeat(1000)}/36`,
  'a path out of the folder': '#9/../../..',
}

/** Hashes that are none of ours; nothing is said of them. */
const OTHER_HASHES: Readonly<Record<string, string>> = {
  'a script in the hash': '#%3Cscript%3Ewindow.taken=1%3C/script%3E',
  'markup in the hash that is not encoded': '#<img src=x onerror=window.taken=1>',
  'a script’s address in the hash': '#javascript:window.taken=1',
  'the prototype in the hash': '#__proto__',
  'a route of somebody’s': '#!/../../x',
  'bad percent-encoding in the hash': '#%E0%A4%A',
  'only a number sign': '#',
  'a hash of a million letters': `#${'a'.repeat(1_000_000)}`,
}

/** Whole queries. */
const QUERIES: readonly (readonly [what: string, search: string, dropped: readonly Dropped[]])[] = [
  ['names of every object as parameters', '?__proto__=1&constructor=2&toString=3', []],
  ['the prototype as a list', '?__proto__[polluted]=1&constructor[prototype][polluted]=1', []],
  ['layers as a list', '?layers[]=israel-feb-2025&layers[]=suwayda-corridor', ['repeated']],
  ['layers as a numbered list', '?layers[0]=israel-feb-2025', ['repeated']],
  ['a selection as an object', '?feature[__proto__]=x', ['repeated']],
  ['an unknown selection twice', '?feature=x&feature=line-a', ['feature', 'repeated']],
  ['an unknown theme twice', '?dark=x&dark=true', ['dark', 'repeated']],
  ['unknown layers twice', '?layers=x&layers=y', ['layers', 'repeated']],
  ['an unknown date twice', '?time=x&time=2025-09', ['time', 'repeated']],
  ['a date as a list', '?time[]=2025-09', ['repeated']],
  ['a comparison as a list', '?compare[]=israel-feb-2025', ['repeated']],
  ['a shape as a list', '?measure[0]=point~36,33', ['repeated']],
  ['a split beyond the map', '?split=7', ['compare']],
  [
    'all parts unknown',
    '?v=9&layers=x&reading=x&feature=x&dark=x&lang=x&compare=x&measure=x',
    ['v', 'layers', 'reading', 'feature', 'dark', 'measure', 'compare', 'lang'],
  ],
  ['a comparison with itself', '?compare=israel-feb-2025~israel-feb-2025', ['compare']],
  ['a comparison with nothing', '?compare=israel-feb-2025~', ['compare']],
  ['a comparison of a thousand sides', `?compare=${'x~'.repeat(1000)}`, ['compare']],
  ['a comparison with the prototype', '?compare=__proto__~constructor', ['compare']],
  ['a shape with latitude and longitude swapped', '?measure=point~33,36', ['measure']],
  ['a shape that is no number', '?measure=point~NaN,Infinity', ['measure']],
  ['a shape off the earth', '?measure=line~999,999~36,33', ['measure']],
  ['a shape of a thousand corners', `?measure=line${'~36.1,33.1'.repeat(1000)}`, ['measure']],
  ['a shape with a script in it', '?measure=line~<script>window.taken=1</script>~36,33', ['measure']],
  ['nothing but commas', `?layers=${','.repeat(1000)}`, ['layers']],
  ['nothing but signs', '?&&&===&&=&?', []],
  ['a million letters for a selection', `?feature=${'a'.repeat(1_000_000)}`, ['feature']],
  ['a million letters for a layer', `?layers=${'a'.repeat(1_000_000)}`, ['layers']],
  [
    'two hundred thousand layers',
    `?layers=${Array.from({ length: 200_000 }, (_, index) => index).join(',')}`,
    ['layers'],
  ],
  ['two hundred thousand readings', `?reading=${'x.y,'.repeat(200_000)}`, ['reading']],
  ['two hundred thousand parameters', `?${'a=b&'.repeat(200_000)}`, []],
  ['a hundred thousand selections', `?${'feature=x&'.repeat(100_000)}`, ['feature', 'repeated']],
  ['a million percent signs', `?dark=${'%'.repeat(1_000_000)}`, ['dark']],
]

/** Options of an embed, each with each value that none may take. */
export const HOSTILE_OPTIONS: readonly string[] = [
  ...['plain', 'static', 'transparent', 'fit', 'legend', 'panel', 'zoom', 'scale'].flatMap((option) =>
    Object.values(HOSTILE_VALUES).map((value) => `?${option}=${value}`),
  ),
  '?legend[]=false',
  '?plain[0]=true',
]

/** Every hostile address that the page is tried with. */
export const HOSTILE_ADDRESSES: readonly HostileAddress[] = [
  ...PARTS.flatMap((part) =>
    Object.entries(HOSTILE_VALUES).map(([what, value]) => ({
      what: `${what} in "${part}="`,
      search: `?${part}=${value}`,
      hash: '',
      // How two sides are shown is a part of their comparison.
      dropped: [part === 'mode' || part === 'split' ? ('compare' as const) : part],
    })),
  ),
  ...Object.entries(CAMERAS).map(([what, hash]) => ({ what, search: '', hash, dropped: ['camera'] as const })),
  ...Object.entries(OTHER_HASHES).map(([what, hash]) => ({ what, search: '', hash, dropped: [] })),
  ...QUERIES.map(([what, search, dropped]) => ({ what, search, hash: '', dropped })),
]
