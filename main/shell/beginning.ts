// What a page gets when it starts: all that its first picture shows, in one message. A page that starts while the vault is
// being opened gets it when that is done, so that it draws once. It goes the way of all that windows are told, because an
// answer may overtake what was told before it, or be overtaken (measured with Electron 33).

import type { BeginView, InsideView, VaultStatus } from '../../shared/views'
import { withUsed } from '../activity/shown-usage'
import type { Codes } from '../codes'
import type { Clock, WindowName, Windows } from '../platform/platform'
import { accountView } from '../vault/account'
import { groupViews } from '../vault/groups'
import type { Vault } from '../vault/vault'

/** Rows that a window of common height shows, and some. */
const firstRows = 24
/** Milliseconds that an answer waits for the vault; then the page draws what there is, and is told later. */
const patience = 150

export interface Beginning {
  /** Tells the page of that window what there is; what it was told before is old. */
  begin(which: WindowName): Promise<void>
  /** After each change of the vault's status. */
  follow(status: VaultStatus): void
  /** Tells the pages that have begun what is in the vault that has just been opened. */
  tellOpened(): void
}

export function createBeginning(parts: {
  readonly vault: Pick<Vault, 'accounts' | 'groups'>
  readonly codes: Pick<Codes, 'shown'>
  readonly clock: Pick<Clock, 'after'>
  readonly windows: Pick<Windows, 'send'>
  readonly activity: Parameters<typeof withUsed>[1]
  readonly recent: () => readonly string[]
  readonly status: () => VaultStatus
  readonly settings: () => BeginView['settings']
  readonly portable: string | null
}): Beginning {
  const { vault, codes, clock, windows, activity, portable } = parts
  const begun = new Set<WindowName>()
  /** Those that wait for the vault; called, they stop. */
  const waiting = new Set<() => void>()

  const inside = (): InsideView => {
    const all = vault.accounts()
    const first = [...all.filter(({ pinned }) => pinned), ...all.filter(({ pinned }) => !pinned)]
    return {
      accounts: all.map((account) => withUsed(accountView(account), activity)),
      codes: first.slice(0, firstRows).map(codes.shown),
      groups: groupViews(vault.groups()),
      recent: parts.recent(),
    }
  }

  const opening = () =>
    new Promise<void>((resolve) => {
      const stop = () => {
        cancel()
        waiting.delete(stop)
        resolve()
      }
      const cancel = clock.after(patience, stop)
      waiting.add(stop)
    })

  return {
    begin: async (which) => {
      if (isOpening(parts.status())) await opening()
      begun.add(which)
      const status = parts.status()
      const settings = parts.settings()
      const view = { status, settings, portable, inside: status.kind === 'open' ? inside() : null }
      windows.send('begun', view, which)
    },
    follow: (status) => {
      if (isOpening(status)) return
      for (const stop of waiting) stop()
    },
    tellOpened: () => {
      if (begun.size === 0) return
      const told = inside()
      for (const which of begun) windows.send('opened', told, which)
    },
  }
}

const isOpening = (status: VaultStatus) =>
  status.kind === 'starting' || (status.kind === 'keychain-asked' && !status.slow)
