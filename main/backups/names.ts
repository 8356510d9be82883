// Names of backup files. Those of automatic ones name the vault, so that none but this vault's own are ever removed.

import type { FileInfo } from '../platform/platform'

const two = (value: number) => String(value).padStart(2, '0')

/** The date is the person's own, not UTC. `now`: milliseconds since 1970. */
function dateOf(now: number): string {
  const at = new Date(now)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`
}

/** For a backup by hand. */
export function backupName(now: number): string {
  return `tidelock-backup-${dateOf(now)}.json`
}

const shortOf = (vaultId: string) => vaultId.replaceAll('-', '').slice(0, 8).toLowerCase()

export function automaticName(vaultId: string, now: number): string {
  return `tidelock-backup-${shortOf(vaultId)}-${dateOf(now)}.json`
}

/** While it is written; a crash may leave it. */
export const halfMade = '.new'

/** Oldest first. */
export function ownBackups(infos: readonly FileInfo[], vaultId: string): readonly FileInfo[] {
  const own = new RegExp(`^tidelock-backup-${shortOf(vaultId)}-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.json$`)
  return infos
    .filter(({ name }) => own.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Long enough that no living process still writes it; milliseconds. */
const abandoned = 10 * 60_000

/** What a crash left of this vault's backups. */
export function leftovers(infos: readonly FileInfo[], vaultId: string, now: number): readonly FileInfo[] {
  const bare = infos.map((info) => ({ ...info, name: info.name.slice(0, -halfMade.length) }))
  const own = new Set(ownBackups(bare, vaultId).map(({ name }) => `${name}${halfMade}`))
  return infos.filter(({ name, modifiedAt }) => own.has(name) && Math.abs(now - modifiedAt) > abandoned)
}
