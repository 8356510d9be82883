// The health screen's words and the log's filters: each finding and each event is told, and each event has one filter.

import { describe, expect, it } from 'vitest'
import { filtered } from '../../renderer/state/health'
import type { LoggedEvent } from '../../shared/activity'
import { accountChecks, type HealthFinding, type HealthGrade } from '../../shared/health'
import { messages } from '../../shared/messages'
import { eventText, findingText } from '../../shared/messages/choose-later'
import { healthWords as words } from '../../shared/messages/later'
import { recentText } from '../../shared/messages/locale'

const at = Date.UTC(2026, 10, 22, 14, 2)
const events: readonly LoggedEvent[] = [
  { kind: 'unlocked', slot: 'keychain', at },
  { kind: 'locked', why: 'suspend', at },
  { kind: 'unlock-failed', count: 3, at },
  { kind: 'proof-failed', at },
  { kind: 'copied', id: 'a', at },
  { kind: 'typed', id: 'a', at },
  { kind: 'code-revealed', id: 'a', at },
  { kind: 'secret-shown', id: 'a', at },
  { kind: 'site-codes-shown', id: 'a', at },
  { kind: 'exported', format: 'aegis', accounts: 2, at },
  { kind: 'moved-to-phone', accounts: 1, at },
  { kind: 'imported', accounts: 1, at },
  { kind: 'backed-up', accounts: 1, at },
  { kind: 'restored', accounts: 1, at },
  { kind: 'slot-made', slot: 'recovery', at },
  { kind: 'slot-removed', slot: 'passphrase', at },
  { kind: 'log-cleared', at },
]

function findings(grade: HealthGrade): readonly HealthFinding[] {
  const groups = grade === 'fine' ? [] : [{ ids: ['a', 'b'], bits: 40 }]
  const count = grade === 'fine' ? 0 : 2
  return [
    ...accountChecks.map((check) => ({ check, grade, groups })),
    { check: 'spare-slot', grade, slots: grade === 'fine' ? ['keychain', 'recovery'] : ['keychain'] },
    { check: 'backup', grade, at },
    { check: 'backup', grade, at: null },
    { check: 'clock', grade, wrong: grade === 'act', offset: grade === 'know' ? -90 : 0 },
    { check: 'keychain', grade, state: grade === 'fine' ? 'works' : 'changed', backend: 'KWallet' },
    { check: 'keychain', grade, state: grade === 'fine' ? 'unused' : 'plain', backend: null },
    { check: 'permissions', grade, files: [] },
    { check: 'set-aside', grade, count },
    { check: 'trash', grade, count },
    { check: 'slots-changed', grade },
    { check: 'older-copy', grade },
    { check: 'folder', grade },
  ]
}

describe('the words of the health screen', () => {
  it.each(['act', 'know', 'fine'] as const)(
    'tell each finding that is %s, and why where something is wrong',
    (grade) => {
      const said = findings(grade).map((finding) => findingText(finding))
      for (const { what, why } of said) {
        expect(what).toMatch(/^[A-Z\d].*[^.\s]$/)
        expect(`${what} ${why ?? ''}`).not.toMatch(/undefined|null|NaN|\$\{/)
        if (grade === 'fine') expect(why).toBeNull()
        else expect(why).toMatch(/[.:]$/)
      }
      expect(new Set(said.map(({ what }) => what)).size).toBe(said.length)
    },
  )

  it('tell each event, each in its own way', () => {
    const said = events.map((event) => eventText(event, 'Harbour, alice'))
    expect(new Set(said).size).toBe(events.length)
    for (const text of said) expect(text).not.toMatch(/undefined|null|NaN|aegis.*aegis/)
    expect(said).toContain('Code copied: Harbour, alice')
  })

  it('name the time alone for failures of today, and the day for older ones', () => {
    const { failedUnlocks } = messages.health
    const day = 86_400_000
    expect(failedUnlocks(3, recentText(at, at))).toMatch(
      /^3 wrong passphrases since the last unlock, the last at [^,]*\.$/,
    )
    expect(failedUnlocks(1, recentText(at - 2 * day, at))).toMatch(
      /^1 wrong passphrase since the last unlock, at .*20.*\.$/,
    )
  })
})

describe('the filters of the log', () => {
  it('show each event under one of them, and all under “everything”', () => {
    const names = Object.keys(words.log.filters) as (keyof typeof words.log.filters)[] // its own keys
    const under = names.filter((name) => name !== 'all').map((name) => filtered(events, name))
    expect(under.flat().length).toBe(events.length)
    expect(under.every(({ length }) => length > 0)).toBe(true)
    expect(filtered(events, 'all')).toBe(events)
  })
})
