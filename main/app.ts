// The composition root: wires the rooms, in reading order. No Electron, no decision.

import type { AboutView } from '../shared/views'
import { createCodes } from './codes'
import { createHandlers } from './ipc/handlers'
import { register } from './ipc/register'
import type { Platform } from './platform/platform'
import { loadSettings } from './settings'
import { createCopied } from './shell/copied'
import { createVault, type Vault } from './vault/vault'

export interface App {
  readonly vault: Vault
  /** Opens the window and then the vault: what the page needs never waits for the keychain. */
  start(): Promise<void>
  /** Clears the clipboard, finishes saves and ends every process started. */
  stop(): Promise<void>
}

export async function createApp(
  platform: Platform,
  surroundings: { readonly about: () => Omit<AboutView, 'keychainBackend'>; readonly quit: () => void },
): Promise<App> {
  const { clock, random, keychain, kdf, files, clipboard, dialogs, windows, door, log, place } = platform
  const settings = await loadSettings({ files, clock, log, path: place.settings })

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

  vault.onStatus((status) => {
    if (status.kind !== 'open') {
      codes.forget()
      void copied.clearNow()
    }
    codes.correct(status.kind === 'open' ? status.timeOffset : 0)
    windows.send('status', status)
  })
  vault.onAccounts((change) => {
    windows.send('accounts', change)
    codes.refresh()
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
  register(
    door,
    createHandlers({
      ...{ vault, codes, copied, settings, clock, random, files, dialogs },
      ...{ about, quit: surroundings.quit },
    }),
    {
      isOpen: () => vault.status().kind === 'open',
      log,
    },
  )

  return {
    vault,
    start: async () => {
      windows.useTheme(settings.now().theme)
      windows.open(settings.windowBounds())
      await vault.start()
    },
    stop: async () => {
      await copied.clearNow()
      await vault.close()
      await settings.flush()
    },
  }
}

function backendOf(vault: Vault): string | null {
  return vault.slots().find((slot) => slot.kind === 'keychain')?.backend ?? null
}
