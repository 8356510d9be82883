// Aegis' vault for other programs (formats.md 5.4): plain, or sealed by a password of its own. Nothing of Tidelock's in it.

import { fail, ok } from '../../shared/result'
import type { Account } from '../vault/account'
import { toEntry } from '../vault/entry'
import { writeJson } from '../vault/json-text'
import { newSlotCost, seal, sealSizes } from '../vault/seal'
import { passphraseBytes, toHex, wrapPassphraseSlot } from '../vault/slots'
import type { Exporter, ExportParts } from './exporter'
import { sortAccounts } from './losses'
import { paced, stopped } from './paced'

const dbVersion = 3

export const aegis: Exporter = {
  name: 'aegis',
  sealed: 'optional',
  ending: 'json',
  sort: (accounts, turn) =>
    sortAccounts(accounts, turn, {
      // Tags are Tidelock's own; they stay behind with the rest of what is.
      keeps: () => ['note', 'pin', 'icon', 'pinned', 'groups'],
      // An mOTP secret that is no hex has no place there, and one entry that Aegis cannot read makes it refuse all.
      refuses: (account) => (toEntry(account).aegisReads ? null : 'secret'),
    }),
  write: async (parts) => {
    const { accounts, groups, password, turn } = parts
    const sorted = await aegis.sort(accounts, turn)
    const entries = sorted === null ? null : await paced(sorted.written, turn, entryOf)
    if (sorted === null || entries === null) return stopped
    const db = { version: dbVersion, entries, groups }
    const plain = { version: 1, header: { slots: null, params: null }, db }
    const bytes =
      password === null ? new TextEncoder().encode(writeJson(plain, 4)) : await sealed(db, password, parts)
    return bytes === null ? fail({ code: 'kdf-failed' }) : ok({ ...sorted, files: [{ part: null, bytes }] })
  },
}

function entryOf(account: Account): object {
  const { tidelock: _ours, ...entry } = toEntry(account).entry
  return entry
}

async function sealed(db: object, text: string, { random, kdf }: ExportParts): Promise<Uint8Array | null> {
  const salt = random.bytes(32)
  const password = passphraseBytes(text)
  const key = await kdf.scrypt(password, salt, newSlotCost)
  password.fill(0)
  if (key === null) return null
  const masterKey = random.bytes(sealSizes.key)
  const made = wrapPassphraseSlot(masterKey, key, {
    ...{ id: random.uuid(), salt, cost: newSlotCost, nonce: random.bytes(sealSizes.nonce) },
  })
  key.fill(0)
  const { tidelock: _kind, ...slot } = made.raw as { readonly tidelock: unknown } // just made so
  const plain = Buffer.from(writeJson(db))
  const nonce = random.bytes(sealSizes.nonce)
  const { cipher, tag } = seal(masterKey, plain, nonce)
  plain.fill(0)
  masterKey.fill(0)
  const header = { slots: [slot], params: { nonce: toHex(nonce), tag: toHex(tag) } }
  const file = { version: 1, header, db: Buffer.from(cipher).toString('base64') }
  return new TextEncoder().encode(writeJson(file, 4))
}
