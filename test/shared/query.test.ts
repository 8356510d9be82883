// The grammar of a search: what each form finds, what it leaves out, and that nothing typed is ever an error.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../shared/fold'
import { matcher, narrows, parseQuery, type Searched, textsOf } from '../../shared/query'

const groups = [
  { id: 'w', name: 'Work' },
  { id: 'h', name: 'Home & garden' },
  { id: 'n', name: 'Network' },
]

const account = (text: string, more: Partial<Searched> = {}): Searched => ({
  all: fold(text),
  type: 'totp',
  tags: [],
  groups: [],
  ...more,
})

const finds = (query: string, one: Searched) => matcher(parseQuery(query), groups)(one)

describe('a query', () => {
  const bank = account('Harbour Bank\nRobin Meyer\nticket 12', { groups: ['h'], tags: ['money', 'home use'] })

  it.each([
    ['harbour', true],
    ['ROBIN harb', true],
    ['robin harbour zebra', false],
    ['"robin meyer"', true],
    ['"meyer robin"', false],
    ['"robin mey', true],
    ['group:home', true],
    ['GROUP:GARD', true],
    ['group:work', false],
    ['-group:work', true],
    ['-group:home', false],
    ['group:"home & garden"', true],
    ['group:"home"', false],
    ['group:', true],
    ['-group:', false],
    ['garden', true],
    ['#money', true],
    ['#mon', true],
    ['#"mon"', false],
    ['tag:"home use"', true],
    ['tag:#money', true],
    ['-#money', false],
    ['-tag:old', true],
    ['tag:', true],
    ['type:totp', true],
    ['type:to', true],
    ['type:hotp', false],
    ['-type:hotp', true],
    ['type:', true],
    ['issuer:harbour', false],
    ['-harbour', false],
    ['ticket 12 #money group:home type:totp', true],
  ])('%s: %s', (query, expected) => {
    expect(finds(query, bank)).toBe(expected)
  })

  it('takes an unknown prefix, a lone minus and a lone # as the text they are', () => {
    expect(parseQuery('a:b - # ## -x https://y')).toEqual(
      ['a:b', '-', '#', '##', '-x', 'https://y'].map((value) => ({ kind: 'text', value })),
    )
    expect(finds('example:ali', account('Example:alice'))).toBe(true)
  })

  it('holds when it is empty, whatever there is', () => {
    for (const query of ['', '   ', '""', '"']) expect(finds(query, account('x'))).toBe(true)
  })

  it('is never an error, and a longer one that narrows finds no more', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      ' ',
      '"',
      '-',
      '#',
      'tag:',
      'group:',
      'type:',
      'w',
      'o',
      '\u200d',
      'ä',
    )
    const text = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''))
    const tags = fc.subarray(['a', 'ab', 'wo'])
    const ids = fc.subarray(['w', 'h', 'n'])
    fc.assert(
      fc.property(text, text, text, tags, ids, (one, more, name, its, there) => {
        const [earlier, later] = [parseQuery(one), parseQuery(one + more)]
        const subject = account(name, { tags: its, groups: there })
        if (narrows(earlier, later) && matcher(later, groups)(subject))
          expect(matcher(earlier, groups)(subject)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('marks its plain words alone', () => {
    expect(textsOf(parseQuery('Foo tag:bar "two Words" -group:x'))).toEqual(['foo', 'two words'])
  })
})

describe('a folded text', () => {
  it.each([
    ['Café', 'cafe\u0301'],
    ['CAFE', 'café'],
    ['ＧｉｔＨｕｂ', 'github'],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['İstanbul', 'istanbul'],
    ['👩‍🚀 Rocket', '👩🚀 rocket'],
    ['evil\u202Ecod', 'EVILcod'],
    ['ﬁle', 'FILE'],
  ])('%s and %s are one', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })

  it('of a text that was folded is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(fold(fold(text))).toBe(fold(text))),
    )
  })
})
