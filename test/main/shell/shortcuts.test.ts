import { beforeEach, describe, expect, it } from 'vitest'
import { createRecent } from '../../../main/shell/recent'
import { createShortcuts, type Shortcuts } from '../../../main/shell/shortcuts'
import type { Fault } from '../../../shared/errors'
import { fail, ok } from '../../../shared/result'
import { settle } from '../../fakes/clock'
import { createFakeWindows, type FakeWindows } from '../../fakes/windows'

let windows: FakeWindows
let vault: 'open' | 'locked' | 'closed'
let copied: string[]
let fault: Fault | null
let said: string[]
let shows: boolean
let toggled: number
let recent: ReturnType<typeof createRecent>
let shortcuts: Shortcuts

beforeEach(() => {
  windows = createFakeWindows()
  vault = 'open'
  copied = []
  fault = null
  said = []
  shows = true
  toggled = 0
  recent = createRecent({ keep: () => {}, tell: () => {} })
  shortcuts = createShortcuts({
    ...{ recent, windows },
    vaultIs: () => vault,
    copying: {
      copyFresh: async (id) => {
        if (fault) return fail(fault)
        copied.push(id)
        return ok({ id, which: 'current', secondsLeft: 9, clearsInSeconds: 30 })
      },
    },
    quick: {
      toggle: async () => {
        toggled++
      },
    },
    notices: {
      say: (text) => {
        said.push(text)
        return shows
      },
      clear: () => undefined,
    },
  })
})

describe('a key for the whole desktop', () => {
  it('copies the account it stands for, or the one used last', async () => {
    shortcuts.press('account:a')
    recent.note('b')
    shortcuts.press('copy-last')
    await settle()
    expect(copied).toEqual(['a', 'b'])
  })

  it('opens the quick window', () => {
    shortcuts.press('quick')
    expect(toggled).toBe(1)
  })

  it('says that nothing was copied yet', async () => {
    shortcuts.press('copy-last')
    await settle()
    expect(said).toEqual(['No code has been copied yet. Copy one first; this key then copies it again.'])
  })

  it('leads to the unlock field while the vault is locked, and copies nothing', async () => {
    vault = 'locked'
    shortcuts.press('account:a')
    await settle()
    expect([copied, toggled]).toEqual([[], 1])
  })

  it('says what went wrong in the window and by a notice, without a name', async () => {
    fault = { code: 'pin-needed' }
    shortcuts.copy('a')
    await settle()
    expect(windows.sent).toEqual([{ name: 'remark', payload: { kind: 'fault', fault }, to: 'main' }])
    expect([said, windows.mainShown()]).toEqual([
      ['No code can be made without the PIN. Edit the account and enter it.'],
      0,
    ])
  })

  it('brings the window where the system shows no notices', async () => {
    fault = { code: 'pin-needed' }
    shows = false
    shortcuts.copy('a')
    await settle()
    expect(windows.mainShown()).toBe(1)
  })

  it('does nothing for a name that is none', async () => {
    shortcuts.press('nonsense')
    await settle()
    expect([copied, toggled, said]).toEqual([[], 0, []])
  })
})

describe('what was used last', () => {
  it('is kept newest first, once each, and at most twenty', () => {
    const kept: (readonly string[])[] = []
    const one = createRecent({ keep: (ids) => kept.push(ids), tell: () => {} })
    one.fill(['a', 'b'])
    one.note('b')
    one.note('b')
    expect([one.ids(), kept.length]).toEqual([['b', 'a'], 1])
    for (let i = 0; i < 30; i++) one.note(String(i))
    expect(one.ids().length).toBe(20)
  })

  it('puts what was kept below what was used before it was read, and forgets all when it is told nothing', () => {
    const told: (readonly string[])[] = []
    const one = createRecent({ keep: () => {}, tell: (ids) => told.push(ids) })
    one.note('new')
    one.fill(['old', 'new'])
    expect(one.ids()).toEqual(['new', 'old'])
    one.fill([])
    expect([one.ids(), told.at(-1)]).toEqual([[], []])
  })
})
