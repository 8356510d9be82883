// Google's migration payload, read, and everything that may be wrong with one.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeBase32, parseMigration } from '../../../main/otp'
import { bytesField, numberField, readFields } from '../../../main/otp/protobuf'
import { bytesOf, faultOf, must, token } from './given'

const sample =
  'otpauth-migration://offline?data=CjUKBWYkQUSTEgdNWUxBQkVMGghNWUlTU1VFUiACKAIwAkITNjE5NGJjMTczNzcyNzc5ODc5MxACGAEgAA%3D%3D'

const uriOf = (bytes: Iterable<number>) =>
  `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from([...bytes]).toString('base64'))}`
const text = (number: number, value: string) => bytesField(number, Buffer.from(value))
const secretField = bytesField(1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
const entry = (...fields: readonly (readonly number[])[]) => bytesField(1, fields.flat())
/** A negative int32, as protobuf writes it: ten bytes. */
const negative = (number: number, value: number) => {
  let rest = BigInt.asUintN(64, BigInt(value))
  const bytes: number[] = [number * 8]
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80)
  return [...bytes, Number(rest)]
}

describe('parseMigration', () => {
  it('reads the payload of formats.md chapter 4', () => {
    const part = must(parseMigration(sample))
    expect(part).toMatchObject({ version: 2, batchSize: 1, batchIndex: 0, batchId: 0, skipped: [] })
    expect(part.entries).toEqual([
      {
        token: token({ secret: 'MYSECRET', algorithm: 'SHA256', digits: 8 }),
        issuer: 'MYISSUER',
        account: 'MYLABEL',
        issuerGuessed: false,
      },
    ])
  })

  it.each([
    ['upper-case scheme', sample.replace('otpauth-migration', 'OTPAUTH-Migration')],
    ['no padding', sample.replace('%3D%3D', '')],
    ['raw padding', sample.replace('%3D%3D', '==')],
    ['escaped twice', sample.replace('%3D%3D', '%253D%253D')],
    ['another parameter after it', `${sample}&x=1`],
    ['another parameter before it', sample.replace('?data', '?x=1&data')],
    ['line breaks inside', sample.replace('GghNW', 'GghN\r\n W'.replace(' ', ''))],
    ['white space around', `  ${sample}\n`],
  ])('reads the same with %s', (_, uri) => {
    expect(parseMigration(uri)).toEqual(parseMigration(sample))
  })

  it('reads Base64 whose plus became a space, or a minus', () => {
    // fb ef be is `++++`, ff ff ff is `////`; two bytes before them bring them to a multiple of three.
    const plain = uriOf(
      entry(bytesField(1, [0, 0, 0xfb, 0xef, 0xbe, 0xfb, 0xef, 0xbe, 0xff, 0xff, 0xff, 0xff])),
    )
    expect(plain).toContain('%2B')
    expect(plain).toContain('%2F')
    for (const plus of ['+', ' ', '-', '%20']) {
      expect(parseMigration(plain.replaceAll('%2B', plus))).toEqual(parseMigration(plain))
    }
    expect(parseMigration(plain.replaceAll('%2F', '_'))).toEqual(parseMigration(plain))
  })

  it('fills in what proto3 leaves out', () => {
    const part = must(parseMigration(uriOf(entry(secretField))))
    expect(part.entries[0]).toMatchObject({
      token: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
      issuer: '',
      account: '',
    })
  })

  it('reads HOTP with its counter, and ignores a counter on TOTP', () => {
    const its = (type: number) =>
      must(parseMigration(uriOf(entry(secretField, numberField(6, type), numberField(7, 2 ** 53 - 1)))))
        .entries[0]
    expect(its(1)?.token).toMatchObject({ type: 'hotp', counter: 2 ** 53 - 1, period: 0 })
    expect(its(2)?.token).toMatchObject({ type: 'totp', counter: 0, period: 30 })
  })

  it.each([
    ['', 'plain', ['', 'plain', false]],
    ['', 'encoding: ¿äÄéÉ? (demo)', ['encoding', '¿äÄéÉ? (demo)', true]],
    ['', 'a:b:c', ['a', 'b:c', true]],
    ['Serenity', 'Serenity:bob', ['Serenity', 'bob', false]],
    ['Serenity', 'serenity: bob', ['Serenity', 'bob', false]],
    ['Serenity', 'Other:bob', ['Serenity', 'Other:bob', false]],
    [' I ', ' a ', ['I', 'a', false]],
  ])('takes issuer %j and name %j apart', (issuer, name, expected) => {
    const part = must(parseMigration(uriOf(entry(secretField, text(2, name), text(3, issuer)))))
    const found = part.entries.map((e) => [e.issuer, e.account, e.issuerGuessed])
    expect(found).toEqual([expected])
  })

  it('reads a negative batch id, and passes over fields it does not know', () => {
    const bytes = [
      ...entry(secretField, [9 * 8 + 1, 1, 2, 3, 4, 5, 6, 7, 8], [10 * 8 + 5, 1, 2, 3, 4], text(8, 'id'), [
        12 * 8,
        0,
      ]),
      ...numberField(2, 1),
      ...numberField(3, 3),
      ...numberField(4, 2),
      ...negative(5, -1_320_898_453),
    ]
    const part = must(parseMigration(uriOf(bytes)))
    expect(part).toMatchObject({
      version: 1,
      batchSize: 3,
      batchIndex: 2,
      batchId: -1_320_898_453,
      skipped: [],
    })
    expect(part.entries).toHaveLength(1)
  })

  it('sets aside each entry that makes no token, by name and reason, and reads the rest', () => {
    const bad = [
      [entry(text(2, 'no secret'), text(3, 'I')), { code: 'secret-empty' }],
      [
        entry(bytesField(1, new Uint8Array(513)), text(2, 'long secret')),
        { code: 'secret-too-long', limit: 512 },
      ],
      [entry(secretField, numberField(4, 4), text(2, 'MD5')), { code: 'algorithm-unsupported' }],
      [entry(secretField, numberField(4, 9)), { code: 'algorithm-unsupported' }],
      [entry(secretField, negative(4, -1)), { code: 'algorithm-unsupported' }],
      [entry(secretField, numberField(5, 3)), { code: 'digits-invalid' }],
      [entry(secretField, numberField(6, 3)), { code: 'token-type-unsupported' }],
      [entry(secretField, numberField(6, 1), negative(7, -1)), { code: 'counter-invalid' }],
      [entry(secretField, numberField(6, 1), numberField(7, 2 ** 53)), { code: 'counter-invalid' }],
      [
        entry(secretField, text(2, 'a'.repeat(257))),
        { code: 'label-too-long', field: 'account', limit: 256 },
      ],
      [entry(secretField, text(3, 'a'.repeat(257))), { code: 'label-too-long', field: 'issuer', limit: 256 }],
    ] as const
    const good = entry(secretField, text(2, 'good'))
    const part = must(parseMigration(uriOf([...good, ...bad.flatMap(([bytes]) => bytes), ...good])))
    expect(part.entries.map(({ account }) => account)).toEqual(['good', 'good'])
    expect(part.skipped.map(({ row, fault }) => [row, fault])).toEqual(
      bad.map(([, fault], i) => [i + 2, fault]),
    )
    expect(part.skipped[0]).toMatchObject({ issuer: 'I', account: 'no secret' })
  })

  it.each([
    ['otpauth://totp/x?secret=JBSWY3DPEHPK3PXP', { code: 'not-migration' }],
    ['', { code: 'not-migration' }],
    ['otpauth-migration://offline', { code: 'damaged' }],
    ['otpauth-migration://offline?data=', { code: 'damaged' }],
    ['otpauth-migration://offline?data=invaliddata', { code: 'damaged' }],
    ['otpauth-migration://offline?data=%ZZ', { code: 'damaged' }],
    ['otpauth-migration://offline?data=????', { code: 'damaged' }],
    ['otpauth-migration://offline?data=AAAAA', { code: 'damaged' }],
    [uriOf([...numberField(2, 1), ...numberField(3, 1)]), { code: 'damaged' }],
    [uriOf(Buffer.from('not protobuf at all')), { code: 'damaged' }],
    [uriOf(entry(secretField, [0x80, 0x80, 0x80])), { code: 'damaged' }],
    [uriOf([0x08, ...new Array(10).fill(0xff), 0x01]), { code: 'damaged' }],
    [uriOf([0x0b]), { code: 'damaged' }],
    [uriOf([...entry(secretField), 0x09, 1, 2, 3]), { code: 'damaged' }],
    [uriOf([...entry(secretField), 0x0d, 1, 2, 3]), { code: 'damaged' }],
    [uriOf(new Uint8Array(65_537)), { code: 'too-large', limit: 65_536 }],
    [`otpauth-migration://offline?data=${'A'.repeat(10_000_000)}`, { code: 'too-large', limit: 65_536 }],
    [uriOf(new Array(1001).fill(entry(secretField)).flat()), { code: 'too-many', limit: 1000 }],
  ])('%# is refused as a whole, and cleanly', (uri, fault) => {
    expect(faultOf(parseMigration(uri))).toEqual(fault)
  })

  it('refuses every truncation of a payload, or reads only whole entries of it', () => {
    const names = ['one', 'two', 'three']
    const bytes = names.flatMap((name) => entry(secretField, text(2, name)))
    for (let length = 0; length < bytes.length; length++) {
      const result = parseMigration(uriOf(bytes.slice(0, length)))
      if (result.ok)
        expect(names.slice(0, result.value.entries.length)).toEqual(
          result.value.entries.map((e) => e.account),
        )
      else expect(result.error).toEqual({ code: 'damaged' })
    }
  })

  it('never throws, whatever it is given', () => {
    const bytes = fc.uint8Array({ maxLength: 60 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), bytes, bytes, (words, inside, after) => {
        for (const uri of [
          words,
          `otpauth-migration://offline?data=${words}`,
          uriOf(after),
          uriOf([...bytesField(1, inside), ...after]),
        ]) {
          expect(typeof parseMigration(uri).ok).toBe('boolean')
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the wire format', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 29 - 1 }),
        fc.maxSafeNat(),
        fc.uint8Array(),
        (number, value, bytes) => {
          const fields = readFields(
            Uint8Array.from([...numberField(number, value), ...bytesField(number, bytes)]),
          )
          expect(fields).toEqual([
            { number, kind: 'varint', value: BigInt(value) },
            { number, kind: 'bytes', value: bytes },
          ])
        },
      ),
    )
  })
})

describe('a secret', () => {
  it('is copied out of the payload, so that wiping one does not touch another', () => {
    const part = must(parseMigration(sample))
    part.entries[0]?.token.secret.fill(0)
    expect(encodeBase32(must(parseMigration(sample)).entries[0]?.token.secret ?? new Uint8Array())).toBe(
      'MYSECRET',
    )
    expect(bytesOf('MYSECRET')).toHaveLength(5)
  })
})
