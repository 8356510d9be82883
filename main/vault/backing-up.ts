// The vault as a file to keep elsewhere: the same format without the keychain slot, which means nothing on another
// computer. Opened again to prove that it opens, by this vault's master key or by what a person types.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Contents } from './contents'
import { type Envelope, openContents, parseEnvelope, sealContents } from './file'
import { arranged, newTextSlot } from './keeping'
import { openByText } from './opening'
import type { VaultParts } from './parts'
import { parseRecoveryKey } from './recovery-key'
import { Secret } from './secret'
import type { Session } from './session'
import type { Slot } from './slots'

export interface BackupHow {
  /** null: the passphrase and recovery key of this vault open the backup. Otherwise only this passphrase does. */
  readonly passphrase: string | null
  /** Ids of the accounts; null = everything, trash included. */
  readonly only: readonly string[] | null
}

const masterKeyBytes = 32

/**
 * Faults: `slot-missing` when no passphrase is given and the vault has none, `passphrase-empty`, `kdf-failed`. `onSeal`: what
 * is sealed, at that very moment.
 */
export async function sealBackup(
  parts: VaultParts,
  session: Session,
  { passphrase, only }: BackupHow,
  signal: AbortSignal,
  onSeal: (contents: Contents) => void = () => undefined,
): Promise<Result<Uint8Array, Fault>> {
  const { random } = parts
  // Read when it is sealed: while a key is derived, accounts may go and their secrets with them.
  const seal = (slots: readonly Slot[], key: Uint8Array) => {
    const contents = only === null ? session.contents() : part(session.contents(), only, random.uuid())
    onSeal(contents)
    return sealContents(contents, slots, key, random)
  }
  if (passphrase === '') return fail({ code: 'passphrase-empty' })
  if (passphrase === null) {
    const slots = session.slots().filter(({ kind }) => kind === 'passphrase' || kind === 'recovery')
    if (slots.length === 0) return fail({ code: 'slot-missing' })
    return ok(session.masterKey.use((key) => seal(slots, key)))
  }
  const masterKey = new Secret(random.bytes(masterKeyBytes))
  const slot = await newTextSlot(parts, 'passphrase', masterKey, passphrase, signal)
  // The vault may have been locked meanwhile, and its secrets wiped.
  const sealed =
    slot.ok && session.masterKey.length > 0
      ? ok(masterKey.use((key) => seal(arranged([slot.value]), key)))
      : slot.ok
        ? fail({ code: 'locked' } as const)
        : slot
  masterKey.wipe()
  return sealed
}

/** A vault of its own, so that nobody takes it for the whole one. */
function part(contents: Contents, ids: readonly string[], vaultId: string): Contents {
  const wanted = new Set(ids)
  const accounts = contents.accounts.filter(({ id }) => wanted.has(id))
  return { ...contents, vaultId, accounts, trash: [], setAside: [], strayCodes: [] }
}

/** Opens a backup by this vault's own master key, without any passphrase; null = that key does not fit. */
export function openOwnBackup(session: Session, bytes: Uint8Array): Result<Contents | null, Fault> {
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) return envelope
  const opened = session.masterKey.use((key) => openContents(envelope.value, key))
  if (opened.ok) return ok(opened.value.contents)
  return opened.error.code === 'vault-damaged' ? ok(null) : opened
}

/** Opens a backup by a passphrase, or by a recovery key where the text is one. The caller wipes the contents. */
export async function openBackup(
  kdf: VaultParts['kdf'],
  bytes: Uint8Array,
  text: string,
  signal: AbortSignal,
): Promise<Result<Contents, Fault>> {
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) return envelope
  const kinds = parseRecoveryKey(text).ok ? (['recovery', 'passphrase'] as const) : (['passphrase'] as const)
  let last: Result<Contents, Fault> = fail({ code: 'slot-missing' })
  for (const kind of kinds) {
    last = await openBy(kdf, envelope.value, kind, text, signal)
    if (last.ok) return last
  }
  return last
}

async function openBy(
  kdf: VaultParts['kdf'],
  envelope: Envelope,
  kind: 'passphrase' | 'recovery',
  text: string,
  signal: AbortSignal,
): Promise<Result<Contents, Fault>> {
  const slot = await openByText(kdf, envelope.slots, kind, text, signal)
  if (!slot.ok) return slot
  const opened = openContents(envelope, slot.value.masterKey)
  slot.value.masterKey.fill(0)
  return opened.ok ? ok(opened.value.contents) : opened
}
