// Our walk over JSON against the engine's own parser: they must agree on every text, whole, cut or broken.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanJson } from '../../../main/vault/json-scan'
import { canonicalJson, readJson, writeJson } from '../../../main/vault/json-text'

const limits = { depth: 64, values: 10_000 }
const scan = (text: string | Uint8Array) => scanJson(Buffer.from(text), limits).kind

function engineReads(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}

const texts = fc.json({ maxDepth: 5, stringUnit: 'binary' })

describe('the walk over JSON', () => {
  it('calls whole exactly what the engine parses, after any bytes are changed', () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 255 })), { maxLength: 3 })
    fc.assert(
      fc.property(texts, changes, (text, list) => {
        const bytes = Buffer.from(text)
        for (const [at, byte] of list) if (bytes.length > 0) bytes[at % bytes.length] = byte
        expect(scan(bytes) === 'whole').toBe(engineReads(bytes))
      }),
      { numRuns: 3000 },
    )
  })

  it('agrees with the engine on arbitrary scraps of JSON', () => {
    const scraps = fc.constantFrom(
      ...'{}[]:,"\\ \n\t01.-+eEtruefalsn\u0001é🔑u0a',
      'true',
      'null',
      '"a":',
      '\\u12',
    )
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 8 }), (list) => {
        const bytes = Buffer.from(list.join(''))
        expect(scan(bytes) === 'whole').toBe(engineReads(bytes))
      }),
      { numRuns: 20_000 },
    )
  })

  it('calls every beginning of an object cut, never broken', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(`{"a":${text},"numbers":[-0.5e+10,12]}`)
        for (let size = 0; size < bytes.length; size++) expect(scan(bytes.subarray(0, size))).toBe('cut')
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['c080', 'an overlong zero'],
    ['eda080', 'a surrogate'],
    ['f4908080', 'a character beyond U+10FFFF'],
    ['80', 'a stray continuation'],
    ['e28241', 'a short sequence'],
  ])('finds %s broken: %s', (hex) => {
    expect(scan(Buffer.from(`22${hex}22`, 'hex'))).toBe('broken')
  })

  it('stops at its limits', () => {
    expect(scan('['.repeat(64) + ']'.repeat(64))).toBe('whole')
    expect(scan('['.repeat(65) + ']'.repeat(65))).toBe('too-much')
    expect(scan(`[${'0,'.repeat(20_000)}0]`)).toBe('too-much')
    expect(scan(`[${'9'.repeat(2000)}]`)).toBe('broken')
  })
})

it.each(['__proto__', '\\u005f_proto__', 'constructor', 'c\\u006fnstructor', 'prototype'])(
  'A member named %s is dropped at every level, however it is spelled',
  (name) => {
    const read = readJson(Buffer.from(`{"${name}":{"x":1},"a":[{"${name}":1,"b":2}]}`), limits)
    expect(read.kind === 'whole' && writeJson(read.value)).toBe('{"a":[{"b":2}]}')
  },
)

describe('numbers that JavaScript cannot hold', () => {
  it.each(['9223372036854775807', '-9007199254740993', '1e999', '123456789012345678901234567890'])(
    '%s is written back digit by digit',
    (number) => {
      const text = `{"a":[${number},1,"#number:7","#number:#"],"#number:":{"b":${number}}}`
      const read = readJson(Buffer.from(text), limits)
      expect(read.kind === 'whole' && writeJson(read.value)).toBe(text)
      expect(read.kind === 'whole' && canonicalJson(read.value)).toBe(
        `{"#number:":{"b":${number}},"a":[${number},1,"#number:7","#number:#"]}`,
      )
    },
  )
})

it('Canonical JSON is that of RFC 8785: members sorted by UTF-16 units, no white space', () => {
  expect(canonicalJson({ '10': 1, '9': [true, null, 'é\n'], a: { c: 1.5, b: '"' }, Z: 1e21 })).toBe(
    '{"10":1,"9":[true,null,"é\\n"],"Z":1e+21,"a":{"b":"\\"","c":1.5}}',
  )
})
