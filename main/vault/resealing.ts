// After a change of slots: every kept copy is sealed again under the new ones and proven to open, so that a removed
// passphrase or keychain item opens no copy either. A copy that does not open any more is left as it is, untouched; one
// that the disk does not give is a fault, so that the work is taken up again later.

import type { DiskFault, Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Log, Random } from '../platform/platform'
import { wipeContents } from './contents'
import { openContents, parseEnvelope, sealContents } from './file'
import type { Secret } from './secret'
import type { Slot } from './slots'
import type { ReadFault, Store } from './store'

interface Sealing {
  readonly masterKey: Secret
  readonly slots: readonly Slot[]
  readonly vaultId: string | null
  readonly opens: (bytes: Uint8Array) => boolean
}

export async function resealKept(
  { store, random, log }: { readonly store: Store; readonly random: Random; readonly log: Log },
  sealing: Sealing,
): Promise<Result<null, Fault>> {
  const kept = await store.kept()
  if (!kept.ok) return kept
  let unread: DiskFault | null = null
  for (const { name } of kept.value.copies) {
    const bytes = await store.readKept(name)
    // A disk that fails now may work later, and until then this copy still opens by the old slots.
    if (!bytes.ok && isDiskFault(bytes.error)) {
      unread ??= bytes.error
      continue
    }
    const resealed = bytes.ok && bytes.value !== null ? sealedAgain(bytes.value, sealing, random) : null
    if (resealed === null) {
      log.event('generation-left-alone', bytes.ok ? undefined : bytes.error.code)
      continue
    }
    if (!sealing.opens(resealed)) return fail({ code: 'save-not-verified' })
    const replaced = await store.replaceKept(name, resealed)
    if (!replaced.ok) return replaced
  }
  return unread === null ? ok(null) : fail(unread)
}

function isDiskFault(fault: ReadFault): fault is DiskFault {
  return fault.code.startsWith('disk-') || fault.code === 'save-not-verified'
}

function sealedAgain(
  bytes: Uint8Array,
  { masterKey, slots, vaultId }: Sealing,
  random: Random,
): Uint8Array | null {
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) return null
  return masterKey.use((key) => {
    const opened = openContents(envelope.value, key)
    if (!opened.ok) return null
    const { contents } = opened.value
    const sealed = sealContents({ ...contents, vaultId: contents.vaultId ?? vaultId }, slots, key, random)
    wipeContents(contents)
    return sealed
  })
}
