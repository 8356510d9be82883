// Who holds the entries: the name of the keychain in use, for the settings, the doctor and the vault's record.

import { readFile } from 'node:fs/promises'
import { ownerPidOnSessionBus } from './session-bus'

/** Programs that provide the Secret Service, by their (15 characters of) name in /proc. */
const secretServices: Readonly<Record<string, string>> = {
  'gnome-keyring-d': 'GNOME Keyring',
  kwalletd5: 'KWallet',
  kwalletd6: 'KWallet',
  ksecretd: 'KWallet',
  keepassxc: 'KeePassXC',
  'oo7-daemon': 'oo7',
  pass_secret_ser: 'pass',
  secretserviced: 'pass',
}

/** null where it cannot be told, as when the keychain has not been started yet. */
export async function keychainBackend(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  switch (process.platform) {
    case 'darwin':
      return 'macOS Keychain'
    case 'win32':
      return 'Windows Credential Manager'
    default:
      return await secretServiceOwner(env)
  }
}

async function secretServiceOwner(env: NodeJS.ProcessEnv): Promise<string | null> {
  const pid = await ownerPidOnSessionBus('org.freedesktop.secrets', env)
  if (pid === null) {
    return null
  }
  const program = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  return secretServices[program.trim()] ?? (program.trim() === '' ? null : program.trim())
}
