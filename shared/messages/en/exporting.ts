// Exports: what each format is, what it loses, who can read it, and what was written.

import type { LeftOut, LostPart } from '../../exporting'
import { say } from '../say'

const number = (count: number) => count.toLocaleString('en')
const accounts = (count: number) => `${number(count)} ${count === 1 ? 'account' : 'accounts'}`
const these = (count: number) => (count === 1 ? 'this account' : `these ${number(count)} accounts`)

/** After "because". */
export const leftOutWords: Readonly<Record<LeftOut, string>> = {
  type: 'this format has no such type of code',
  digits: 'this format has 6 or 8 digits only',
  period: 'this format has a period of 30 s only',
  secret: 'this format cannot hold a secret of this form',
  'too-long': 'its names are too long for it',
}

export const lostWords: Readonly<Record<LostPart, string>> = {
  note: 'its note',
  pin: 'its PIN',
  icon: 'its icon',
  pinned: 'that it is pinned',
}

const withoutWords: Readonly<Record<LostPart, string>> = {
  note: 'the note',
  pin: 'the PIN',
  icon: 'the icon',
  pinned: 'the pin to the top',
}

export const exporting = {
  title: 'Export',
  none: 'There is no account to export.',
  which: 'Which accounts',
  all: (count: number) => (count === 1 ? 'The only account' : `All ${accounts(count)}`),
  found: (count: number, query: string) => `${accounts(count)} found by “${query}”`,
  one: (name: string) => `Only ${name}`,
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
  titleOf: (format: string) => `Export: ${format}`,
  goes: (count: number) =>
    `${accounts(count)} will be written. ${count === 1 ? 'It stays' : 'They stay'} here too.`,
  allLeft: 'No account fits this format.',
  left: (count: number) => `${accounts(count)} ${count === 1 ? 'does' : 'do'} not go along`,
  leftWhy: (why: LeftOut) => `Not in the file, because ${leftOutWords[why]}:`,
  lost: (count: number) => `${accounts(count)} ${count === 1 ? 'loses' : 'lose'} something`,
  lostWhat: (parts: readonly LostPart[]) =>
    `In the file without ${parts.map((part) => withoutWords[part]).join(' and ')}:`,
  danger: (count: number) =>
    `What is written is not encrypted. Whoever gets it can make the codes of ${these(count)} from then on, on any device.`,
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
  done: (count: number, files: number) =>
    `${accounts(count)} written${files === 1 ? '' : ` to ${number(files)} files`}, read back and compared.`,
  files: 'Files',
  doneDelete: (files: number) =>
    files === 1
      ? 'The file is not encrypted: delete it when it has done its work, from the bin too.'
      : 'The files are not encrypted: delete them when they have done their work, from the bin too.',
  doneSealed: 'Without the passphrase or password nobody can open it, you included.',
  printed: (count: number) => `The sheet with ${accounts(count)} went to the printer.`,
  printedThen: 'Lock it away. Printers that many people use may keep what they printed.',
  settings: {
    title: 'Export the accounts',
    text: 'Into another app, into a backup, or onto paper',
    button: 'Export…',
  },
} as const
