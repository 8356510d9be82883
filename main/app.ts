// The composition root: wires the rooms, in reading order. No Electron, no decision.

import type { AboutView } from '../shared/views'
import { createCodes } from './codes'
import { createIncoming } from './incoming'
import { createIntake } from './intake/intake'
import { createHandlers } from './ipc/handlers'
import { register } from './ipc/register'
import type { Door, Platform } from './platform/platform'
import { createProver } from './prover'
import type { SettingsStore } from './settings'
import { createCopied } from './shell/copied'
import { accountView } from './vault/account'
import { createVault, type Vault } from './vault/vault'

export interface App {
  readonly vault: Vault
  /** The words of this start or of a later one: links and files to open. */
  take(words: readonly string[]): void
  /** Opens the window and then the vault: what the page needs never waits for the keychain. */
  start(): Promise<void>
  /** Clears the clipboard, finishes saves and ends every process started. */
  stop(): Promise<void>
}

/** Rows that a window of common height shows. */
const firstRows = 12

export function createApp(
  platform: Platform,
  surroundings: {
    readonly settings: SettingsStore
    readonly about: () => Omit<AboutView, 'keychainBackend'>
    readonly quit: () => void
  },
): App {
  const { clock, random, keychain, kdf, files, clipboard, dialogs, windows, door, log, place } = platform
  const { importReader, screens } = platform
  const { settings } = surroundings

  const vault = createVault(
    { files, keychain, kdf, clock, random, log, memory: settings, demo: place.demo },
    { folder: place.folder, file: place.vault },
  )
  const codes = createCodes({
    clock,
    find: (id) => vault.find(id),
    send: (views) => windows.send('codes', views),
  })
  const copied = createCopied({ clipboard, clock, tell: (view) => windows.send('clipboard', view) })
  const intake = createIntake({
    ...{ vault, clock, reader: importReader },
    tell: (view) => windows.send('intake', view),
  })
  const prover = createProver(vault, clock)
  const isOpen = () => vault.status().kind === 'open'
  const incoming = createIncoming({ isOpen, intake, files, windows })

  let open = false
  vault.onStatus((status) => {
    const opened = status.kind === 'open' && !open
    open = status.kind === 'open'
    if (status.kind !== 'open') {
      codes.forget()
      intake.forget()
      prover.forget()
      windows.useCamera(false)
      void copied.clearNow()
    }
    codes.correct(status.kind === 'open' ? status.timeOffset : 0)
    windows.send('status', status)
    if (!opened) return
    // Sent along, because asking for one after the other would cost the first codes two more turns.
    const accounts = vault.accounts()
    const first = [...accounts.filter(({ pinned }) => pinned), ...accounts.filter(({ pinned }) => !pinned)]
    windows.send('codes', first.slice(0, firstRows).map(codes.of))
    windows.send('accounts', { kind: 'all', accounts: accounts.map(accountView) })
    incoming.refresh()
  })
  vault.onAccounts((change) => {
    windows.send('accounts', change)
    codes.refresh()
    intake.refresh()
  })

  settings.onChange((now) => {
    windows.useTheme(now.theme)
    windows.send('settings', now)
  })
  windows.onVisible((visible) => {
    codes.setVisible(visible)
    windows.send('visible', visible)
  })
  windows.onBounds((bounds) => settings.rememberWindow(bounds))

  const about = (): AboutView => ({ ...surroundings.about(), keychainBackend: backendOf(vault) })
  // A page that asks has set its listeners before.
  const heard: Door = {
    open: (receive) =>
      door.open((name, input) => {
        incoming.pageListens()
        return receive(name, input)
      }),
  }
  register(
    heard,
    createHandlers({
      ...{ vault, codes, copied, settings, clock, random, files, dialogs, screens, intake, prover },
      useCamera: (use) => windows.useCamera(use),
      ...{ about, quit: surroundings.quit },
    }),
    { isOpen, log },
  )

  return {
    vault,
    take: incoming.take,
    start: async () => {
      windows.useTheme(settings.now().theme)
      windows.open(settings.windowBounds())
      await vault.start()
    },
    stop: async () => {
      intake.forget()
      await copied.clearNow()
      await vault.close()
      await settings.flush()
    },
  }
}

function backendOf(vault: Vault): string | null {
  return vault.slots().find((slot) => slot.kind === 'keychain')?.backend ?? null
}
