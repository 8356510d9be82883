// What the bridge does with a new recovery key: the page is given it once, and all else is made of what main holds.

import { beforeEach, describe, expect, it } from 'vitest'
import type { ActivityEvent } from '../../../main/activity/activity'
import { kitHandlers } from '../../../main/ipc/kit'
import type { Services } from '../../../main/ipc/services'
import { createFreshKey } from '../../../main/kit/fresh-key'
import { createProver } from '../../../main/prover'
import { createTries } from '../../../main/shell/tries'
import { defaultSettings } from '../../../shared/settings'
import { createFakePerson } from '../../fakes/person'
import { createFakeRandom } from '../../fakes/random'
import { createSetting, draft, faultOf, type Setting, type Started, value, withVault } from '../vault/setting'

const path = '/home/somebody/kit.pdf'
const siteCodes = [{ issuer: 'Harbour', account: 'alice', codes: ['one-time-1'] }]

let setting: Setting
let started: Started
let pages: string[]
let events: ActivityEvent[]
let copies: { readonly text: string; readonly seconds: number }[]
let answerDialog: () => Promise<string | null>
let kit: ReturnType<typeof kitHandlers>
let forget: () => void

beforeEach(async () => {
  setting = createSetting()
  await withVault(setting, { accounts: [draft('a')] })
  started = await setting.start()
  pages = []
  events = []
  copies = []
  answerDialog = async () => path
  const random = createFakeRandom('kit')
  const { vault, files } = started
  const { clock } = setting
  const freshKey = createFreshKey({ clock, random })
  forget = freshKey.forget
  const quiet = { record: () => undefined }
  const prover = createProver({
    ...{ vault, tries: createTries(clock, () => undefined), activity: quiet },
    ...createFakePerson(),
  })
  const services: Partial<Services> = {
    ...{ vault, files, clock, random, freshKey, prover },
    paper: {
      pdf: async (html) => {
        pages.push(html)
        return new TextEncoder().encode('%PDF')
      },
      print: async (html) => pages.push(html) > 0,
    },
    dialogs: {
      ...createFakePerson().dialogs,
      ...{ saveFile: () => answerDialog(), pickFolder: async () => null, openFile: async () => null },
    },
    // Handlers record, and read nothing of the log.
    activity: { record: (event) => void events.push(event) } as Services['activity'],
    copied: {
      copy: async (_id, text, seconds) => copies.push({ text, seconds }) > 0,
      copyPlain: async () => true,
      clearNow: async () => undefined,
    },
    siteCodesForKit: () => siteCodes,
  }
  // Only what these handlers use is there; another use fails the test.
  kit = kitHandlers({ ...services, settings: { now: () => now } } as Services)
})
let now = defaultSettings
beforeEach(() => {
  now = defaultSettings
})

const wait = <T>(promise: Promise<T> | T) => setting.until(Promise.resolve(promise))
const make = async () => value(await wait(kit.newRecoveryKey(undefined, 'main')))
const save = async (proof: Parameters<typeof kit.saveKit>[0]['siteCodes'] = null) =>
  wait(kit.saveKit({ siteCodes: proof }, 'main'))

describe('a new recovery key on the bridge', () => {
  it('is on the kit that main writes to the place that its own dialog gave', async () => {
    const { recoveryKey } = await make()
    expect(value(await save())).toEqual({ file: 'kit.pdf' })
    expect(pages[0]).toContain(recoveryKey.split('-')[3])
    expect(pages[0]).toContain(started.vault.vaultId())
    expect(new TextDecoder().decode(setting.disk.bytes(path) ?? undefined)).toBe('%PDF')
    expect(events).toEqual([
      { kind: 'slot-made', slot: 'recovery' },
      { kind: 'exported', format: 'kit', accounts: 0 },
    ])
  })

  it('is written nowhere when the vault was locked while the dialog was open, nor when it was left', async () => {
    await make()
    answerDialog = async () => null
    expect(value(await save())).toEqual({ file: null })
    answerDialog = async () => {
      await started.vault.lock()
      return path
    }
    expect(faultOf(await save())).toBe('locked')
    expect(setting.disk.bytes(path)).toBeNull()
    expect(events).toHaveLength(1)
  })

  it('is gone for kit, printer and clipboard once its dialog has ended or the vault has locked', async () => {
    for (const end of [() => void kit.endRecoveryKey(undefined, 'main'), () => forget()]) {
      await make()
      end()
      expect(faultOf(await save())).toBe('recovery-key-gone')
      expect(faultOf(await wait(kit.printKit({ siteCodes: null }, 'main')))).toBe('recovery-key-gone')
      expect(faultOf(await wait(kit.copyRecoveryKey(undefined, 'main')))).toBe('recovery-key-gone')
      expect(faultOf(await wait(kit.dropRecoveryKey(undefined, 'main')))).toBe('recovery-key-gone')
    }
    expect(pages).toEqual([])
  })

  it('is never left on the clipboard for good', async () => {
    const { recoveryKey } = await make()
    await wait(kit.copyRecoveryKey(undefined, 'main'))
    now = { ...defaultSettings, clipboardClearSeconds: 0 }
    await wait(kit.copyRecoveryKey(undefined, 'main'))
    expect(copies).toEqual([
      { text: recoveryKey, seconds: 30 },
      { text: recoveryKey, seconds: 60 },
    ])
  })

  it('is proven by what was typed back, and the log learns which key went', async () => {
    const first = await make()
    const typed = (key: typeof first) =>
      key.asks.map((at) => key.recoveryKey.split('-')[at - 1] ?? '') as [string, string] // two were asked for
    const check = (texts: [string, string]) => wait(kit.checkRecoveryKey({ typed: texts }, 'main'))
    expect(value(await check(['AAAAA', typed(first)[1]]))).toEqual({ differ: [first.asks[0]] })
    expect(value(await check(typed(first)))).toEqual({ differ: [] })
    const second = await make()
    expect(value(await check(typed(second)))).toEqual({ differ: [] })
    expect(events.map(({ kind }) => kind)).toEqual(['slot-made', 'slot-made', 'slot-removed'])
    expect(faultOf(await save())).toBe('recovery-key-gone')
  })
})

describe('the recovery codes of sites', () => {
  it('are on the kit only for who proved who they are', async () => {
    value(await wait(started.vault.setPassphrase('correct horse')))
    expect((await make()).siteCodes).toBe(1)
    expect(faultOf(await save({ kind: 'confirmed' }))).toBe('not-allowed')
    expect(faultOf(await save({ kind: 'passphrase', text: 'wrong' }))).toBe('wrong-passphrase')
    expect(pages).toEqual([])
    value(await save())
    value(await save({ kind: 'passphrase', text: 'correct horse' }))
    expect(pages.map((page) => page.includes('one-time-1'))).toEqual([false, true])
    expect(events.at(-1)).toEqual({ kind: 'exported', format: 'kit', accounts: 1 })
  })
})
