// The bridge's twin: exports that write nothing. A password or passphrase of "full" finds the drive full.

import type { Bridge } from '../../shared/contract'
import type { ExportFormat, ExportPreview } from '../../shared/exporting'
import { fail, ok } from '../../shared/result'
import type { AccountView } from '../../shared/views'

interface Vault {
  readonly accounts: () => readonly AccountView[]
  readonly passphrase: string
}

const ending = {
  backup: 'json',
  aegis: 'json',
  '2fas': '2fas',
  uris: 'txt',
  'migration-qr': 'png',
  html: 'html',
}

export function createFakeExporting({ accounts, passphrase }: Vault) {
  const chosen = (ids: readonly string[] | null) =>
    ids === null ? accounts() : accounts().filter(({ id }) => ids.includes(id))

  const preview = (format: ExportFormat, ids: readonly string[] | null): Omit<ExportPreview, 'readable'> => {
    const all = chosen(ids)
    const stays = ({ type, period, digits }: AccountView) => {
      if (format === '2fas') return ['motp', 'yandex'].includes(type) ? ('type' as const) : null
      if (format !== 'migration-qr') return null
      if (type !== 'totp' && type !== 'hotp') return 'type' as const
      if (type === 'totp' && period !== 30) return 'period' as const
      return digits === 6 || digits === 8 ? null : ('digits' as const)
    }
    const named = ({ id, issuer, account }: AccountView) => ({ id, issuer, account })
    const left = all.flatMap((each) => {
      const why = stays(each)
      return why === null ? [] : [{ ...named(each), why }]
    })
    const written = all.filter((each) => stays(each) === null)
    const lost = written.flatMap((each) => {
      const parts = [
        ...(each.note === '' ? [] : (['note'] as const)),
        ...(each.pinned ? (['pinned'] as const) : []),
        ...(each.groups === undefined ? [] : (['groups'] as const)),
        ...(each.tags === undefined ? [] : (['tags'] as const)),
      ]
      const gone = format === 'backup' ? [] : parts.filter((part) => format !== 'aegis' || part === 'tags')
      return gone.length === 0 ? [] : [{ ...named(each), parts: gone }]
    })
    return { written: written.length, left, lost }
  }

  return {
    previewExport: async ({ format, ids, sealed }) =>
      ok({ ...preview(format, ids), readable: format !== 'backup' && !(format === 'aegis' && sealed) }),
    exportAccounts: async ({ format, ids, password, proof }) => {
      if (proof?.kind === 'passphrase' && proof.text !== passphrase) return fail({ code: 'wrong-passphrase' })
      if (password === 'full') return fail({ code: 'disk-full' })
      const { written } = preview(format, ids)
      const name = `tidelock-${format}-2026-11-22`
      const pictures = format === 'migration-qr' ? Math.ceil(written / 10) : 1
      const files = Array.from({ length: pictures }, (_, at) =>
        pictures === 1 ? `${name}.${ending[format]}` : `${name}-${at + 1}.${ending[format]}`,
      )
      return ok({ files, accounts: written })
    },
    printAccounts: async ({ ids, proof }) =>
      proof?.kind === 'passphrase' && proof.text !== passphrase
        ? fail({ code: 'wrong-passphrase' })
        : ok({ accounts: chosen(ids).length }),
    stopExport: async () => ok(null),
  } satisfies Partial<Bridge>
}
