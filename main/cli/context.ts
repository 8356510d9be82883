// Builds what a command is given, and puts away afterwards what it opened. Nothing is read before it is asked for.

import type { Settings } from '../../shared/settings'
import { loadSettings, type SettingsStore } from '../settings'
import type { Vault } from '../vault/vault'
import { type CommandContext, type CommandPlatform, type ExitStatus, exit, type Terminal } from './command'
import { withoutNewline } from './inputs'
import { openVault } from './open-vault'
import { cliText } from './texts'

/** What the entry gives: the real world, or a test's. */
export interface Surroundings {
  readonly terminal: Terminal
  readonly version: string
  /** Absent: there is nothing but English. */
  readonly speak?: (setting: Settings['language']) => unknown
  /** The path in TIDELOCK_PASSPHRASE_FILE; null = not set. */
  readonly passphraseFile: string | null
  readonly platformAt: (how: {
    readonly home: string | undefined
    readonly vault: string | undefined
    readonly passphraseGiven: boolean
  }) => CommandPlatform
}

export function createContext(
  around: Surroundings,
  { words, options }: Pick<CommandContext, 'words' | 'options'>,
): { readonly context: CommandContext; readonly finish: () => Promise<void> } {
  const { terminal, passphraseFile } = around
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined)
  const platform = around.platformAt({
    home: text('home'),
    vault: text('vault'),
    passphraseGiven: passphraseFile !== null,
  })
  let opened: Vault | null = null
  let settings: Promise<SettingsStore> | null = null
  let passphrase: Promise<string | null | ExitStatus> | null = null

  const readSettings = () => {
    settings ??= loadSettings({ ...platform, path: platform.place.settings })
    return settings
  }
  const readPassphrase = async () => {
    if (passphraseFile === null) return null
    const bytes = await terminal.readFile(passphraseFile, 64 * 1024)
    if (bytes !== null) return withoutNewline(new TextDecoder().decode(bytes))
    terminal.complain(cliText.passphraseFileUnreadable)
    return exit.badInput
  }
  const givenPassphrase = () => {
    passphrase ??= readPassphrase()
    return passphrase
  }

  const context: CommandContext = {
    ...platform,
    terminal,
    words,
    options,
    version: around.version,
    json: options['json'] === true,
    settings: readSettings,
    givenPassphrase,
    openVault: async ({ toStore = false } = {}) => {
      if (opened !== null) return opened
      const given = await givenPassphrase()
      if (typeof given === 'number') return given
      const vault = await openVault(
        { ...platform, memory: await readSettings() },
        { passphrase: given, toStore, terminal },
      )
      if (typeof vault !== 'number') opened = vault
      return vault
    },
  }
  const finish = async () => {
    await opened?.close()
    if (settings !== null) await (await settings).flush()
  }
  return { context, finish }
}
