// What `tidelock --help`, the manual page and the shells' completion say of each command: what it does, its options, its
// examples. Words in capitals, names of options and of commands stay as they are.

import type { ExportFormat } from '../../exporting'
import { say } from '../say'

const withUsual = (icu: string) => say<[usual: number]>(['usual'], icu)

export const cliHelp = {
  /** Options of every command. */
  everywhere: {
    json: 'one JSON document on standard output',
    vault: 'a portable vault file, opened by its passphrase',
    home: 'folder of settings and vault (also TIDELOCK_HOME)',
    help: 'what the command does',
  },
  list: {
    summary: 'accounts, a line each',
    exampleAll: 'every account of the vault',
    exampleGroup: 'those in the group Work that do not have the tag old',
    exampleName: 'those whose issuer or account holds “git”, as JSON',
  },
  code: {
    summary: 'the code of an account, or of a secret that is stored nowhere',
    next: 'the code of the next time step',
    watch: 'keep showing it, with the seconds left, until Ctrl+C',
    copy: 'copy it instead of printing it; the clipboard is cleared after a while',
    at: 'the code at this moment',
    exampleOne: 'the code of the one account that matches',
    exampleCopy: 'to the clipboard instead',
    exampleGiven: 'of a secret that is not in the vault',
  },
  generate: {
    summary: 'a new secret for somebody’s account, with its link, QR code and current code',
    bytes: withUsual('random bytes of the secret, {usual} by default'),
    type: 'token type, totp by default',
    counter: 'first counter of HOTP, 0 by default',
    save: 'keep it in the vault as well',
    qr: 'draw the QR code in the terminal',
    exampleServer: 'secret, link and current code for a server’s user table',
    exampleKept: 'kept, and shown for a phone to scan',
  },
  verify: {
    summary: 'whether a code is right: exit status 0 or 1',
    window: 'time steps before and after that still count, 1 by default; HOTP: counters after',
    at: 'as if it were this moment',
    exampleVault: 'against an account of the vault',
    exampleServer: 'on a server, with the step that matched',
  },
  uri: {
    summary: 'the otpauth:// link of an account or of a given secret',
    full: 'with algorithm, digits and period even where they are the defaults',
    exampleOne: 'the link that another authenticator takes',
    exampleGiven: 'a link for a secret that is not in the vault',
  },
  qr: {
    summary: 'the link as a QR code: in the terminal, as PNG or SVG',
    png: 'write the QR code as a PNG',
    svg: 'write the QR code as an SVG',
    size: withUsual('width and height of PNG and SVG, {usual} by default'),
    exampleOne: 'draws it in the terminal, for a phone to scan',
    exampleGiven: 'a PNG of 512 x 512 for a secret that is not in the vault',
  },
  scan: {
    summary: 'the texts of all QR codes in images; stores nothing',
    exampleOne: 'prints what its QR codes say, a line each',
    exampleSeveral: 'the same for several images, by file',
  },
  add: {
    summary: 'adds what it finds in images, or in the links on standard input',
    dryRun: 'say what would be added, and add nothing',
    exampleLinks: 'adds every otpauth:// link of a file',
    exampleImage: 'adds the accounts of all QR codes in a picture',
  },
  import: {
    summary: 'takes in the accounts of other programs’ exports; the format is told from the content',
    format: 'the format (auto unless told), where its content does not tell it; the names are below',
    columns: 'the columns of a table (CSV): secret, issuer, account, note, by name or number',
    onDuplicate: 'what happens to accounts that are in the vault: skip (default), replace, keep both',
    dryRun: 'say what would be imported, and store nothing',
    exampleAegis: 'everything in an encrypted Aegis export',
    exampleGoogle: 'what a Google export in two pictures would bring',
  },
  export: {
    summary: 'writes accounts for other programs or for safe keeping',
    format: 'what to write',
    select: 'only the accounts that match',
    plain: 'yes, not encrypted: whoever gets the file has the accounts',
    exampleBackup: 'an encrypted backup',
    exampleGoogle: 'QR codes for Google Authenticator',
    /** What a format is called inside a sentence. */
    labels: {
      backup: 'Tidelock backup',
      aegis: 'Aegis',
      '2fas': '2FAS',
      uris: 'List of otpauth links',
      'migration-qr': 'Google Authenticator QR codes',
      html: 'Sheet to print',
    } satisfies Record<ExportFormat, string>,
  },
  backup: {
    summary: 'an encrypted backup of everything, and the proof that one opens',
    exampleMake: 'a backup that the passphrase of the vault opens',
    exampleVerify: 'opens it, counts it and compares the codes',
  },
  restore: {
    summary: 'brings a backup back; adds what is missing, or replaces everything',
    replace: 'the vault then holds what the backup holds, and nothing else',
    dryRun: 'say what would happen, and store nothing',
    exampleDry: 'what the backup would bring',
    exampleOlder: 'one with another passphrase',
  },
  passphrase: {
    summary: 'sets, changes or removes the passphrase of the vault',
    exampleSet: 'asks for a new passphrase twice',
    exampleChange: 'takes the new one from a file',
  },
  recoveryKey: {
    summary: 'makes a recovery key for the vault and prints it once',
    kit: 'write its kit too: a page of HTML to print, then delete',
    exampleNew: 'a new key; an older one stops working',
    exampleKit: 'with a page to print: steps, QR code, vault and date',
    /** `document`: what --json prints, in braces. */
    exampleJson: say<[document: string]>(['document'], 'the same as {document}'),
  },
  completion: {
    summary: 'completion of commands and options, for your shell to read',
    /** The file in which bash reads it. */
    exampleBash: say<[file: string]>(['file'], 'in {file}'),
    exampleFish: 'for fish, once',
  },
  /** How a secret comes in that is no argument; `…File`: the same out of a file. */
  secrets: {
    secret: 'read the Base32 secret from standard input',
    secretFile: 'read the Base32 secret from this file',
    uri: 'read the otpauth:// link from standard input',
    pinFile: 'read the PIN of a mOTP or Yandex secret from this file',
    importPassword: 'read the password of encrypted files from standard input',
    importPasswordFile: 'read the password of encrypted files from this file',
    exportPassword: 'read the password that will open the file from standard input',
    exportPasswordFile: 'read the password that will open the file from this file',
    backupPassword: 'read the password of the backup from standard input, where it is not that of the vault',
    backupPasswordFile: 'read the password of the backup from this file, where it is not that of the vault',
    restorePassword: 'read the password or recovery key of the backup from standard input',
    restorePasswordFile: 'read the password or recovery key of the backup from this file',
    newPassphrase: 'read the new passphrase from standard input',
    newPassphraseFile: 'read the new passphrase from this file',
  },
  /** Options of more than one command. */
  shared: {
    issuer: 'who the account is with',
    account: 'user name or e-mail',
    type: 'token type of the secret, totp by default',
    algorithm: 'hash, SHA1 by default',
    digits: 'characters of a code, 6 by default',
    period: 'length of a time step, 30 by default',
    counter: 'counter of a HOTP secret, 0 by default',
    force: 'write over a file that is there',
  },
} as const
