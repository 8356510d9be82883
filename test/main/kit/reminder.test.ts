import { describe, expect, it } from 'vitest'
import { createReminder } from '../../../main/kit/reminder'
import { loadSettings } from '../../../main/settings'
import type { VaultStatus } from '../../../shared/views'
import { createFakeClock } from '../../fakes/clock'
import { createFakeDisk } from '../../fakes/files'
import { createFakeLog } from '../../fakes/log'

const day = 24 * 60 * 60 * 1000
const status = (...kinds: readonly ('only-keychain-slot' | 'recovery-unproven' | 'another-vault')[]) =>
  ({
    kind: 'open',
    slots: [],
    notices: kinds.map((kind) => ({ kind })),
    accounts: 0,
    trash: 0,
    demo: false,
    timeOffset: 0,
  }) satisfies VaultStatus

async function begin() {
  const clock = createFakeClock()
  const files = createFakeDisk().process()
  const load = () => loadSettings({ files, clock, log: createFakeLog(), path: '/home/t/settings.json' })
  const memory = await load()
  const reminder = createReminder({ clock, memory })
  return { clock, memory, load, reminder }
}
const kinds = (told: VaultStatus) => (told.kind === 'open' ? told.notices.map(({ kind }) => kind) : [])

describe('the reminder of a missing second key', () => {
  it('is shown until it is put off, stays away for a week and comes back', async () => {
    const { clock, reminder } = await begin()
    const told = status('only-keychain-slot')
    expect(reminder.shown(told)).toEqual(told)
    reminder.putOff()
    expect(kinds(reminder.shown(told))).toEqual([])
    await clock.advance(7 * day - 1)
    expect(kinds(reminder.shown(status('recovery-unproven')))).toEqual([])
    await clock.advance(1)
    expect(kinds(reminder.shown(told))).toEqual(['only-keychain-slot'])
  })

  it('keeps no other remark away', async () => {
    const { reminder } = await begin()
    reminder.putOff()
    expect(kinds(reminder.shown(status('another-vault', 'only-keychain-slot')))).toEqual(['another-vault'])
    expect(reminder.shown({ kind: 'starting' })).toEqual({ kind: 'starting' })
  })

  it('stays put off after a restart, and not for years when the clock is set back', async () => {
    const { clock, memory, load, reminder } = await begin()
    reminder.putOff()
    await memory.flush()
    const later = createReminder({ clock, memory: await load() })
    expect(kinds(later.shown(status('only-keychain-slot')))).toEqual([])
    const earlier = createReminder({ clock: { now: () => clock.now() - 400 * day }, memory: await load() })
    expect(kinds(earlier.shown(status('only-keychain-slot')))).toEqual(['only-keychain-slot'])
  })
})
