// 1Password's own export, 1PUX: a zip whose `export.data` holds accounts, vaults and items (formats.md 25.1).

import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { dbLimits } from '../vault/contents'
import { type Members, membersOf, readJson } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { Importer, ReadFile } from './importer'
import { listOf, textOf } from './loose'
import { type OtpItem, takeOtpValue, timeOf } from './otp-value'
import { Rows } from './rows'
import type { ZipMember } from './zip'

export const onePux: Importer = {
  name: '1pux',
  endings: ['1pux'],
  detect: (file) => dataOf(file) !== undefined,
  open: async (file) => {
    const member = dataOf(file)
    if (member === undefined) return fail({ code: 'import-unknown' })
    const bytes = await member.read(importLimits.maxFileBytes)
    if (bytes === 'too-large') return fail({ code: 'import-too-large', limit: importLimits.maxFileBytes })
    if (typeof bytes === 'string') return fail({ code: 'import-damaged' })
    const json = readJson(bytes, dbLimits)
    bytes.fill(0)
    if (json.kind === 'too-much') return tooMany
    const top = json.kind === 'whole' ? membersOf(json.value) : null
    if (!Array.isArray(top?.['accounts'])) return fail({ code: 'import-damaged' })
    const read = readAccounts(top['accounts'])
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

const tooMany = fail({ code: 'import-too-many', limit: importLimits.maxRows } as const)

function dataOf(file: ImportFile): ZipMember | undefined {
  if (file.zip === null || file.zip === 'damaged') return undefined
  const { members } = file.zip
  if (!members.some(({ name }) => name === 'export.attributes')) return undefined
  return members.find(({ name }) => name === 'export.data')
}

function readAccounts(accounts: readonly unknown[]): Result<ReadFile, ImportFault> {
  const rows = new Rows()
  for (const account of accounts) {
    for (const vault of listOf(membersOf(account)?.['vaults'])) {
      const name = textOf(membersOf(membersOf(vault)?.['attrs'])?.['name'])
      for (const value of listOf(membersOf(vault)?.['items'])) {
        const item = membersOf(value)
        if (item !== null) takeItem(rows, item, name)
        if (rows.count > importLimits.maxRows) return tooMany
      }
    }
  }
  return ok(rows.file())
}

/** An item may have several codes, in any of its sections. */
function takeItem(rows: Rows, item: Members, vault: string): void {
  const overview = membersOf(item['overview'])
  const details = membersOf(item['details'])
  const user = listOf(details?.['loginFields'])
    .map(membersOf)
    .find((field) => field?.['designation'] === 'username')
  const named: OtpItem = {
    ...{ issuer: textOf(overview?.['title']), account: textOf(user?.['value']) },
    ...{ note: textOf(details?.['notesPlain']), tags: [vault, ...listOf(overview?.['tags']).map(textOf)] },
    ...{ pinned: Number(item['favIndex'] ?? 0) > 0, addedAt: timeOf(item['createdAt']) },
  }
  for (const section of listOf(details?.['sections'])) {
    for (const field of listOf(membersOf(section)?.['fields'])) {
      const value = membersOf(membersOf(field)?.['value'])
      if (value === null || !('totp' in value)) continue
      if (typeof value['totp'] === 'string') takeOtpValue(rows, value['totp'], named)
      else rows.skip({ code: 'row-malformed' }, named)
    }
  }
}
