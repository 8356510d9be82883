// A maFiles folder in a zip file: the manifest and the files that it names, encrypted or not (formats.md 19.2). An
// importer sees one file, and an encrypted maFile is nothing without its manifest.

import { createDecipheriv } from 'node:crypto'
import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { readJson } from '../../vault/json-text'
import { base64Bytes } from '../foreign-fields'
import type { Opened, ReadFile, Unlocking } from '../importer'
import { RowKeys } from '../keys-by-row'
import { Rows } from '../rows'
import type { Zip, ZipMember } from '../zip'
import { isSteamAccount, steamIssuer, takeSteam } from './account'
import { type Encryption, type ManifestEntry, manifestEntries } from './manifest'

/** Bytes of one maFile, which is about two thousand characters, and of a manifest. */
const limits = { account: 256 * 1024, manifest: 16 * 1024 * 1024 } as const
const jsonLimits = { depth: 16, values: 1_000_000 } as const

const baseName = (name: string) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)

export const manifestMember = (zip: Zip): ZipMember | undefined =>
  zip.members.find(({ name }) => baseName(name).toLowerCase() === 'manifest.json')

export const accountMembers = (zip: Zip): readonly ZipMember[] =>
  zip.members.filter(({ name }) => /\.mafile$/i.test(name))

/** Whether the zip looks like such a folder, from its names alone. */
export function isSteamFolder(zip: Zip): boolean {
  return accountMembers(zip).length > 0
}

export async function openFolder(zip: Zip): Promise<Result<Opened, ImportFault>> {
  const members = new Map(accountMembers(zip).map((member) => [baseName(member.name), member]))
  const manifest = await readManifest(zip)
  if (!manifest.ok) return manifest
  const entries = manifest.value ?? [...members.keys()].map(bareEntry)
  if (entries.length > importLimits.maxRows) {
    return fail({ code: 'import-too-many', limit: importLimits.maxRows })
  }
  if (entries.some(({ encryption }) => encryption === 'unknown')) {
    return fail({ code: 'import-unsupported', why: 'foreign-cipher' })
  }
  const read = (keys: RowKeys | null) => readEntries(entries, members, keys)
  if (entries.every(({ encryption }) => encryption === null)) {
    const plain = await read(null)
    return plain.ok ? ok({ kind: 'read', file: plain.value }) : plain
  }
  return ok({
    kind: 'locked',
    unlock: async (password: string, how: Unlocking) => {
      const keys = new RowKeys(password, how)
      const costs = entries.flatMap(({ encryption }) =>
        encryption === null || encryption === 'unknown' ? [] : [encryption.cost],
      )
      if (!keys.mayCost(costs)) return fail({ code: 'import-cost-refused' })
      const opened = await read(keys)
      keys.wipe()
      return opened
    },
  })
}

const bareEntry = (filename: string): ManifestEntry => ({
  ...{ filename, steamId: '', account: '', encryption: null },
})

/** null = the folder has none. */
async function readManifest(zip: Zip): Promise<Result<readonly ManifestEntry[] | null, ImportFault>> {
  const member = manifestMember(zip)
  if (member === undefined) return ok(null)
  const bytes = await member.read(limits.manifest)
  if (!(bytes instanceof Uint8Array)) return fail({ code: 'import-damaged' })
  const json = readJson(bytes, jsonLimits)
  const entries = json.kind === 'whole' ? manifestEntries(json.value) : null
  return entries === null ? fail({ code: 'import-damaged' }) : ok(entries)
}

async function readEntries(
  entries: readonly ManifestEntry[],
  members: ReadonlyMap<string, ZipMember>,
  keys: RowKeys | null,
): Promise<Result<ReadFile, ImportFault>> {
  const rows = new Rows()
  for (const { filename, steamId, account, encryption } of entries) {
    const names = { issuer: steamIssuer, account: account || steamId || filename }
    const bytes = await members.get(baseName(filename))?.read(limits.account)
    if (bytes === undefined) {
      rows.skip({ code: 'row-file-missing' }, names)
      continue
    }
    if (!(bytes instanceof Uint8Array)) {
      rows.skip({ code: 'row-malformed' }, names)
      continue
    }
    let plain: Uint8Array | null = bytes
    if (encryption !== null && encryption !== 'unknown' && keys !== null) {
      const key = await keys.key(encryption.salt, encryption.cost)
      if (!key.ok) return key
      plain = decrypt(key.value, encryption, bytes)
      if (!keys.went(plain !== null)) return fail({ code: 'import-wrong-password' })
    }
    if (plain === null) rows.skip({ code: 'row-sealed' }, names)
    else takeSteam(rows, jsonOf(plain), steamId)
    plain?.fill(0)
  }
  return keys?.wrong === true ? fail({ code: 'import-wrong-password' }) : ok(rows.file())
}

function jsonOf(bytes: Uint8Array): unknown {
  const json = readJson(bytes, jsonLimits)
  return json.kind === 'whole' ? json.value : null
}

/** Nothing authenticates the text, and a wrong key passes the padding once in 256 times: it must be an account too. */
function decrypt(key: Uint8Array, { iv }: Encryption, file: Uint8Array): Uint8Array | null {
  const data = base64Bytes(Buffer.from(file).toString('latin1').trim())
  if (data === null || data.length === 0 || data.length % 16 !== 0) return null
  const cipher = createDecipheriv('aes-256-cbc', key, iv)
  try {
    const plain = Buffer.concat([cipher.update(data), cipher.final()])
    if (isSteamAccount(jsonOf(plain))) return plain
    plain.fill(0)
    return null
  } catch {
    return null // the padding
  }
}
