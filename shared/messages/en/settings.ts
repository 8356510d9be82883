// Settings: security, clipboard, appearance, keyboard, about.

/** At the start of a sentence, whatever the keychain calls itself. */
const keychain = (backend: string | null) => {
  const name = backend ?? 'the system keychain'
  return name.charAt(0).toUpperCase() + name.slice(1)
}

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
    keychainOnly: (backend: string | null) =>
      `${keychain(backend)} opens this vault by itself while you are signed in. It is the only key, and keychains do get lost.`,
    keychainAndSpare: (backend: string | null) =>
      `${keychain(backend)} opens this vault by itself while you are signed in. Your passphrase is a spare key.`,
    keychainAndRecovery: (backend: string | null) =>
      `${keychain(backend)} opens this vault by itself while you are signed in. Your recovery key is the spare.`,
    passphrase: 'Your passphrase locks this vault. Nothing on this computer can open it without you.',
    recoveryOnly: 'Only your recovery key opens this vault.',
  },
  curtain:
    'Programs that run as you can ask the keychain too. For a real lock, set a passphrase and turn the keychain off.',
  keychain: {
    title: 'Open with the keychain',
    on: (backend: string | null) => `The key lies in ${backend ?? 'the system keychain'}.`,
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
    removeTitle: 'Remove the passphrase?',
    removeText: 'The vault then opens only with what remains:',
    removeButton: 'Remove the passphrase',
    done: 'The passphrase is set',
    removed: 'The passphrase is removed',
    working: 'Working…',
    saveButton: 'Set passphrase',
  },
  slotName: { keychain: 'the keychain', passphrase: 'the passphrase', recovery: 'the recovery key' },
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
    seconds: (count: number) => `${count} seconds`,
    minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
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
    runtimeText: (electron: string, chromium: string, node: string) =>
      `Electron ${electron}, Chromium ${chromium}, Node ${node}`,
    fallback:
      'This is the development runtime. It is older than the supported one and is never part of an installed Tidelock.',
    vault: 'Vault',
    settingsFile: 'Settings',
    keychain: 'Keychain',
    noKeychain: 'Not in use',
    clipboard: 'Clipboard',
    clipboardMarks: 'Codes are kept out of clipboard histories and clouds',
    clipboardPlain: 'Plain: a clipboard history may keep codes',
    offline: 'Tidelock never opens a network connection.',
  },
  shortcuts: {
    type: ['Type anywhere', 'Search'],
    arrows: ['↓ ↑', 'Move through the list'],
    enter: ['Enter', 'Copy the code'],
    next: ['{mod} Shift C', 'Copy the next code'],
    escape: ['Esc', 'Clear the search, go back'],
    add: ['{mod} N', 'Add an account'],
    create: ['{mod} Shift N', 'Create a secret for somebody'],
    paste: ['{mod} V', 'Paste a link or a picture to add it'],
    edit: ['F2', 'Edit'],
    menu: ['Shift F10', 'Open the row’s menu'],
    hide: ['{mod} Shift H', 'Hide or show all codes'],
    reveal: ['{mod} E', 'Show one hidden code'],
    left: ['{mod} T', 'Say how long the code lasts'],
    order: ['{alt} ↑ ↓', 'Move the account up or down'],
    trash: ['Delete', 'Move to trash'],
    find: ['{mod} F', 'Go to the search'],
    settings: ['{mod} ,', 'Settings'],
    lock: ['{mod} L', 'Lock'],
  },
} as const
