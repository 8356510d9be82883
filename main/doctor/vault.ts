// The vault file as the doctor sees it: header, slots and kept copies without a key; the contents for a moment, with a key
// that is at hand. Reads only: no lock, no watch, nothing remembered.

import type { DiskFault, Fault, KeychainFault, UnlockFault, VaultFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { SlotKind } from '../../shared/views'
import { accountFindings } from '../health/accounts'
import type { Account } from '../vault/account'
import { wipeContents } from '../vault/contents'
import { type Envelope, maxVaultBytes, openContents, parseEnvelope } from '../vault/file'
import { openByKeychain, openByText } from '../vault/opening'
import { slotKinds } from '../vault/slots'
import { timeOffsetOf } from '../vault/time-offset'
import type { DoctorParts } from './check-up'
import type { Finding, Inside } from './finding'

export interface SeenVault {
  readonly path: string
  readonly bytes: number
  /** Milliseconds since 1970; null where there is no file. */
  readonly modifiedAt: number | null
  readonly slots: readonly SlotKind[]
  /** null: there is none, or it cannot be read. */
  readonly envelope: Envelope | null
  readonly fault: VaultFault | DiskFault | null
  /** Kept copies beside it. */
  readonly kept: number
}

export async function seeVault({ files, place }: Pick<DoctorParts, 'files' | 'place'>): Promise<SeenVault> {
  const path = place.vault
  const info = await files.info(path)
  const listed = await files.list(`${path}.d`)
  const kept = listed.ok ? listed.value.filter(({ name }) => /^\d+/.test(name)).length : 0
  const read = await files.read(path, maxVaultBytes)
  const seen = { path, kept, bytes: info?.bytes ?? 0, modifiedAt: info?.modifiedAt ?? null, slots: [] }
  if (!read.ok) {
    const fault: VaultFault | DiskFault =
      read.error.code === 'too-large' ? { code: 'vault-too-large', limit: maxVaultBytes } : read.error
    return { ...seen, envelope: null, fault }
  }
  if (read.value === null) {
    return { ...seen, envelope: null, fault: kept > 0 ? { code: 'vault-missing' } : null }
  }
  const envelope = parseEnvelope(read.value)
  return envelope.ok
    ? { ...seen, envelope: envelope.value, slots: slotKinds(envelope.value.slots), fault: null }
    : { ...seen, envelope: null, fault: envelope.error }
}

/** Of the contents: what they are, and what is to be said of the accounts in them. */
export interface SeenInside {
  readonly inside: Inside
  readonly findings: readonly Finding[]
}

type KeyFault = KeychainFault | UnlockFault | VaultFault

/** null: there is nothing to open, or no key at hand that fits. */
export async function lookInside(
  { keychain, kdf, passphrase }: Pick<DoctorParts, 'keychain' | 'kdf' | 'passphrase'>,
  { envelope, slots }: SeenVault,
  keychainWorks: boolean,
): Promise<Result<SeenInside, KeyFault> | null> {
  if (envelope === null) return null
  const byPassphrase = passphrase !== null && slots.includes('passphrase')
  const byKeychain = keychain !== null && keychainWorks && slots.includes('keychain')
  if (!byPassphrase && !byKeychain) return null
  const opened: Result<{ readonly masterKey: Uint8Array }, Fault> = byPassphrase
    ? await openByText(kdf, envelope.slots, 'passphrase', passphrase, new AbortController().signal)
    : keychain === null
      ? fail({ code: 'keychain-absent' } as const)
      : await openByKeychain(keychain, envelope.slots, () => true)
  // The two above answer with these kinds of faults only.
  if (!opened.ok) return fail(opened.error as KeyFault)
  const read = openContents(envelope, opened.value.masterKey)
  opened.value.masterKey.fill(0)
  if (!read.ok) return read
  const { contents } = read.value
  const { accounts, setAside, generation, savedAt } = contents
  const inside = { accounts: accounts.length, setAside: setAside.length, generation, savedAt }
  const offset = timeOffsetOf(contents)
  const findings = [...namedFindings(accounts), trashFinding(contents.trash.length)]
  wipeContents({ ...contents, headerExtra: {} })
  return ok({ inside: { ...inside, offset }, findings })
}

function namedFindings(accounts: readonly Account[]): readonly Finding[] {
  const byId = new Map(accounts.map((account) => [account.id, account]))
  return accountFindings(accounts).map(({ check, grade, groups }) => ({
    ...{ check, grade, state: groups.length === 0 ? 'none' : 'found' },
    groups: groups.map(({ ids, bits }) => ({
      bits,
      accounts: ids
        .flatMap((id) => byId.get(id) ?? [])
        .map(({ id, issuer, account }) => ({ id, issuer, account })),
    })),
  }))
}

function trashFinding(accounts: number): Finding {
  return { check: 'trash', state: accounts === 0 ? 'empty' : 'found', accounts }
}
