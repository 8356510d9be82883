// The twelve invented accounts of `--demo`. Nothing here is anybody's secret: each is spelled from its own name.

import type { Fault } from '../shared/errors'
import { fail, ok, type Result } from '../shared/result'
import { checkToken } from './otp'
import type { AccountDraft } from './vault/account'
import type { Vault } from './vault/vault'

interface Invented {
  readonly issuer: string
  readonly account: string
  readonly type?: string
  readonly algorithm?: string
  readonly digits?: number
  readonly period?: number
  readonly pin?: string
  readonly note?: string
  readonly pinned?: boolean
}

const invented: readonly Invented[] = [
  { issuer: 'GitHub', account: 'alice', pinned: true },
  { issuer: 'Example Mail', account: 'alice@example.com', pinned: true },
  { issuer: 'Harbour Bank', account: '0042-771-93', digits: 8, algorithm: 'SHA256' },
  { issuer: 'Lighthouse VPN', account: 'alice.keeper', period: 60, algorithm: 'SHA512' },
  { issuer: 'Steam', account: 'tidepool', type: 'steam' },
  { issuer: 'Server room', account: 'door 3', type: 'hotp', note: 'Count up only at the door.' },
  { issuer: 'Driftwood Cloud', account: 'root@driftwood.example', note: 'Break-glass account' },
  { issuer: 'Yandex', account: 'alice.k', type: 'yandex', pin: '5239' },
  { issuer: 'Old token', account: 'mobile-otp', type: 'motp', pin: '1234' },
  { issuer: '', account: 'issuer-less@example.org' },
  { issuer: 'Überlandwerke Nördliche Küste – Kundenportal', account: 'alexandra.von.hohenstein@example.de' },
  { issuer: 'متجر الميناء', account: 'أليس' },
]

export async function fillDemo(vault: Vault): Promise<Result<null, Fault>> {
  const made = await vault.create({ keychain: true, passphrase: null })
  if (!made.ok) return made
  const drafts: AccountDraft[] = []
  for (const [index, { issuer, account, note, pinned, ...rest }] of invented.entries()) {
    const token = checkToken({ type: 'totp', ...rest, secret: inventedSecret(rest.type ?? 'totp', index) })
    if (!token.ok) return fail(token.error.fault)
    drafts.push({ issuer, account, note: note ?? '', token: token.value, pinned: pinned ?? false })
  }
  return vault.add(drafts).then((added) => (added.ok ? ok(null) : added))
}

function inventedSecret(type: string, index: number): string {
  const letter = 'ABCDEFGHIJKL'.charAt(index)
  if (type === 'motp') return '7ac61d4736f51a2b'
  return type === 'yandex' ? '6SB2IKNM6OBZPAVBVTOHDKS4FA' : `TIDELOCKDEMO${letter.repeat(20)}`
}
