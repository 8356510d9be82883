// Tidelock's own encrypted backup: everything, sealed by a passphrase, in the format that other programs read too.

import { ok } from '../../shared/result'
import type { Exporter } from './exporter'

export const backup: Exporter = {
  name: 'backup',
  sealed: 'always',
  ending: 'json',
  sort: async (accounts) => ({ written: accounts, leftOut: [], lost: [] }),
  write: async ({ accounts, password, sealBackup }) => {
    const bytes = await sealBackup(password)
    if (!bytes.ok) return bytes
    return ok({ files: [{ part: null, bytes: bytes.value }], written: accounts, leftOut: [], lost: [] })
  },
}
