// What the commands say that take accounts in and give them out: import, add, scan, export, backup, restore, passphrase
// and recovery-key. Names of files and accounts are put in by the commands, cleaned for the terminal.

import type { LeftOut, LostPart } from '../../exporting'
import { say } from '../say'

const leftOut = (icu: string) => say<[name: string]>(['name'], icu)

export const cliInOut = {
  formats: 'Formats',
  filesMissing: 'Say which files, such as: tidelock import export.json.',
  oneFile: 'Say which file, and one only.',
  fileUnreadable: 'It cannot be read, or is larger than 64 MB. Check its path and rights.',
  folderEmpty: 'The folder holds no file that can be imported.',
  columnsMalformed:
    'Say the columns like this: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret must be there.',
  columnsNeeded: say<[header: string]>(
    ['header'],
    'It is a table. Say which column is the secret: --columns secret=NAME,issuer=NAME,account=NAME. Its columns: {header}.',
  ),
  columnsUnknown: say<[header: string]>(
    ['header'],
    'It has no such column. Its columns: {header}; a number counts from 1.',
  ),
  columnsTaken: say<[columns: string]>(['columns'], 'columns taken: {columns}'),
  readingFile: say<[number: number, of: number]>(['number', 'of'], 'Reading file {number} of {of} ...'),
  workingOutKey: say<[file: string]>(['file'], 'Working out the key of {file} ...'),
  storing: say<[rows: number]>(['rows'], 'Storing {rows, plural, one {# account} other {# accounts}} ...'),
  askFilePassword: say<[file: string]>(['file'], 'Password of {file}: '),
  inTheFile: say<[all: number, taken: number, skipped: number, dry: boolean]>(
    ['all', 'taken', 'skipped', 'dry'],
    '{dry, select, true {in the file {all} = {taken} to import + {skipped} to skip; nothing was stored} other {in the file {all} = {taken} imported + {skipped} skipped}}',
  ),
  inAllFiles: say<[files: number, all: number, taken: number, skipped: number, dry: boolean]>(
    ['files', 'all', 'taken', 'skipped', 'dry'],
    '{dry, select, true {{files, plural, one {in # file} other {in # files}} {all} = {taken} to import + {skipped} to skip; nothing was stored} other {{files, plural, one {in # file} other {in # files}} {all} = {taken} imported + {skipped} skipped}}',
  ),
  row: say<[row: number, name: string, reason: string]>(
    ['row', 'name', 'reason'],
    'row {row}, {name}: {reason}',
  ),
  incomplete: say<[have: number, of: number, missing: string]>(
    ['have', 'of', 'missing'],
    'Google export: {have} of {of, plural, one {# code} other {# codes}}; missing: {missing}. Scan those too, or accounts stay behind.',
  ),
  noneReadable: 'No row could be read; nothing was stored.',
  emptyFile: 'There is no account in it.',

  addWhat: 'Give images, or - for links on standard input. Files of other apps: tidelock import FILE.',
  scanWhat: 'Say which images, such as: tidelock scan screenshot.png.',
  noCode: 'No QR code was found in it. Cut the picture to the code, or take a sharper one.',
  imageForWindow: say<[kind: string]>(
    ['kind'],
    '{kind} images are not decoded here. Open it in the window, or save it as PNG.',
  ),
  imageUnknown: 'It is no image: PNG, JPEG, GIF or BMP.',
  imageTooLarge: 'The image is larger than 20 MB or 50 megapixels. Cut it to the code.',
  imageDamaged: 'The image is damaged.',
  imageEnded: 'The image took too long, and its process was ended. Cut it to the code.',

  exportNeedsPlain: say<[label: string]>(
    ['label'],
    '{label} is not encrypted: whoever gets the file has every account in it. Say --plain if that is meant.',
  ),
  exportNotPlain: say<[label: string]>(
    ['label'],
    '{label} is always encrypted, so --plain does not go with it.',
  ),
  exportNeedsPassword:
    'Give a password with --password-file FILE or --password -, or say --plain for a file that is not encrypted.',
  exportNoPassword: say<[label: string]>(['label'], '{label} is never encrypted, so it takes no password.'),
  plainOrPassword: '--plain and a password do not go together.',
  formatMissing: say<[names: string]>(['names'], 'Say --format: {names}.'),
  backupNeedsPassphrase:
    'This vault has no passphrase that could open the backup elsewhere. Give one with --password-file FILE, or set one: tidelock passphrase set.',
  passwordEmpty: 'The password is empty.',
  notVerified:
    'What was written did not read back as it should, so the file was removed. Check the drive and try again.',
  exported: say<[count: number, files: number]>(
    ['count', 'files'],
    '{files, plural, =1 {{count, plural, one {# account} other {# accounts}} written, read back and compared.} one {{count, plural, one {# account} other {# accounts}} written to # file, read back and compared.} other {{count, plural, one {# account} other {# accounts}} written to {files} files, read back and compared.}}',
  ),
  plainWarning: 'The file is not encrypted: delete it when it has done its work.',
  leftOut: {
    type: leftOut('left out: {name}, because this format has no such type of code'),
    digits: leftOut('left out: {name}, because this format has 6 or 8 digits only'),
    period: leftOut('left out: {name}, because this format has a period of 30 s only'),
    secret: leftOut('left out: {name}, because this format cannot hold a secret of this form'),
    'too-long': leftOut('left out: {name}, because its names are too long for it'),
  } satisfies Record<LeftOut, unknown>,
  lost: say<[name: string, parts: string]>(['name', 'parts'], 'does not travel: {name}: {parts}'),
  lostPart: {
    note: 'its note',
    pin: 'its PIN',
    icon: 'its icon',
    pinned: 'that it is pinned',
    groups: 'its groups',
    tags: 'its tags',
  } satisfies Record<LostPart, string>,

  backupSubwords: 'tidelock backup [FILE], or tidelock backup verify FILE.',
  backedUp: say<[file: string, accounts: number, trash: number]>(
    ['file', 'accounts', 'trash'],
    '{file}: {accounts, plural, one {# account} other {# accounts}}{trash, plural, =0 {} other {, # in the trash}}; it was opened again and holds them all.',
  ),
  verified: say<[accounts: number, trash: number]>(
    ['accounts', 'trash'],
    'It opens: {accounts, plural, one {# account} other {# accounts}}{trash, plural, =0 {} other {, # in the trash}}.',
  ),
  codesSame: say<[same: number]>(
    ['same'],
    'Test codes compared with the vault: {same, plural, other {all # are the same.}}',
  ),
  codesDiffer: say<[same: number, other: number, missing: number]>(
    ['same', 'other', 'missing'],
    'Test codes compared with the vault: {same} the same, {other} not in the vault, {missing} of the vault not in the backup.',
  ),
  byVaultKey: 'It opens with the passphrase or recovery key that this vault has now.',
  unreadableInside: say<[count: number]>(
    ['count'],
    '{count, plural, one {# entry in it cannot be read; it is kept as it is.} other {# entries in it cannot be read; they are kept as they are.}}',
  ),
  restored: say<[added: number, present: number, onlyHere: number, dry: boolean]>(
    ['added', 'present', 'onlyHere', 'dry'],
    '{dry, select, true {Would restore {added, plural, one {# account} other {# accounts}}} other {Restored {added, plural, one {# account} other {# accounts}}}}; {present, plural, one {# was} other {# were}} there already; {onlyHere, plural, other {# only in the vault, kept}}.',
  ),
  replaced: say<[all: number, onlyHere: number, dry: boolean]>(
    ['all', 'onlyHere', 'dry'],
    '{dry, select, true {Would replace the vault by the {all, plural, one {# account} other {# accounts}} of the backup; {onlyHere, plural, other {# that only the vault had would go}}.} other {The vault now holds the {all, plural, one {# account} other {# accounts}} of the backup; {onlyHere, plural, other {# that only the vault had went}}.}} An earlier copy of the vault is kept.',
  ),
  nothingStored: 'Nothing was stored.',
  backupWrongPassphrase:
    'That does not open the backup. It may have an older passphrase; try that, or the recovery key.',
  backupNoText: 'No passphrase opens this file.',

  passphraseWhat: 'Say what to do: tidelock passphrase set, change or remove.',
  passphraseThere: 'There is a passphrase already. To change it: tidelock passphrase change.',
  passphraseAbsent: 'There is no passphrase yet. To set one: tidelock passphrase set.',
  passphraseSet: 'The passphrase is set. Every kept copy of the vault opens with it.',
  passphraseChanged: 'The passphrase is changed. Backups made before still open with the older one.',
  passphraseRemoved: 'The passphrase is removed. Backups made before still open with it.',
  passphraseNeeded: 'Type it on a terminal, or give it with --password-file FILE or --password -.',
  askNewPassphrase: 'New passphrase: ',
  askAgain: 'The same again: ',
  notTheSame: 'The two were not the same.',
  recoveryWhat: 'Say: tidelock recovery-key new.',
  recoveryKit: 'Its kit is written. Print it from a browser, then delete the file: the key stands in it.',
  recoveryShown:
    'Write it down or print it now; it is not shown again. An older recovery key no longer opens the vault.',
} as const
