// The catalogue's own reader of ICU sentences, held against intl-messageformat over the whole catalogue and over what
// other languages need.

import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { fillIcu, readIcu } from '../../shared/messages/icu'
import { at, says } from '../support/catalogue'
import { translations } from '../support/translations'

const counts = [0, 1, 2, 3, 5, 11, 21, 1234]

describe('an ICU sentence', () => {
  test.each(says.map((each) => [each.path, each.say] as const))(
    '%s is read as intl-messageformat reads it',
    (_path, said) => {
      for (const count of counts) {
        // A number where a number may be, and each word that a choice knows.
        const words = ['none', 'true', 'today', 'usual', 'issuer', 'even', 'somebody']
        for (const word of words) {
          const values = Object.fromEntries(
            said.names.map((name) => [name, isNumber(said.icu, name) ? count : word]),
          )
          const judged = new IntlMessageFormat(said.icu, 'en', undefined, { ignoreTag: true }).format(values)
          expect(fillIcu(readIcu(said.icu), values, 'en')).toBe(judged)
        }
      }
    },
  )

  // The marks around values in languages from right to left are ours: the judge does not set them.
  test.each(translations)(
    'of the whole catalogue in %s is read as intl-messageformat reads it',
    (tag, words) => {
      const faults = says.flatMap(({ path, say }) => {
        const icu = String(at(words, path))
        const judge = new IntlMessageFormat(icu, `${tag}-u-nu-latn`, undefined, { ignoreTag: true })
        return [1, 2, 5, 21, 1234].flatMap((count) => {
          const values = Object.fromEntries(
            say.names.map((name) => [name, isNumber(say.icu, name) ? count : 'somebody']),
          )
          const read = fillIcu(readIcu(icu), values, tag).replace(/[\u2068\u2069]/g, '')
          return read === judge.format(values) ? [] : [`${path}: ${read}`]
        })
      })
      expect(faults).toEqual([])
    },
  )

  test.each([
    ['pl', '{n, plural, one {# konto} few {# konta} many {# kont} other {# konta}}'],
    ['ar', '{n, plural, zero {لا} one {واحد} two {اثنان} few {# قليل} many {# كثير} other {# آخر}}'],
    ['ja', '{n, plural, other {# 件}}'],
    ['de', '{n, plural, =0 {kein Konto} one {# Konto} other {{n, number} Konten}}'],
  ])('in %s chooses its plural as intl-messageformat does', (locale, text) => {
    for (const n of [...counts, 100, 101, 111, 1_000_000]) {
      const judged = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format({ n })
      expect(fillIcu(readIcu(text), { n }, locale)).toBe(judged)
    }
  })

  test('keeps the direction of a name among words from right to left', () => {
    expect(fillIcu(readIcu('{name} هنا'), { name: 'GitHub' }, 'ar')).toBe('\u2068GitHub\u2069 هنا')
    expect(fillIcu(readIcu('{name} here'), { name: 'GitHub' }, 'en')).toBe('GitHub here')
  })

  test.each(['{', '{a', '{a, plural, one {x}}', '{a, date}', 'x}', '{a, select, b {x} other {y}'])(
    '%j is refused',
    (text) => {
      expect(() => readIcu(text)).toThrow(RangeError)
    },
  )
})

function isNumber(icu: string, name: string): boolean {
  return new RegExp(`\\{${name}, (plural|number)`).test(icu)
}
