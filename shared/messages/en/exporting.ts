// Exports: what each format is, what it loses, who can read it, and what was written.

import type { LeftOut, LostPart } from '../../exporting'
import { say } from '../say'

export const exporting = {
  title: 'Export',
  none: 'There is no account to export.',
  which: 'Which accounts',
  all: say<[count: number]>(
    ['count'],
    '{count, plural, =1 {The only account} one {All # account} other {All # accounts}}',
  ),
  found: say<[count: number, query: string]>(
    ['count', 'query'],
    '{count, plural, one {# account} other {# accounts}} found by “{query}”',
  ),
  one: say<[name: string]>(['name'], 'Only {name}'),
  chosen: say<[count: number]>(
    ['count'],
    'The {count, plural, one {selected account} other {# selected accounts}}',
  ),
  sealedGroup: 'Encrypted',
  plainGroup: 'Not encrypted: whoever gets the file has your accounts',
  formats: {
    backup: {
      name: 'Encrypted backup',
      text: 'Everything about the accounts. Opens in Tidelock, and in apps that read Aegis’ files.',
    },
    'aegis-sealed': {
      name: 'Aegis, encrypted',
      text: 'Opens in Aegis and in apps that read its files, with a password that you choose now.',
    },
    aegis: { name: 'Aegis', text: 'Opens in Aegis and in most other apps.' },
    '2fas': { name: '2FAS', text: 'Opens in 2FAS and in apps that read its files.' },
    uris: {
      name: 'Text with links',
      text: 'An otpauth:// link a line, which nearly every app and password manager takes.',
    },
    'migration-qr': {
      name: 'Pictures for Google Authenticator',
      text: 'QR codes as PNG files, ten accounts each. To scan them from this screen, close this and choose “Move to a phone”.',
    },
    html: {
      name: 'Sheet with QR codes',
      text: 'Each account with its QR code and link, to print and to lock away.',
    },
  },
  next: 'Continue',
  titleOf: say<[format: string]>(['format'], 'Export: {format}'),
  goes: say<[count: number]>(
    ['count'],
    '{count, plural, one {# account will be written. It stays here too.} other {# accounts will be written. They stay here too.}}',
  ),
  allLeft: 'No account fits this format.',
  left: say<[count: number]>(
    ['count'],
    '{count, plural, one {# account does not go along} other {# accounts do not go along}}',
  ),
  leftWhy: {
    type: 'Not in the file, because this format has no such type of code:',
    digits: 'Not in the file, because this format has 6 or 8 digits only:',
    period: 'Not in the file, because this format has a period of 30 s only:',
    secret: 'Not in the file, because this format cannot hold a secret of this form:',
    'too-long': 'Not in the file, because its names are too long for it:',
  } satisfies Record<LeftOut, string>,
  lost: say<[count: number]>(
    ['count'],
    '{count, plural, one {# account loses something} other {# accounts lose something}}',
  ),
  lostWhat: say<[parts: readonly string[]]>(['parts'], 'In the file without {parts}:'),
  lostPart: {
    note: 'the note',
    pin: 'the PIN',
    icon: 'the icon',
    pinned: 'the pin to the top',
    groups: 'the groups',
    tags: 'the tags',
  } satisfies Record<LostPart, string>,
  danger: say<[count: number]>(
    ['count'],
    'What is written is not encrypted. Whoever gets it can make the codes of {count, plural, =1 {this account} one {this # account} other {these # accounts}} from then on, on any device.',
  ),
  dangerThen: 'Keep it nowhere longer than it is needed, in no cloud folder, and send it by no message.',
  opensWith: 'Opens with',
  ownKeys: {
    both: 'The passphrase or the recovery key of this vault',
    passphrase: 'The passphrase of this vault',
    recovery: 'The recovery key of this vault',
  },
  ownPassword: 'A password of its own',
  password: 'Password of the file',
  passwordAgain: 'Repeat the password',
  passwordMissing: 'Type a password.',
  passwordForgotten: 'Nobody can open the file without it.',
  proves: 'Of this vault, to show that it is you.',
  save: 'Save…',
  print: 'Print…',
  working: 'Writing, reading back and comparing. Codes go on meanwhile.',
  doneTitle: 'Exported',
  done: say<[count: number, files: number]>(
    ['count', 'files'],
    '{files, plural, =1 {{count, plural, one {# account} other {# accounts}} written, read back and compared.} one {{count, plural, one {# account} other {# accounts}} written to # file, read back and compared.} other {{count, plural, one {# account} other {# accounts}} written to {files, number} files, read back and compared.}}',
  ),
  files: 'Files',
  doneDelete: say<[files: number]>(
    ['files'],
    '{files, plural, one {The file is not encrypted: delete it when it has done its work, from the bin too.} other {The files are not encrypted: delete them when they have done their work, from the bin too.}}',
  ),
  doneSealed: 'Without the passphrase or password nobody can open it, you included.',
  printed: say<[count: number]>(
    ['count'],
    'The sheet with {count, plural, one {# account} other {# accounts}} went to the printer.',
  ),
  printedThen: 'Lock it away. Printers that many people use may keep what they printed.',
  settings: {
    title: 'Export the accounts',
    text: 'Into another app, into a backup, or onto paper',
    button: 'Export…',
  },
} as const
