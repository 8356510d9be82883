// Files and URIs that other programs made, against what we want to read from them (formats.md chapter 31).
// The fixtures lie beside the project and are not part of it, so a lone checkout runs without them.

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeBase32, type NamedToken, parseMigration, parseUri } from '../../../main/otp'
import { must } from './given'

const folder = path.resolve(import.meta.dirname, '../../../../shared/fixtures')
const isThere = existsSync(path.join(folder, 'expected.json'))

interface Expected {
  readonly type: string
  readonly issuer: string
  readonly account: string
  readonly secretBase32: string
  readonly secretHex: string
  readonly algorithm: string
  readonly digits: number
  readonly period?: number
  readonly counter?: number
}

interface Case {
  readonly format: string
  readonly file?: string
  readonly input?: string
  readonly name?: string
  readonly expected: readonly Expected[]
  readonly recommended?: readonly Expected[]
}

// The file has this shape; it is written by hand and not ours.
const cases: readonly Case[] = isThere
  ? (JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as readonly Case[])
  : []

function flat({ token, issuer, account }: NamedToken): Expected {
  const { type, secret, algorithm, digits, period, counter } = token
  return {
    type,
    issuer,
    account,
    secretBase32: encodeBase32(secret),
    secretHex: Buffer.from(secret).toString('hex'),
    algorithm,
    digits,
    ...(type === 'hotp' ? { counter } : { period }),
  }
}

function readLine(line: string): readonly NamedToken[] {
  return line.startsWith('otpauth-migration:') ? must(parseMigration(line)).entries : [must(parseUri(line))]
}

describe.skipIf(!isThere)('fixtures of ../shared/fixtures (skipped when that folder is absent)', () => {
  const texts = cases.filter(({ file }) => file?.endsWith('.txt'))
  const lines = cases.filter(({ input }) => input !== undefined)

  it('are all found', () => {
    expect(texts).toHaveLength(3)
    expect(lines.length).toBeGreaterThanOrEqual(20)
  })

  it.each(texts)('$file gives exactly its accounts', ({ file, recommended, expected }) => {
    const rows = readFileSync(path.join(folder, file ?? ''), 'utf8').split(/\r?\n/)
    const uris = rows.filter((row) => row.trim() !== '' && !row.startsWith('#'))
    expect(uris.flatMap(readLine).map(flat)).toEqual(recommended ?? expected)
  })

  it.each(lines)('$name is read as recommended', ({ input = '', recommended, expected }) => {
    const wanted = recommended ?? expected
    if (wanted.length > 0) expect(readLine(input).map(flat)).toEqual(wanted)
    else expect(parseUri(input).ok).toBe(false)
  })
})
