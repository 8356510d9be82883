// Base32 as people and programs really write it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase32, encodeBase32 } from '../../../main/otp'
import { faultOf, must } from './given'

const hex = (text: string) => Buffer.from(must(decodeBase32(text))).toString('hex')

describe('decodeBase32 reads', () => {
  it.each([
    // RFC 4648 chapter 10.
    ['MY======', '66'],
    ['MZXQ====', '666f'],
    ['MZXW6===', '666f6f'],
    ['MZXW6YQ=', '666f6f62'],
    ['MZXW6YTB', '666f6f6261'],
    ['MZXW6YTBOI======', '666f6f626172'],
    // Padding missing, partial, excessive, percent-encoded, with spaces.
    ['MZXW6YTBOI', '666f6f626172'],
    ['MZXW6YTBOI==', '666f6f626172'],
    ['MZXW6YTB======', '666f6f6261'],
    ['MZXW6YTBOI%3D%3D%3d=', '666f6f626172'],
    ['MZXW6YTBOI = =', '666f6f626172'],
    // Either case, and every separator.
    ['mzxw6ytboi', '666f6f626172'],
    ['Mzxw 6ytb-oi', '666f6f626172'],
    ['\tMZXW\u00a06YTB\r\nOI_\u2003', '666f6f626172'],
    // Leftover bits that are not zero.
    ['SOMESECRET', '939849105124'],
    ['SOMESECREQ', '939849105124'],
    ['ASECRET', '04882892'],
    ['ASECREQ', '04882892'],
    // Lengths RFC 4648 forbids: 1, 3 and 6 past a multiple of 8.
    ['AAA', '00'],
    ['MZXW6Y', '666f6f'],
    ['MZXW6YTBM', '666f6f6261'],
    ['MZXW6YTBMZX', '666f6f626166'],
    ['MZXW6YTBMZXW6Y', '666f6f6261666f6f'],
    ['MZXW6YTBMZXW6YTBM', '666f6f6261666f6f6261'],
  ])('%j', (text, bytes) => {
    expect(hex(text)).toBe(bytes)
  })

  it('a secret as libcotp spaces it', () => {
    expect(hex('hxdm vjec jjws rb3h wizr 4ifu gftm xboz')).toBe(hex('HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ'))
  })

  it('as many bytes as a secret may have', () => {
    expect(must(decodeBase32('A'.repeat(820)))).toHaveLength(512)
  })
})

describe('decodeBase32 refuses', () => {
  it.each([
    ['', { code: 'secret-empty' }],
    [' \n-_', { code: 'secret-empty' }],
    ['====', { code: 'secret-empty' }],
    ['A', { code: 'secret-empty' }],
    ['JBSW Y3D1', { code: 'secret-character', position: 9, character: '1' }],
    ['0BSW', { code: 'secret-character', position: 1, character: '0' }],
    ['JBSW8', { code: 'secret-character', position: 5, character: '8' }],
    ['JBSW🔑Y3DP!', { code: 'secret-character', position: 5, character: '🔑' }],
    ['MZ=XW6', { code: 'secret-character', position: 3, character: '=' }],
    ['MZ%3DXW6', { code: 'secret-character', position: 3, character: '%' }],
    ['AB%GG', { code: 'secret-character', position: 3, character: '%' }],
    ['AB+CD', { code: 'secret-character', position: 3, character: '+' }],
    ['AB\u0000CD', { code: 'secret-character', position: 3, character: '\u0000' }],
    // The long s and the dotless i become S and I when upper-cased; they are not Base32.
    ['ABſD', { code: 'secret-character', position: 3, character: 'ſ' }],
    ['ABıD', { code: 'secret-character', position: 3, character: 'ı' }],
  ])('%j', (text, fault) => {
    expect(faultOf(decodeBase32(text))).toEqual(fault)
  })
})

describe('a secret of more than 512 bytes', () => {
  it('is refused by its length', () => {
    expect(faultOf(decodeBase32('A'.repeat(822)))).toEqual({ code: 'secret-too-long', limit: 512 })
  })
})

describe('Base32', () => {
  it('comes back as the same bytes, and as the canonical text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 512 }), (bytes) => {
        const text = encodeBase32(bytes)
        expect(text).toMatch(/^[A-Z2-7]+$/)
        expect(text).toHaveLength(Math.ceil((bytes.length * 8) / 5))
        expect(must(decodeBase32(text))).toEqual(bytes)
        expect(encodeBase32(must(decodeBase32(text.toLowerCase())))).toBe(text)
      }),
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof decodeBase32(text).ok === 'boolean'),
    )
  })

  it('drops nothing in silence: what is read holds every character but separators and padding', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AZaz27 -_=018é') }), (text) => {
        const result = decodeBase32(text)
        if (!result.ok) return
        const kept = text.replace(/[\s_=-]/g, '').toUpperCase()
        expect(kept).toMatch(/^[A-Z2-7]+$/)
        // The last character may have lost leftover bits.
        expect(kept.startsWith(encodeBase32(result.value).slice(0, -1))).toBe(true)
      }),
    )
  })
})
