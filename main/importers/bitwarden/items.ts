// The items of a Bitwarden export, plain or decrypted, and of Bitwarden Authenticator's, which is the same without
// folders (formats.md 12.1, 12.2).

import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { type Members, membersOf } from '../../vault/json-text'
import type { ReadFile } from '../importer'
import { nameOf, objectsOf } from '../json-shapes'
import { takeOtpValue, timeOf } from '../otp-value'
import { Rows } from '../rows'

/** Logins with a one-time password are the rows; everything else in a vault is not what is imported. */
export function readItems(top: Members): Result<ReadFile, ImportFault> {
  const items = top['items']
  if (!Array.isArray(items)) return fail({ code: 'import-damaged' })
  const folders = new Map(
    [...objectsOf(top['folders']), ...objectsOf(top['collections'])].map(({ id, name }) => [
      id,
      nameOf(name),
    ]),
  )
  const rows = new Rows()
  for (const item of items) {
    const members = membersOf(item)
    const totp = membersOf(members?.['login'])?.['totp']
    if (members === null || totp === undefined || totp === null || totp === '') continue
    if (rows.count >= importLimits.maxRows)
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    takeItem(rows, members, totp, folders)
  }
  return ok(rows.file())
}

function takeItem(rows: Rows, item: Members, totp: unknown, folders: ReadonlyMap<unknown, string>): void {
  const names = { issuer: nameOf(item['name']), account: nameOf(membersOf(item['login'])?.['username']) }
  if (typeof totp !== 'string') {
    rows.skip({ code: 'row-malformed' }, names)
    return
  }
  const collections: readonly unknown[] = Array.isArray(item['collectionIds']) ? item['collectionIds'] : []
  const tags = [item['folderId'], ...collections].flatMap((id) => folders.get(id) ?? [])
  takeOtpValue(rows, totp, {
    ...{ ...names, note: nameOf(item['notes']), pinned: item['favorite'] === true, tags },
    addedAt: timeOf(item['creationDate']),
  })
}
