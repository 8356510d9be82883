// Files of these families that mean harm: XML that grows, lying Java maps, dear keys, zips that inflate. A clear fault
// within two seconds, and no more memory than the file gives reason for.

import { describe, expect, it } from 'vitest'
import { createDirectKdf, type ImportKdf, openFile } from '../../../main/importers'
import { readJavaMap } from '../../../main/importers/freeotp/java-map'
import { parseXml } from '../../../main/importers/xml'
import { importLimits } from '../../../shared/importing'
import { exportPassword } from '../../support/exports'
import { fileOf, given, runWriter } from '../../support/exports/writers'
import { startWork } from '../../support/work'
import { readAs } from './conform'

const patience = 2_000

async function quickly<T>(work: () => Promise<T>): Promise<T> {
  const worked = startWork()
  const result = await work()
  expect(worked()).toBeLessThan(patience)
  return result
}

describe('parseXml', () => {
  it('gives names, attributes, children and own text', () => {
    expect(parseXml('<a b="1&amp;2"><c>x<![CDATA[<y>]]>&#x1F600;</c>t<d/></a>')).toEqual({
      ...{ name: 'a', attributes: { b: '1&2' }, text: 't' },
      children: [
        { name: 'c', attributes: {}, text: 'x<y>😀', children: [] },
        { name: 'd', attributes: {}, text: '', children: [] },
      ],
    })
  })

  it('has no prototype to reach into', () => {
    const root = parseXml('<a __proto__="x" constructor="y"><__proto__ hasOwnProperty="z"/></a>')
    expect(root?.attributes[['__proto__'].join()]).toBe('x')
    expect(root?.attributes['toString']).toBeUndefined()
    expect(Object.getPrototypeOf(root?.attributes)).toBeNull()
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it.each([
    ['nothing', ''],
    ['half a tag', '<a'],
    ['an open element', '<a><b></b>'],
    ['two roots', '<a/><b/>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a repeated attribute', '<a b="1" b="2"/>'],
    ['a character that XML has not', '<a>\u0001</a>'],
    ['a number that is no character', '<a>&#0;</a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    [
      'a document type far down',
      `${' '.repeat(9_000)}<!-- x --><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>`,
    ],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an outer entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['129 levels', '<a>'.repeat(129) + '</a>'.repeat(129)],
    ['257 attributes', `<a ${Array.from({ length: 257 }, (_, i) => `a${i}="x"`).join(' ')}/>`],
  ])('refuses %s', (_, text) => {
    expect(parseXml(text)).toBeNull()
  })

  it('takes 128 levels and 256 attributes', () => {
    expect(parseXml('<a>'.repeat(128) + '</a>'.repeat(128))?.name).toBe('a')
    expect(parseXml(`<a ${Array.from({ length: 256 }, (_, i) => `a${i}="x"`).join(' ')}/>`)?.name).toBe('a')
  })
})

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
const size = importLimits.maxFileBytes
const map = (inside: string) => Buffer.from(`<?xml version="1.0"?><map>${inside}</map>`)

describe('XML', () => {
  it.each([
    [
      'that laughs a thousand million times',
      Buffer.from(`<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">${laughs}]><map>&l9;</map>`),
      'import-damaged',
    ],
    ['100,000 levels deep', map('<a>'.repeat(100_000)), 'import-damaged'],
    [
      'with a million attributes',
      map(`<a ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
      'import-damaged',
    ],
    ['with a name of 16 MiB', map(`<${'a'.repeat(size / 4)}`), 'import-damaged'],
    [
      'with a document type of 16 MiB',
      Buffer.from(`<?xml version="1.0"?>${' '.repeat(5_000)}<!DOCTYPE ${'a'.repeat(size / 4)}`),
      'import-damaged',
    ],
    ['with 16 MiB of comments', map('<!---->'.repeat(size / 28)), 'import-damaged'],
    ['with 16 MiB of character numbers', map('&#65;'.repeat(size / 20)), 'import-damaged'],
    ['with 16 MiB of empty elements', map('<a/>'.repeat(size / 16)), 'import-damaged'],
  ] as const)('%s is refused', async (_, bytes, code) => {
    expect(await quickly(() => openFile(bytes, null))).toEqual({ ok: false, error: { code } })
  })

  it('with 100,001 tokens is too many', async () => {
    const tokens = Array.from({ length: 100_001 }, (_, i) => `<string name="${i}">x</string>`)
    const bytes = map(`<string name="tokenOrder">[]</string>${tokens.join('')}`)
    expect(await quickly(() => openFile(bytes, null))).toMatchObject({
      value: { opened: { error: { code: 'import-too-many' } } },
    })
  })
})

describe('a Java map', () => {
  const utf = (text: string) => Buffer.concat([Buffer.from([0x74, 0, text.length]), Buffer.from(text)])
  const head = (count: number) => {
    const counted = Buffer.from('7708000000100000000078', 'hex')
    counted.writeUInt32BE(count, 6)
    return Buffer.concat([
      Buffer.from('aced00057372', 'hex'),
      ...[utf('java.util.HashMap').subarray(1), Buffer.from('0507dac1c31660d103', 'hex')],
      ...[Buffer.from('000146', 'hex'), utf('loadFactor').subarray(1)],
      ...[Buffer.from('78703f400000', 'hex'), counted.subarray(0, 10)],
    ])
  }
  const end = Buffer.from([0x78])
  const whole = Buffer.concat([head(1), utf('a'), utf('b'), end])

  it('of one pair is read, with references and long strings', () => {
    expect(readJavaMap(whole)).toEqual(new Map([['a', 'b']]))
    const again = Buffer.from('71007e0002', 'hex')
    expect(readJavaMap(Buffer.concat([head(1), utf('a'), again, end]))).toEqual(new Map([['a', 'a']]))
    const long = Buffer.from('7c000000000000000162', 'hex')
    expect(readJavaMap(Buffer.concat([head(1), utf('a'), long, end]))).toEqual(new Map([['a', 'b']]))
    const odd = Buffer.from('740008c080eda0bdedb880', 'hex')
    expect(readJavaMap(Buffer.concat([head(1), utf('a'), odd, end]))).toEqual(new Map([['a', '\0😀']]))
  })

  it.each([
    ['that counts more pairs than it has', Buffer.concat([head(2), utf('a'), utf('b'), end])],
    ['that counts fewer pairs than it has', Buffer.concat([head(0), utf('a'), utf('b'), end])],
    ['with a length beyond the end', Buffer.concat([head(1), utf('a'), Buffer.from('74ffff62', 'hex'), end])],
    [
      'with a length of eight thousand million millions',
      Buffer.concat([head(1), Buffer.from('7c7fffffffffffffff61', 'hex')]),
    ],
    [
      'with a length of four thousand million',
      Buffer.concat([head(1), Buffer.from('7c00000000ffffffff61', 'hex')]),
    ],
    [
      'that refers to what is not there',
      Buffer.concat([head(1), utf('a'), Buffer.from('71007e0009', 'hex'), end]),
    ],
    [
      'that refers to its own class',
      Buffer.concat([head(1), utf('a'), Buffer.from('71007e0000', 'hex'), end]),
    ],
    [
      'with an object inside',
      Buffer.concat([head(1), utf('a'), Buffer.from('7372', 'hex'), utf('evil.Gadget')]),
    ],
    ['with null inside', Buffer.concat([head(1), utf('a'), Buffer.from([0x70]), end])],
    ['with a key twice', Buffer.concat([head(2), utf('a'), utf('b'), utf('a'), utf('c'), end])],
    ['with more after it', Buffer.concat([whole, end])],
    ['of another class', Buffer.from(whole.toString('latin1').replace('HashMap', 'TreeMap'), 'latin1')],
    [
      'with UTF-8 that is too long',
      Buffer.concat([head(1), utf('a'), Buffer.from('740002c181', 'hex'), end]),
    ],
    [
      'with UTF-8 of four bytes',
      Buffer.concat([head(1), utf('a'), Buffer.from('740004f09f9880', 'hex'), end]),
    ],
    ['with a zero byte', Buffer.concat([head(1), utf('a'), Buffer.from('74000100', 'hex'), end])],
  ])('%s is refused', (_, bytes) => {
    expect(readJavaMap(bytes)).toBeNull()
  })

  it('that claims two thousand million pairs is too many', () => {
    expect(readJavaMap(Buffer.concat([head(2 ** 31), utf('a')]))).toBe('too-many')
  })

  it('that refers to one long string a hundred thousand times is refused', async () => {
    const long = Buffer.concat([Buffer.from('7c0000000000400000', 'hex'), Buffer.alloc(0x40_0000, 'x')])
    const pairs = Array.from({ length: 100_000 }, (_, i) => [
      utf(`${i}`),
      Buffer.from('71007e0003', 'hex'),
    ]).flat()
    const bytes = Buffer.concat([head(100_001), utf('a'), long, ...pairs, end])
    expect(await quickly(async () => readJavaMap(bytes))).toBeNull()
  })
})

describe('WinAuth', () => {
  const account = { ...given(1, { issuer: 'I', account: 'a' }), kind: 'GoogleAuthenticator', name: 'I:a' }
  const files = runWriter('write-winauth.py', { password: exportPassword, accounts: [account] })

  it.each(['zip-bomb', 'zip-bomb-encrypted'])('in a %s of 200 MiB is refused', async (name) => {
    const bytes = fileOf(files, name)
    expect(bytes.length).toBeLessThan(1_000_000)
    expect(await quickly(() => readAs(bytes, exportPassword, createDirectKdf()))).toEqual({
      ...{ ok: false, error: { code: 'import-too-large', limit: size } },
    })
  })

  it('of sixty thousand protected rows is refused before any work', async () => {
    let calls = 0
    const kdf: ImportKdf = {
      ...createDirectKdf(),
      pbkdf2: async () => {
        calls++
        return null
      },
    }
    const row = `<WinAuthAuthenticator><authenticatordata encrypted="y">00</authenticatordata></WinAuthAuthenticator>`
    const bytes = Buffer.from(`<WinAuth>${row.repeat(60_000)}</WinAuth>`)
    const result = await quickly(() => readAs(bytes, exportPassword, kdf))
    expect(result).toEqual({ ok: false, error: { code: 'import-cost-refused' } })
    expect(calls).toBe(0)
  })
})
