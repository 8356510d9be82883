// What passes through the services is written down: what was done, not what was only tried.

import { describe, expect, it } from 'vitest'
import { noteSlots, notingCopies, notingTyping } from '../../../main/activity/noting'
import type { Copying } from '../../../main/shell/copying'
import type { ActivityEvent } from '../../../shared/activity'
import { fail, ok } from '../../../shared/result'
import type { TypeReport, VaultStatus } from '../../../shared/views'
import { createSetting, value, withVault } from '../vault/setting'

function listen() {
  const events: ActivityEvent[] = []
  return { events, activity: { record: (event: ActivityEvent) => void events.push(event) } }
}

describe('what is written down', () => {
  it('is a copy that came about, from a row or from the tray, and none that failed', async () => {
    const { events, activity } = listen()
    const report = { id: 'a', which: 'current', secondsLeft: 3, clearsInSeconds: null } as const
    let works = true
    const copy = async () => (works ? ok(report) : fail({ code: 'clipboard-unavailable' } as const))
    const rest = { fresh: async () => ok('1'), count: async () => fail({ code: 'locked' } as const) }
    const copying = notingCopies({ ...rest, copy, copyFresh: copy } satisfies Copying, activity)
    await copying.copy('a', 'current')
    await copying.copyFresh('a')
    works = false
    await copying.copy('a', 'next')
    await copying.fresh('a')
    expect(events).toEqual([
      { kind: 'copied', id: 'a' },
      { kind: 'copied', id: 'a' },
    ])
  })

  it('is a code that was typed, and not one that ended on the clipboard', async () => {
    const { events, activity } = listen()
    const how: TypeReport['how'][] = ['typed', 'focus-changed', 'typed']
    const next = async () => ok({ id: 'a', how: how.shift() ?? 'failed' })
    const typing = notingTyping({ type: next, typeFromMain: next }, activity)
    for (let i = 0; i < 3; i++) await typing.typeFromMain('a')
    expect(events.map(({ kind }) => kind)).toEqual(['typed', 'typed'])
  })

  it('is a key that came or went while the vault was open; a changed one is made anew', async () => {
    const setting = createSetting()
    await withVault(setting)
    const { events, activity } = listen()
    const { vault } = setting.process()
    noteSlots(vault, activity)
    await setting.until(vault.start())
    expect(events).toEqual([])
    value(await setting.until(vault.setPassphrase('first')))
    value(await setting.until(vault.setPassphrase('second')))
    value(await setting.until(vault.useKeychain(false)))
    await setting.until(vault.lock())
    value(await setting.until(vault.unlock('passphrase', 'second')))
    expect(events).toEqual([
      { kind: 'slot-made', slot: 'passphrase' },
      { kind: 'slot-made', slot: 'passphrase' },
      { kind: 'slot-removed', slot: 'keychain' },
    ])
  })

  it('is nothing for statuses that only count accounts', () => {
    const { events, activity } = listen()
    let tell = (_status: VaultStatus) => {}
    noteSlots(
      {
        onStatus: (listener) => {
          tell = listener
          return () => {}
        },
      },
      activity,
    )
    const open = { kind: 'open', notices: [], trash: 0, demo: false, timeOffset: 0 } as const
    for (const accounts of [1, 2])
      tell({ ...open, accounts, slots: [{ kind: 'keychain', id: 'k', backend: null }] })
    expect(events).toEqual([])
  })
})
