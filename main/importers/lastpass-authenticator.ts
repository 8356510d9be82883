// LastPass Authenticator's export (formats.md 13). LastPass' vault is a table, and another importer's.

import { importLimits } from '../../shared/importing'
import { fail, ok } from '../../shared/result'
import { type Members, membersOf } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import { topOf } from './json-file'
import { nameOf, numeric, objectsOf, timeOf, wordOf } from './json-shapes'
import { Rows } from './rows'

export const lastpassAuthenticator: Importer = {
  name: 'lastpass-authenticator',
  endings: ['json'],
  detect: (file) => accountsOf(file) !== null,
  open: (file) => {
    const accounts = accountsOf(file)
    if (accounts === null) return fail({ code: 'import-unknown' })
    if (accounts.length > importLimits.maxRows) {
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    }
    const folders = new Map(objectsOf(topOf(file)?.['folders']).map(({ id, name }) => [id, nameOf(name)]))
    const rows = new Rows()
    for (const account of accounts) takeAccount(rows, membersOf(account), folders)
    return ok({ kind: 'read', file: rows.file() })
  },
}

function accountsOf(file: ImportFile): readonly unknown[] | null {
  const top = topOf(file)
  const accounts = top?.['accounts']
  if (top === null || !Array.isArray(accounts)) return null
  const fits = objectsOf(accounts).some((account) => 'secret' in account && 'timeStep' in account)
  return fits || (accounts.length === 0 && 'localDeviceId' in top) ? accounts : null
}

function takeAccount(rows: Rows, account: Members | null, folders: ReadonlyMap<unknown, string>): void {
  const { issuerName, originalIssuerName, userName, originalUserName, secret } = account ?? {}
  const issuer = nameOf(issuerName) || nameOf(originalIssuerName)
  const names = { issuer, account: nameOf(userName) || nameOf(originalUserName) }
  if (account === null || typeof secret !== 'string') {
    rows.skip({ code: 'row-malformed' }, names)
    return
  }
  // Folder 0 holds what is in no folder.
  const folder = membersOf(account['folderData'])?.['folderId']
  const tag = folder === 0 ? undefined : folders.get(folder)
  rows.take({
    ...{ ...names, type: 'totp', secret, algorithm: wordOf(account['algorithm']) },
    ...{ digits: numeric(account['digits']), period: numeric(account['timeStep']) },
    ...{ pinned: account['isFavorite'] === true, addedAt: timeOf(account['creationTimestamp']) },
    tags: tag === undefined ? [] : [tag],
  })
}
