// What the lock screen says: five mishaps that people confuse are five sentences, and each rule names itself.

import { describe, expect, it } from 'vitest'
import type { Fault } from '../../shared/errors'
import type { LockWhy } from '../../shared/locking'
import { describeFault, messages } from '../../shared/messages'
import { lockedText } from '../../shared/messages/choose-later'

const mishaps: Readonly<Record<string, Fault>> = {
  'a wrong passphrase': { code: 'wrong-passphrase' },
  'a damaged file': { code: 'vault-damaged', part: 'contents' },
  'a missing file': { code: 'vault-missing' },
  'an empty file': { code: 'vault-empty' },
  'a newer version': { code: 'vault-newer', version: 9 },
}

describe('what can be in the way of opening', () => {
  const said = Object.values(mishaps).map((fault) => describeFault(fault))

  it('is five sentences, each with something to do', () => {
    expect(new Set(said.map(({ what }) => what)).size).toBe(5)
    expect(said.filter(({ todo }) => todo === null)).toEqual([])
  })

  it.each([
    ['a wrong passphrase', /passphrase/],
    ['a damaged file', /damaged/],
    ['a missing file', /missing/],
    ['an empty file', /empty/],
    ['a newer version', /newer/],
  ])('%s is called what it is, and no other is', (name, word) => {
    const others = Object.keys(mishaps).filter((other) => other !== name)
    expect(describeFault(mishaps[name] ?? { code: 'unexpected' }).what).toMatch(word)
    for (const other of others)
      expect(describeFault(mishaps[other] ?? { code: 'unexpected' }).what).not.toMatch(word)
  })

  it('an empty vault is none of them: it opens, and welcomes', () => {
    expect(said.map(({ what }) => what)).not.toContain(messages.list.empty.title)
    expect(messages.list.empty.title).toBe('Your first account')
  })
})

describe('why it is locked', () => {
  const reasons: readonly LockWhy[] = [
    { kind: 'asked' },
    { kind: 'idle', minutes: 15 },
    { kind: 'hidden', minutes: 15 },
    { kind: 'suspend' },
    { kind: 'screen-lock' },
  ]

  it('is a finished sentence of its own for each rule', () => {
    const said = reasons.map(lockedText)
    expect(new Set(said).size).toBe(said.length)
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  it.each([
    [1, '1 minute'],
    [15, '15 minutes'],
    [60, '1 hour'],
    [90, '90 minutes'],
    [480, '8 hours'],
  ])('%i minutes are told as %s', (minutes, words) => {
    expect(lockedText({ kind: 'idle', minutes })).toBe(`Locked after ${words} without input.`)
  })
})
