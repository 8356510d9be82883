// Steam's authenticator: a maFile or the mobile app's own file, and folders of them in a zip file (formats.md 19).

import { importLimits } from '../../../shared/importing'
import { fail, ok } from '../../../shared/result'
import { membersOf } from '../../vault/json-text'
import type { ImportFile } from '../import-file'
import type { Importer } from '../importer'
import { Rows } from '../rows'
import { sealedText } from '../sealed-text'
import { isSteamAccount, takeSteam } from './account'
import { isSteamFolder, openFolder } from './folder'
import { isManifest } from './manifest'

export const steam: Importer = {
  name: 'steam',
  endings: ['maFile', 'json'],
  detect: (file) => accountsOf(file) !== null,
  open: (file) => {
    const accounts = accountsOf(file)
    if (accounts === null) return fail({ code: 'import-unknown' })
    if (accounts.length > importLimits.maxRows) {
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    }
    const rows = new Rows()
    for (const [id, account] of accounts) takeSteam(rows, account, id)
    return ok({ kind: 'read', file: rows.file() })
  },
}

export const steamFolder: Importer = {
  name: 'steam-folder',
  endings: ['zip'],
  detect: ({ zip }) => zip !== null && zip !== 'damaged' && isSteamFolder(zip),
  open: async ({ zip }) =>
    zip !== null && zip !== 'damaged' && isSteamFolder(zip)
      ? await openFolder(zip)
      : fail({ code: 'import-unknown' }),
}

/** A part of such a folder, which opens only with the rest: recognised so that a person is told what to do. */
export const steamEncrypted: Importer = {
  name: 'steam-encrypted',
  endings: ['maFile', 'json'],
  // An encrypted maFile is bare Base64, as is TOTP Authenticator's backup: that one can be opened, so it is tried.
  detect: isManifest,
  open: (file) =>
    isManifest(file) || sealedText(file) !== null
      ? fail({ code: 'import-unsupported', why: 'manifest-apart' })
      : fail({ code: 'import-unknown' }),
}

/** The mobile app keeps several in one file, each under its SteamID. */
function accountsOf(file: ImportFile): readonly (readonly [string, unknown])[] | null {
  const json = file.json()
  const top = json?.kind === 'whole' ? membersOf(json.value) : null
  if (top === null) return null
  if (isSteamAccount(top)) return [['', top]]
  const accounts = Object.entries(membersOf(top['accounts']) ?? {})
  return accounts.some(([, account]) => isSteamAccount(account)) ? accounts : null
}
