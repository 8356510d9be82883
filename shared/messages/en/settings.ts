// Settings: security, clipboard, appearance, keyboard, about.

import { say } from '../say'

/** `backend`: what the keychain calls itself, or null. */
const keychain = (icu: string) => say<[backend: string | null]>(['backend'], icu)

export const settings = {
  title: 'Settings',
  sections: {
    security: 'Security',
    clipboard: 'Clipboard',
    quick: 'Quick access',
    window: 'Window',
    appearance: 'Appearance',
    keyboard: 'Keyboard',
    about: 'About',
  },
  inForce: {
    keychainOnly: keychain(
      '{backend, select, none {The system keychain opens this vault by itself while you are signed in.} other {{backend} opens this vault by itself while you are signed in.}} It is the only key, and keychains do get lost.',
    ),
    keychainAndSpare: keychain(
      '{backend, select, none {The system keychain opens this vault by itself while you are signed in.} other {{backend} opens this vault by itself while you are signed in.}} Your passphrase is a spare key.',
    ),
    keychainAndRecovery: keychain(
      '{backend, select, none {The system keychain opens this vault by itself while you are signed in.} other {{backend} opens this vault by itself while you are signed in.}} Your recovery key is the spare.',
    ),
    passphrase: 'Your passphrase locks this vault. Nothing on this computer can open it without you.',
    recoveryOnly: 'Only your recovery key opens this vault.',
  },
  curtain:
    'Programs that run as you can ask the keychain too. For a real lock, set a passphrase and turn the keychain off.',
  keychain: {
    title: 'Open with the keychain',
    on: keychain(
      '{backend, select, none {The key lies in the system keychain.} other {The key lies in {backend}.}}',
    ),
    off: 'Off: the vault asks for the passphrase each time it is opened.',
    needsOther: 'Set a passphrase or a recovery key first; otherwise nothing could open the vault.',
  },
  passphrase: {
    title: 'Passphrase',
    set: 'Set',
    setDialog: 'Set a passphrase',
    change: 'Change…',
    changeDialog: 'Change the passphrase',
    remove: 'Remove',
    isSet: 'Set.',
    notSet: 'Not set.',
    done: 'The passphrase is set',
    removed: 'The passphrase is removed',
    working: 'Working…',
    saveButton: 'Set passphrase',
  },
  recovery: {
    title: 'Recovery key',
    isSet: 'Made. It cannot be shown again.',
    notSet: 'None. It opens the vault when all else is lost.',
    unproven: 'Made, but nobody has checked that it was written down.',
    make: 'Make…',
    makeNew: 'Make new…',
    check: 'Check…',
    checkLabel: 'Check the recovery key',
  },
  clear: {
    title: 'Clear a copied code after',
    text: 'Only if it is still on the clipboard.',
    never: 'Never',
    seconds: say<[count: number]>(['count'], '{count, plural, one {# second} other {# seconds}}'),
    minutes: say<[count: number]>(['count'], '{count, plural, one {# minute} other {# minutes}}'),
  },
  last: {
    title: 'When fewer than 5 seconds remain',
    copy: 'Copy the code and say how long it lasts',
    next: 'Copy the next code',
    wait: 'Wait for the next code',
    why: 'Not every site accepts the next code early.',
  },
  theme: { title: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  nextCode: { title: 'Show the next code', text: 'Small, below the current one.' },
  about: {
    version: 'Version',
    runtime: 'Runtime',
    runtimeText: say<[electron: string, chromium: string, node: string]>(
      ['electron', 'chromium', 'node'],
      'Electron {electron}, Chromium {chromium}, Node {node}',
    ),
    fallback:
      'This is the development runtime. It is older than the supported one and is never part of an installed Tidelock.',
    vault: 'Vault',
    settingsFile: 'Settings',
    keychain: 'Keychain',
    noKeychain: 'Not in use',
    clipboard: 'Clipboard',
    clipboardMarks: 'Codes are kept out of clipboard histories and clouds',
    clipboardPlain: 'Plain: a clipboard history may keep codes',
    releases: 'New versions',
    copyAddress: 'Copy the address',
    addressCopied: 'The address is copied',
    offline:
      'Tidelock never opens a network connection, so it does not look for new versions either. Packages are updated by the system that installed them; the address above has every version.',
  },
} as const
