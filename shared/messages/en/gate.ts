// The screens before the vault is open: first start, keychain, lock, a file that cannot be read.

import { say } from '../say'

export const gate = {
  cannotStart:
    'Tidelock cannot start on this computer. Your vault was not touched. Start it from a terminal to see why.',
  firstStart: {
    title: 'Welcome to Tidelock',
    what: 'Your one-time codes, kept on this computer and nowhere else. No account, no network.',
    asking: 'Asking the system keychain…',
    keychainTitle: 'Opens by itself',
    keychainText: say<[backend: string | null]>(
      ['backend'],
      '{backend, select, none {The system keychain keeps the key while you are signed in to this computer.} other {{backend} keeps the key while you are signed in to this computer.}}',
    ),
    keychainButton: say<[backend: string | null]>(
      ['backend'],
      '{backend, select, none {Protect with the system keychain} other {Protect with {backend}}}',
    ),
    passphraseTitle: 'Asks each time',
    passphraseText: 'You type a passphrase. Also keeps out other programs that run as you.',
    passphraseButton: 'Use a passphrase',
    create: 'Create the vault',
    spare: 'Also set a passphrase as a spare key',
    spareText: 'Keychains do get lost. With a spare key your codes do not.',
    noKeychain: 'This computer’s keychain cannot be used, so a passphrase protects your codes.',
    portable: 'This is a new portable vault. Only its passphrase opens it, on any computer.',
    chooseOther: 'Choose another way',
    restore: 'Do you have a backup? Choose here how the vault opens; then it can be restored.',
  },
  /** Before the name of the file. */
  portableFile: 'Portable vault',
  passphrase: {
    label: 'Passphrase',
    again: 'Repeat the passphrase',
    hint: 'Four or more random words are strong and easy to type.',
    different: 'The two do not match.',
    empty: 'Type a passphrase.',
    forgotten: 'Nobody can open the vault without it, and nobody can reset it.',
    show: 'Show what I type',
    hide: 'Hide what I type',
  },
  keychainAsked: {
    title: 'Waiting for the keychain',
    text: 'Tidelock has asked the system keychain for the key of your vault.',
    slow: 'The system may be asking for your password. Look for its window; it can be behind this one.',
    meanwhile: 'Or open the vault yourself',
  },
  keychainFailed: {
    title: 'The keychain did not open your vault',
    changed: say<[was: string, now: string]>(
      ['was', 'now'],
      'The vault was protected with {was}. This computer now uses {now}.',
    ),
    safe: 'Your vault is unharmed. Nothing was changed.',
    noOther: 'This vault has no passphrase and no recovery key, so only the keychain can open it.',
  },
  locked: {
    title: 'Tidelock is locked',
    text: 'Nothing is shown until you open it.',
    open: 'Unlock',
    opening: 'Opening…',
    recoveryLabel: 'Recovery key',
    recoveryHint: 'As printed: groups of letters and digits. Spaces and dashes do not matter.',
    usePassphrase: 'Use the passphrase',
    useRecovery: 'Use the recovery key',
    useKeychain: 'Open with the keychain',
  },
  unreadable: {
    title: 'This vault cannot be opened',
    safe: 'Nothing was changed. The file is exactly as it was found.',
    file: 'File',
    copies: 'Earlier copies',
    copiesText: 'Opening one puts it in place of the file. The file that cannot be read is kept beside it.',
    copy: say<[saved: string, size: string]>(['saved', 'size'], 'Saved {saved}, {size}'),
    open: 'Open',
    openLabel: say<[saved: string]>(['saved'], 'Open the copy saved {saved}'),
    noCopies: 'No earlier copy was found beside it.',
  },
} as const
