// The three ways in which the browser extension "Authenticator" has encrypted its entries (formats.md 29).

import { timingSafeEqual } from 'node:crypto'
import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { dbLimits } from '../../vault/contents'
import { type Members, membersOf, readJson } from '../../vault/json-text'
import { wholeOf } from '../json-file'
import { nameOf, objectsOf } from '../json-shapes'
import { deriveKey, type ImportKdf } from '../kdf'
import { decryptWithPassphrase, looksPassphraseEncrypted, strictText } from '../passphrase-aes'
import { looksLikeSecret } from './entry'

interface OpenedEntry {
  readonly entry: Members
  readonly secret: string
}

/** null = this entry stays closed. Faults: wrong password, cost refused, ended. */
type Opener = (entry: Members) => Promise<Result<OpenedEntry | null, ImportFault>>

/** The extension makes a new key when its password changes; each costs two derivations. */
const mostKeys = 8

export function createOpener(top: Members, password: string, kdf: ImportKdf): Opener {
  const passphrases = new Map<string, Promise<Result<string | null, ImportFault>>>()
  const keys = keysOf(top)
  const old = oldPassphrase(top, password)
  return async (entry) => {
    if (entry['dataType'] !== 'EncOTPStorage') return ok(openSecret(entry, old))
    const id = nameOf(entry['keyId'])
    if (!passphrases.has(id) && passphrases.size >= mostKeys) return fail({ code: 'import-cost-refused' })
    const found = passphrases.get(id) ?? passphraseOf(keys.get(id), password, kdf)
    passphrases.set(id, found)
    const passphrase = await found
    return passphrase.ok ? ok(openWhole(entry, passphrase.value)) : passphrase
  }
}

/** The first version has no key of its own; the second keeps one, of which the hex text is the passphrase. */
function oldPassphrase(top: Members, password: string): string | null {
  const enc = membersOf(top['key'])?.['enc'] ?? top['enc']
  if (!looksPassphraseEncrypted(enc)) return password
  const key = decryptWithPassphrase(enc, password)
  return key === null ? null : key.toString('hex')
}

function openSecret(entry: Members, passphrase: string | null): OpenedEntry | null {
  const { secret } = entry
  if (passphrase === null || typeof secret !== 'string') return null
  const text = strictText(decryptWithPassphrase(secret, passphrase))
  return text === null || !looksLikeSecret(text) ? null : { entry, secret: text }
}

/** The third version: an entry is JSON, encrypted as a whole. */
function openWhole(entry: Members, passphrase: string | null): OpenedEntry | null {
  if (passphrase === null) return null
  const plain = decryptWithPassphrase(nameOf(entry['data']), passphrase)
  if (plain === null) return null
  const inner = membersOf(wholeOf(readJson(plain, dbLimits)))
  plain.fill(0)
  return inner !== null && typeof inner['secret'] === 'string'
    ? { entry: inner, secret: inner['secret'] }
    : null
}

/** They lie beside the entries, or in a list or an object of their own. */
function keysOf(top: Members): ReadonlyMap<string, Members> {
  const lists = [top, top['keys'], top['key']].flatMap((value) => [
    ...objectsOf(value),
    ...objectsOf(Object.values(membersOf(value) ?? {})),
  ])
  const keys = lists.filter(({ dataType, id }) => dataType === 'Key' && typeof id === 'string')
  return new Map(keys.map((key) => [String(key['id']), key]))
}

const extensionCost = { memory: 19_456, iterations: 2, parallelism: 1, length: 32 } as const

/** Argon2 of the password, as the Base64 text in which it is usually encoded; proved against its own hash. */
async function passphraseOf(
  key: Members | undefined,
  password: string,
  kdf: ImportKdf,
): Promise<Result<string | null, ImportFault>> {
  if (key === undefined) return ok(null)
  const proof = readEncoded(nameOf(key['hash']))
  if (proof === null) return fail({ code: 'import-damaged' })
  const typed = Buffer.from(password)
  const salt = Buffer.from(nameOf(key['salt']))
  const derived = await deriveKey(kdf, typed, salt, { by: 'argon2', kind: 'argon2id', ...extensionCost })
  typed.fill(0)
  if (!derived.ok) return derived
  const passphrase = Buffer.from(derived.value).toString('base64').replace(/=+$/, '')
  derived.value.fill(0)
  const cost = { by: 'argon2', kind: 'argon2id', ...proof.work, length: proof.hash.length } as const
  const again = await deriveKey(kdf, Buffer.from(passphrase), proof.salt, cost)
  if (!again.ok) return again
  return timingSafeEqual(again.value, proof.hash) ? ok(passphrase) : fail({ code: 'import-wrong-password' })
}

const encoded =
  /^\$argon2id\$v=19\$m=([0-9]{1,10}),t=([0-9]{1,10}),p=([0-9]{1,10})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]{16,172})$/

function readEncoded(text: string) {
  const [, memory, iterations, parallelism, salt = '', hash = ''] = encoded.exec(text) ?? []
  if (hash === '') return null
  return {
    work: { memory: Number(memory), iterations: Number(iterations), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  }
}
