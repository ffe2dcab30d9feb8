import { expect, test } from 'vitest'
import { report, sketched, withChange } from './damaged-geodata.ts'

test.each([
  ['with no article in English', { en: 'Israel’s zone' }, 'named.en: "Israel’s zone" does not fit a sentence; “the”'],
  ['with a masculine noun in Arabic', { ar: 'الممر إلى السويداء' }, 'named.ar: '],
  ['with a feminine noun in Hebrew', { he: 'הרצועה שדווחה' }, 'named.he: '],
  ['with a full stop', { en: 'the zone.' }, 'named.en: '],
])('a name for sentences %s is refused', (_, change, message) => {
  const issues = report(withChange(sketched.path, ({ named }) => void Object.assign(named as object, change)))
  expect(issues).toEqual([expect.stringContaining(message)])
})
