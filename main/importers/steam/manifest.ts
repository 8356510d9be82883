// The manifest.json beside maFiles: which of them there are, and what each is encrypted with (formats.md 19.2). Steam
// Desktop Authenticator and steamguard-cli write it.

import { membersOf } from '../../vault/json-text'
import { base64Bytes } from '../foreign-fields'
import type { ImportFile } from '../import-file'
import type { KeyCost } from '../kdf'
import { textOf } from './account'

export interface Encryption {
  readonly cost: KeyCost
  readonly salt: Uint8Array
  readonly iv: Uint8Array
}

export interface ManifestEntry {
  readonly filename: string
  readonly steamId: string
  readonly account: string
  /** null = not encrypted; 'unknown' = in a way that nobody here knows. */
  readonly encryption: Encryption | 'unknown' | null
}

/** null where the value is no such manifest. */
export function manifestEntries(value: unknown): readonly ManifestEntry[] | null {
  const top = membersOf(value)
  const entries: unknown = top?.['entries']
  if (top === null || !Array.isArray(entries)) return null
  const list: readonly unknown[] = entries
  const desktop = typeof top['encrypted'] === 'boolean'
  const commandLine = typeof top['version'] === 'number'
  const named = list.every((entry) => typeof membersOf(entry)?.['filename'] === 'string')
  if (!named || !(desktop || (commandLine && list.length > 0))) return null
  return list.map((entry) => entryOf(entry, top['encrypted'] === true))
}

export function isManifest(file: ImportFile): boolean {
  const json = file.json()
  return json?.kind === 'whole' && manifestEntries(json.value) !== null
}

function entryOf(value: unknown, encrypted: boolean): ManifestEntry {
  const entry = membersOf(value) ?? {}
  return {
    filename: textOf(entry['filename']),
    steamId: textOf(entry['steamid']) || textOf(entry['steam_id']),
    account: textOf(entry['account_name']),
    encryption: encryptionOf(entry, encrypted),
  }
}

function encryptionOf(
  entry: Readonly<Record<string, unknown>>,
  encrypted: boolean,
): ManifestEntry['encryption'] {
  const newer = membersOf(entry['encryption'])
  if (newer !== null) {
    const cost = costs.get(textOf(newer['scheme']))
    return cost === undefined ? 'unknown' : withSalt(cost, newer['salt'], newer['iv'])
  }
  return encrypted || typeof entry['encryption_iv'] === 'string'
    ? withSalt(desktopCost, entry['encryption_salt'], entry['encryption_iv'])
    : null
}

const desktopCost: KeyCost = { by: 'pbkdf2', hash: 'sha1', iterations: 50_000, length: 32 }
const costs: ReadonlyMap<string, KeyCost> = new Map<string, KeyCost>([
  ['LegacySdaCompatible', desktopCost],
  [
    'Argon2idAes256',
    { by: 'argon2', kind: 'argon2id', memory: 12_288, iterations: 3, parallelism: 12, length: 32 },
  ],
])

function withSalt(cost: KeyCost, salt: unknown, iv: unknown): Encryption | 'unknown' {
  const [saltBytes, ivBytes] = [bytesOf(salt), bytesOf(iv)]
  return saltBytes.length >= 8 && ivBytes.length === 16 ? { cost, salt: saltBytes, iv: ivBytes } : 'unknown'
}

function bytesOf(value: unknown): Uint8Array {
  return (typeof value === 'string' ? base64Bytes(value) : null) ?? new Uint8Array()
}
