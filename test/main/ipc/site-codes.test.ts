// The commands of recovery codes: nothing is shown without the proof, and what was not seen cannot be ticked or copied.

import { describe, expect, it } from 'vitest'
import type { ActivityEvent } from '../../../main/activity/activity'
import type { Services } from '../../../main/ipc/services'
import { siteCodesHandlers } from '../../../main/ipc/site-codes'
import { createProver } from '../../../main/prover'
import { createTries } from '../../../main/shell/tries'
import { defaultSettings } from '../../../shared/settings'
import { createFakePerson } from '../../fakes/person'
import { createSetting, draft, value, withVault } from '../vault/setting'

async function setUp(passphrase: string | null) {
  const setting = createSetting()
  await withVault(setting, { passphrase, accounts: [draft('a'), draft('b')] })
  const { vault } = await setting.start()
  const person = createFakePerson()
  const written: string[] = []
  const recorded: ActivityEvent[] = []
  const services = {
    vault,
    prover: createProver({
      ...{ vault, tries: createTries(setting.clock, () => undefined), activity: { record: () => undefined } },
      ...person,
    }),
    activity: { record: (event: ActivityEvent) => recorded.push(event) },
    copied: {
      copy: async (_id: string, code: string) => written.push(code) > 0,
      clearNow: async () => undefined,
    },
    settings: { now: () => defaultSettings },
  }
  // The handlers of this topic use these services and no others.
  const handlers = siteCodesHandlers(services as unknown as Services)
  const [a, b] = vault.accounts().map(({ id }) => id)
  if (a === undefined || b === undefined) throw new Error('no accounts')
  const done = <T>(work: T | Promise<T>) => setting.until(Promise.resolve(work))
  value(await done(handlers.setSiteCodes({ id: a, text: '1. 1234 5678\n2. abcd-efgh' }, 'main')))
  return { vault, handlers, person, written, recorded, done, a, b }
}

describe('recovery codes', () => {
  it('are counted without a proof, and the counts hold no code', async () => {
    const { handlers, done, a } = await setUp('correct horse')
    value(await done(handlers.tickSiteCode({ id: a, code: '1234 5678', used: true }, 'main')))
    const counted = value(await done(handlers.listSiteCodes(undefined, 'main')))
    expect(counted).toEqual([{ id: a, total: 2, used: 1 }])
  })

  it('are shown after the passphrase alone, and that is written down', async () => {
    const { handlers, done, recorded, a, b } = await setUp('correct horse')
    const show = (id: string, proof: Parameters<typeof handlers.showSiteCodes>[0]['proof']) =>
      done(handlers.showSiteCodes({ id, proof }, 'main'))
    expect(await show(a, { kind: 'confirmed' })).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
    expect(await show(a, { kind: 'passphrase', text: 'wrong' })).toMatchObject({
      ok: false,
      error: { code: 'wrong-passphrase' },
    })
    expect(recorded).toEqual([])
    const shown = value(await show(a, { kind: 'passphrase', text: 'correct horse' }))
    expect(shown.codes).toEqual([
      { code: '1234 5678', usedAt: null },
      { code: 'abcd-efgh', usedAt: null },
    ])
    expect(recorded).toEqual([{ kind: 'site-codes-shown', id: a }])
    expect(value(await show(b, { kind: 'passphrase', text: 'correct horse' })).codes).toEqual([])
    expect(await show('nobody', { kind: 'confirmed' })).toMatchObject({ error: { code: 'no-such-account' } })
  })

  it('are shown without a passphrase only after a yes to main’s own question, which names the account', async () => {
    const { handlers, person, done, recorded, a } = await setUp(null)
    const show = () => done(handlers.showSiteCodes({ id: a, proof: { kind: 'confirmed' } }, 'main'))
    person.says = false
    expect(await show()).toEqual({ ok: false, error: { code: 'not-confirmed' } })
    expect(recorded).toEqual([])
    person.says = true
    expect(value(await show()).codes).toHaveLength(2)
    expect(person.asked).toEqual(Array(2).fill(expect.stringMatching(/^Show the recovery codes of .+\?$/)))
  })

  it('are not shown by a vault that locked while the passphrase was checked', async () => {
    const { vault, handlers, done, recorded, a } = await setUp('correct horse')
    const asked = handlers.showSiteCodes(
      { id: a, proof: { kind: 'passphrase', text: 'correct horse' } },
      'main',
    )
    await done(vault.lock())
    expect((await done(asked)).ok).toBe(false)
    expect(recorded).toEqual([])
  })

  it('are copied and ticked by their text, so only by whoever has seen them', async () => {
    const { handlers, done, written, a, b } = await setUp(null)
    expect(value(await done(handlers.copySiteCode({ id: a, code: 'abcd-efgh' }, 'main')))).toEqual({
      clearsInSeconds: 30,
    })
    for (const [id, code] of [
      [a, 'abcd'],
      [b, 'abcd-efgh'],
    ] as const) {
      expect(await done(handlers.copySiteCode({ id, code }, 'main'))).toMatchObject({ ok: false })
      expect(await done(handlers.tickSiteCode({ id, code, used: true }, 'main'))).toMatchObject({ ok: false })
    }
    expect(written).toEqual(['abcd-efgh'])
  })

  it('are refused with a sentence’s fault where they are too many', async () => {
    const { handlers, done, a } = await setUp(null)
    const text = Array.from({ length: 51 }, (_, n) => `code-number-${n}`).join('\n')
    expect(await done(handlers.setSiteCodes({ id: a, text }, 'main'))).toEqual({
      ok: false,
      error: { code: 'site-codes-too-many', limit: 50 },
    })
  })
})
