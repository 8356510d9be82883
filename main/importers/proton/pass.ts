// Proton Pass' export: a zip around data.json, or that file by itself (formats.md 8.2). Of its items only those that
// hold one-time passwords are rows; an item may hold several.

import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { parseUri } from '../../otp'
import { type Members, membersOf } from '../../vault/json-text'
import type { ImportFile } from '../import-file'
import type { Importer, Opened, ReadFile } from '../importer'
import { readPlainJson, tooMany, topOf } from '../json-file'
import { listOf, nameOf, timeOf } from '../json-shapes'
import { type Beside, Rows } from '../rows'
import type { ZipMember } from '../zip'

export const protonPass: Importer = {
  name: 'proton-pass',
  endings: ['zip', 'json'],
  detect: (file) => memberOf(file) !== null || isData(topOf(file)),
  open: async (file) => {
    const member = memberOf(file)
    if (member !== null) return openMember(member)
    const top = topOf(file)
    return isData(top) ? readData(top) : fail({ code: 'import-unknown' })
  },
}

const encrypted = fail({ code: 'import-unsupported', why: 'proton-pass-pgp' } as const)

function memberOf(file: ImportFile): ZipMember | null {
  const members = file.zip === null || file.zip === 'damaged' ? [] : file.zip.members
  return members.find(({ name }) => /^proton pass\/data\.(?:json|pgp)$/i.test(name)) ?? null
}

async function openMember(member: ZipMember): Promise<Result<Opened, ImportFault>> {
  if (member.name.toLowerCase().endsWith('.pgp')) return encrypted
  const bytes = await member.read(importLimits.maxFileBytes)
  if (bytes === 'too-large') return fail({ code: 'import-too-large', limit: importLimits.maxFileBytes })
  if (bytes === 'damaged' || bytes === 'wrong-password') return fail({ code: 'import-damaged' })
  const json = readPlainJson(bytes)
  if (!json.ok) return json
  const top = membersOf(json.value)
  return isData(top) ? readData(top) : fail({ code: 'import-damaged' })
}

function isData(top: Members | null): top is Members {
  if (top === null || !('vaults' in top)) return false
  return membersOf(top['vaults']) !== null || top['encrypted'] === true
}

function readData(top: Members): Result<Opened, ImportFault> {
  if (top['encrypted'] === true) return encrypted
  const read = readVaults(Object.values(membersOf(top['vaults']) ?? {}))
  return read.ok ? ok({ kind: 'read', file: read.value }) : read
}

function readVaults(vaults: readonly unknown[]): Result<ReadFile, ImportFault> {
  const rows = new Rows()
  for (const vault of vaults) {
    const name = nameOf(membersOf(vault)?.['name'])
    for (const item of listOf(membersOf(vault)?.['items'])) {
      takeItem(membersOf(item) ?? {}, name, rows)
      if (rows.count > importLimits.maxRows) return tooMany()
    }
  }
  return ok(rows.file())
}

const trashed = 2

function takeItem(item: Members, vault: string, rows: Rows): void {
  const data = membersOf(item['data'])
  const content = membersOf(data?.['content'])
  const metadata = membersOf(data?.['metadata'])
  const user = nameOf(content?.['itemUsername']).trim()
  const beside = {
    issuer: nameOf(metadata?.['name']),
    account: user === '' ? nameOf(content?.['itemEmail']) : user,
    note: nameOf(metadata?.['note']),
    pinned: item['pinned'] === true,
    addedAt: timeOf(item['createTime']),
    tags: [vault],
  }
  for (const value of secretsOf(content, data)) {
    if (item['state'] === trashed) rows.skip({ code: 'row-in-trash' }, beside)
    else takeSecret(value, beside, rows)
  }
}

/** The item's own, and those of its extra fields. Empty ones are no rows. */
function secretsOf(content: Members | null, data: Members | null): readonly unknown[] {
  const extra = listOf(data?.['extraFields']).flatMap((value) => {
    const field = membersOf(value)
    const held = membersOf(field?.['data'])
    return field?.['type'] === 'totp' ? [held?.['totpUri'] ?? held?.['content']] : []
  })
  return [content?.['totpUri'], ...extra].filter((value) => (value ?? '') !== '')
}

/** A link, or a bare secret. What a link does not say, the item does. */
function takeSecret(value: unknown, beside: Beside, rows: Rows): void {
  if (typeof value !== 'string') rows.skip({ code: 'row-malformed' }, beside)
  else if (!value.includes('://')) rows.take({ ...beside, type: 'totp', secret: value })
  else {
    const parsed = parseUri(value)
    if (!parsed.ok) {
      rows.skip(parsed.error, beside)
      return
    }
    const { token, issuer, account } = parsed.value
    const names = { issuer: issuer || beside.issuer, account: account || beside.account }
    rows.takeToken(token, { ...beside, ...names })
  }
}
