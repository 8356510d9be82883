// A backup that is on its way back: the chosen file, what it would bring, and the one save that brings it. The page learns
// names and counts; the file's secrets stay here, and are wiped when it is left or the vault locks.

import { basename } from 'node:path'
import type { RestorePreview, RestoreReport, RestoreRow, RestoreView } from '../../shared/backups'
import type { Fault } from '../../shared/errors'
import { windowText } from '../../shared/messages/window'
import { fail, ok, type Result } from '../../shared/result'
import { openImport } from '../importers/reading-client'
import type { Intake } from '../intake/intake'
import type { Clock, Dialogs, Files, ImportReader, Kdf } from '../platform/platform'
import { openBackup } from '../vault/backing-up'
import { type Contents, wipeContents } from '../vault/contents'
import { maxVaultBytes, parseEnvelope } from '../vault/file'
import { duplicateKey } from '../vault/importing'
import type { Vault } from '../vault/vault'

export interface RestoreParts {
  readonly vault: Pick<Vault, 'accounts' | 'openOwnBackup' | 'restoreBackup' | 'undoRestore' | 'identity'>
  readonly files: Files
  readonly dialogs: Dialogs
  readonly kdf: Kdf
  readonly clock: Clock
  readonly reader: ImportReader
  readonly intake: Pick<Intake, 'takeFile'>
}

export interface Restoring {
  pick(): Promise<Result<RestoreView | null, Fault>>
  unlock(text: string): Promise<Result<RestoreView, Fault>>
  restore(how: 'merge' | 'replace'): Promise<Result<RestoreReport, Fault>>
  undo(): Promise<Result<null, Fault>>
  importIt(): Result<null, Fault>
  /** Also on lock. */
  leave(): void
}

interface Held {
  readonly name: string
  readonly bytes: Uint8Array
  contents: Contents | null
}

export function createRestoring(parts: RestoreParts): Restoring {
  const { vault, files, dialogs, kdf } = parts
  let held: Held | null = null
  let deriving: AbortController | null = null

  const leave = () => {
    deriving?.abort()
    deriving = null
    if (held?.contents) wipeContents(held.contents)
    held = null
  }

  /** Takes the contents over. */
  const opened = (mine: Held, contents: Contents): Result<RestoreView, Fault> => {
    const is = vault.identity()
    // Reading and deriving take a while: it may be locked, or another file may be chosen by now.
    if (held !== mine || is === null) {
      wipeContents(contents)
      return fail({ code: is === null ? 'locked' : 'bad-request' })
    }
    mine.contents = contents
    return ok(previewOf(mine.name, contents, vault.accounts(), contents.vaultId === is.vaultId))
  }

  const looked = async (mine: Held): Promise<Result<RestoreView, Fault>> => {
    const { name, bytes } = mine
    const envelope = parseEnvelope(bytes)
    if (!envelope.ok && envelope.error.code === 'vault-foreign') {
      return ok({ kind: 'foreign', name, importable: await isExport(parts, bytes) })
    }
    if (!envelope.ok) return ok({ kind: 'refused', name, fault: envelope.error })
    const own = vault.openOwnBackup(bytes)
    if (own.ok && own.value !== null) return opened(mine, own.value)
    if (!own.ok && own.error.code === 'locked') return own
    // Of the rest only what a newer version wrote is known by now: it opened by this vault's own key.
    if (!own.ok && own.error.code === 'vault-newer') return ok({ kind: 'refused', name, fault: own.error })
    const byText = envelope.value.slots.some(({ kind }) => kind === 'passphrase' || kind === 'recovery')
    return ok(byText ? { kind: 'locked', name } : { kind: 'refused', name, fault: { code: 'slot-missing' } })
  }

  return {
    leave,

    pick: async () => {
      const { open: title, kinds } = windowText.backup
      const path = await dialogs.openFile({ title, kind: kinds, extensions: ['json', '*'] })
      if (path === null) return ok(null)
      leave()
      const name = basename(path)
      const read = await files.read(path, maxVaultBytes)
      if (vault.identity() === null) return fail({ code: 'locked' })
      if (!read.ok || read.value === null)
        return ok({ kind: 'refused', name, fault: { code: 'backup-unreadable' } })
      const mine: Held = { name, bytes: read.value, contents: null }
      held = mine
      return looked(mine)
    },

    unlock: async (text) => {
      const mine = held
      if (mine === null || mine.contents !== null) return fail({ code: 'bad-request' })
      deriving?.abort()
      const work = new AbortController()
      deriving = work
      const done = await openBackup(kdf, mine.bytes, text, work.signal)
      if (done.ok) return opened(mine, done.value)
      const { error } = done
      // The key was right, and the rest is not: nothing that a person types will help.
      const broken = error.code === 'vault-damaged' || error.code === 'vault-newer'
      return broken ? ok({ kind: 'refused', name: mine.name, fault: error }) : done
    },

    restore: async (how) => {
      const contents = held?.contents ?? null
      if (held === null || contents === null) return fail({ code: 'bad-request' })
      const before = vault.identity()?.generation
      // The vault takes the secrets over, whatever comes of it.
      held = null
      const done = await vault.restoreBackup(contents, how)
      if (!done.ok) return done
      const changed = vault.identity()?.generation !== before
      return ok({ how, ...done.value, accounts: vault.accounts().length, changed })
    },

    undo: () => vault.undoRestore(),

    importIt: () => {
      if (held === null) return fail({ code: 'bad-request' })
      const taken = parts.intake.takeFile(held.name, Uint8Array.from(held.bytes))
      leave()
      return taken.ok ? ok(null) : taken
    },
  }
}

/** Whether the import knows the file; a process of its own reads it. */
async function isExport({ reader, clock }: RestoreParts, bytes: Uint8Array): Promise<boolean> {
  const reading = openImport({ reader, clock }, Uint8Array.from(bytes), null)
  const outcome = await reading.open()
  reading.close()
  return outcome.kind !== 'fault'
}

function previewOf(
  name: string,
  contents: Contents,
  present: ReturnType<Vault['accounts']>,
  sameVault: boolean,
): RestorePreview {
  const here = new Set(present.map(duplicateKey))
  const inBackup = new Set(contents.accounts.map(duplicateKey))
  const row = (place: RestoreRow['place'], { issuer, account }: Omit<RestoreRow, 'place'>): RestoreRow => ({
    ...{ issuer, account, place },
  })
  const theirs = contents.accounts.map((one) => row(here.has(duplicateKey(one)) ? 'here' : 'new', one))
  const ours = present.filter((one) => !inBackup.has(duplicateKey(one))).map((one) => row('only-here', one))
  const fresh = theirs.filter(({ place }) => place === 'new')
  const known = theirs.filter(({ place }) => place === 'here')
  return {
    ...{ kind: 'open', name, savedAt: contents.savedAt, accounts: contents.accounts.length, sameVault },
    ...{ trash: contents.trash.length, unreadable: contents.setAside.length },
    counts: { new: fresh.length, here: known.length, 'only-here': ours.length },
    rows: [...fresh, ...ours, ...known],
  }
}
