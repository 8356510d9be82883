// What the health screen says of accounts and of the vault: each thing well and wrong, and fast with thousands.

import { describe, expect, it } from 'vitest'
import { accountFindings } from '../../../main/health/accounts'
import { findingsOf, type HealthInput } from '../../../main/health/findings'
import { createHealth } from '../../../main/health/health'
import type { Account } from '../../../main/vault/account'
import { unconfirmed } from '../../../main/vault/confirming'
import { Secret } from '../../../main/vault/secret'
import { noSiteCodes } from '../../../main/vault/site-codes'
import type { AccountCheck, HealthFinding } from '../../../shared/health'
import { defaultSettings } from '../../../shared/settings'
import { createSetting, draft, place, value, withVault } from '../vault/setting'

const now = Date.UTC(2026, 10, 22)
const day = 86_400_000

function account(id: string, more: Partial<Account> & { readonly bytes?: Uint8Array } = {}): Account {
  const { bytes = new TextEncoder().encode(`secret of ${id}`.padEnd(20, '.')), ...rest } = more
  return {
    ...{ id, type: 'totp', issuer: `Site ${id}`, account: 'me', note: '', secret: new Secret(bytes) },
    ...{
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0,
      pin: null,
      pinned: false,
      addedAt: 0,
      siteCodes: noSiteCodes,
      extra: {},
    },
    ...rest,
  }
}

const bytes = (length: number, first: number) => Uint8Array.from({ length }, (_, at) => first + at)

function found(accounts: readonly Account[], check: AccountCheck) {
  return accountFindings(accounts).find((finding) => finding.check === check)
}

describe('what is said of accounts', () => {
  it('grades a secret by its bits: below 80, below 128, and enough', () => {
    const accounts = [
      account('a', { bytes: bytes(9, 1) }),
      account('b', { bytes: bytes(10, 1) }),
      account('c', { bytes: bytes(15, 1) }),
      account('d', { bytes: bytes(16, 1) }),
      account('e', { bytes: bytes(5, 1) }),
    ]
    expect(found(accounts, 'short-secrets')).toMatchObject({
      grade: 'act',
      groups: [
        { ids: ['e'], bits: 40 },
        { ids: ['a'], bits: 72 },
      ],
    })
    expect(found(accounts, 'modest-secrets')).toMatchObject({
      grade: 'know',
      groups: [
        { ids: ['b'], bits: 80 },
        { ids: ['c'], bits: 120 },
      ],
    })
  })

  it('counts four bits for each character of an mOTP secret, which is hashed as text', () => {
    const text = new TextEncoder().encode('0123456789abcdef')
    expect(found([account('m', { type: 'motp', bytes: text })], 'short-secrets')?.groups).toEqual([
      { ids: ['m'], bits: 64 },
    ])
  })

  it('finds one secret in accounts of different names, and leaves equal names to the duplicates', () => {
    const same = { bytes: bytes(20, 3) }
    const names = { issuer: 'Harbour', account: 'alice' }
    const accounts = [
      account('a', { bytes: bytes(20, 3) }),
      account('b', same),
      account('c', { bytes: bytes(20, 9), ...names }),
      account('d', { bytes: bytes(20, 9), issuer: ' harbour', account: 'ALICE ' }),
      account('e'),
    ]
    expect(found(accounts, 'shared-secrets')?.groups).toEqual([{ ids: ['a', 'b'], bits: null }])
    expect(found(accounts, 'duplicates')?.groups).toEqual([{ ids: ['c', 'd'], bits: null }])
  })

  it('finds what was set up here and never confirmed, and what needs a PIN', () => {
    const accounts = [
      account('a', { extra: unconfirmed({}) }),
      account('b'),
      account('c', { type: 'yandex', bytes: bytes(16, 1) }),
      account('d', { type: 'yandex', bytes: bytes(16, 5), pin: new Secret(new Uint8Array([49])) }),
    ]
    expect(found(accounts, 'unconfirmed')?.groups).toEqual([{ ids: ['a'], bits: null }])
    expect(found(accounts, 'pin-needed')?.groups).toEqual([{ ids: ['c'], bits: null }])
  })

  it('says of each check that all is well where it is', () => {
    const all = accountFindings([account('a'), account('b')])
    expect(all.map(({ grade, groups }) => [grade, groups.length])).toEqual(all.map(() => ['fine', 0]))
  })

  it('tells ids and numbers only', () => {
    const text = JSON.stringify(accountFindings([account('a', { bytes: bytes(5, 70), issuer: 'Canary' })]))
    expect(text).not.toMatch(/canary|FGHIJ|site/i)
  })
})

const well: HealthInput = {
  accounts: [account('a')],
  trash: 0,
  slots: [
    { kind: 'keychain', id: 'k', backend: 'GNOME Keyring' },
    { kind: 'passphrase', id: 'p', backend: null },
  ],
  notices: [],
  timeOffset: 0,
  now,
  backup: { at: now - 3 * day, accounts: 1 },
  backupDays: 30,
  modes: [{ path: '/v/vault.json', mode: 0o600 }],
}

const check = <C extends HealthFinding['check']>(input: Partial<HealthInput>, name: C) =>
  findingsOf({ ...well, ...input }).find((finding) => finding.check === name)

describe('what is said of the vault', () => {
  it('finds all well, says each thing once, and puts what needs somebody first', () => {
    const all = findingsOf(well)
    expect(all.filter(({ grade }) => grade !== 'fine')).toEqual([])
    expect(new Set(all.map((finding) => finding.check)).size).toBe(all.length)
    const bad = findingsOf({ ...well, slots: well.slots.slice(0, 1), trash: 2 })
    expect(bad.slice(0, 2).map((finding) => [finding.check, finding.grade])).toEqual([
      ['spare-slot', 'act'],
      ['trash', 'know'],
    ])
  })

  it.each([
    ['none is known', null, 30, 'act'],
    ['none is known and none is missed', null, 0, 'know'],
    ['the last is of yesterday', now - day, 30, 'fine'],
    ['the last is 31 days old', now - 31 * day, 30, 'act'],
    ['the last is old and none is missed', now - 900 * day, 0, 'fine'],
  ] as const)('grades the backup when %s', (_, at, backupDays, grade) => {
    const backup = at === null ? null : { at, accounts: 1 }
    expect(check({ backup, backupDays }, 'backup')?.grade).toBe(grade)
  })

  it('misses no backup of an empty vault', () => {
    expect(check({ accounts: [], backup: null }, 'backup')?.grade).toBe('fine')
  })

  it.each([
    ['GNOME Keyring', [], 'works', 'fine'],
    ['plaintext keyring', [], 'plain', 'act'],
    ['basic_text', [], 'plain', 'act'],
    ['KWallet', [{ kind: 'keychain-changed', was: 'KWallet', now: 'KeePassXC' }], 'changed', 'act'],
  ] as const)('grades the keychain %s', (backend, notices, state, grade) => {
    const slots = [{ kind: 'keychain', id: 'k', backend } as const]
    expect(check({ slots, notices }, 'keychain')).toMatchObject({ state, grade })
  })

  it('asks for no second way in where a passphrase and a recovery key open it', () => {
    const slots = [
      { kind: 'passphrase', id: 'p', backend: null },
      { kind: 'recovery', id: 'r', backend: null },
    ] as const
    expect(check({ slots }, 'spare-slot')?.grade).toBe('fine')
    expect(check({ slots }, 'keychain')).toMatchObject({ state: 'unused', grade: 'fine' })
  })

  it('finds a clock that stands before this program, and says what the vault corrects', () => {
    expect(check({ now: Date.UTC(2001, 1, 1) }, 'clock')).toMatchObject({ grade: 'act', wrong: true })
    expect(check({ timeOffset: -90 }, 'clock')).toMatchObject({ grade: 'know', offset: -90 })
  })

  it('finds files that others can read, set-aside accounts, and keys changed from outside', () => {
    const modes = [...well.modes, { path: '/v', mode: 0o100755 }]
    expect(check({ modes }, 'permissions')).toMatchObject({
      grade: 'act',
      files: [{ path: '/v', mode: '755' }],
    })
    expect(check({ notices: [{ kind: 'set-aside', count: 3 }] }, 'set-aside')).toMatchObject({
      grade: 'act',
      count: 3,
    })
    expect(check({ notices: [{ kind: 'slots-changed-outside' }] }, 'slots-changed')?.grade).toBe('act')
  })
})

describe('the health of a real vault', () => {
  it('is told while it is open, and refused once it was locked, even while the disk was asked', async () => {
    const setting = createSetting()
    await withVault(setting, { passphrase: 'spare', accounts: [{ ...draft('a'), unconfirmed: true }] })
    const { vault } = await setting.start()
    let meanwhile = async () => {}
    const health = createHealth({
      ...{ vault, clock: setting.clock, settings: { now: () => defaultSettings } },
      place: {
        ...{ folder: place.folder, vault: place.file, settings: `${place.folder}/settings.json` },
        ...{ runtime: '/run', portable: null, demo: false },
      },
      modeOf: async () => {
        await meanwhile()
        return 0o600
      },
      lastVerifiedBackup: () => null,
    })
    const id = vault.accounts()[0]?.id ?? ''
    const unproved = async () => {
      const all = value(await setting.until(health.findings()))
      return all.flatMap((finding) => (finding.check === 'unconfirmed' ? finding.groups : []))
    }
    expect(await unproved()).toEqual([{ ids: [id], bits: null }])
    value(await setting.until(vault.confirmAccount(id)))
    expect(await unproved()).toEqual([])
    meanwhile = () => vault.lock()
    expect(await setting.until(health.findings())).toEqual({ ok: false, error: { code: 'locked' } })
  })

  it('remembers over a restart that a site took a code, and tells the list', async () => {
    const setting = createSetting()
    const both = [
      { ...draft('a'), unconfirmed: true },
      { ...draft('b'), unconfirmed: true },
    ]
    await withVault(setting, { passphrase: 'spare', accounts: both })
    const one = await setting.start()
    const told: unknown[] = []
    one.vault.onAccounts((change) => told.push(change))
    const id = one.vault.accounts()[0]?.id ?? ''
    value(await setting.until(one.vault.confirmAccount(id)))
    expect(told).toMatchObject([{ kind: 'some', changed: [{ id }], removed: [] }])
    await setting.until(one.vault.close())
    const two = await setting.start()
    const marks = two.vault.accounts().map(({ extra }) => extra)
    expect(marks).toEqual([{}, unconfirmed({})])
  })
})
