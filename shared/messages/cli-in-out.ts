// What the commands say that take accounts in and give them out: import, add, scan, export, backup, restore, passphrase
// and recovery-key. Names of files and accounts are put in by the commands, cleaned for the terminal.

import type { LeftOut, LostPart } from '../exporting'
import { leftOutWords, lostWords } from './en/exporting'

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

export const inOutText = {
  formats: 'Formats',
  filesMissing: 'Say which files, such as: tidelock import export.json.',
  oneFile: 'Say which file, and one only.',
  fileUnreadable: 'It cannot be read, or is larger than 64 MB. Check its path and rights.',
  folderEmpty: 'The folder holds no file that can be imported.',
  columnsMalformed:
    'Say the columns like this: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret must be there.',
  columnsNeeded: (header: readonly string[]) =>
    `It is a table. Say which column is the secret: --columns secret=NAME,issuer=NAME,account=NAME. Its columns: ${header.join(', ')}.`,
  columnsUnknown: (header: readonly string[]) =>
    `It has no such column. Its columns: ${header.join(', ')}; a number counts from 1.`,
  columnsTaken: (columns: string) => `columns taken: ${columns}`,
  readingFile: (number: number, of: number) => `Reading file ${number} of ${of} ...`,
  workingOutKey: (file: string) => `Working out the key of ${file} ...`,
  storing: (rows: number) => `Storing ${rows.toLocaleString('en')} accounts ...`,
  askFilePassword: (file: string) => `Password of ${file}: `,
  inTheFile: (all: number, taken: number, skipped: number, dry: boolean) =>
    dry
      ? `in the file ${all} = ${taken} to import + ${skipped} to skip; nothing was stored`
      : `in the file ${all} = ${taken} imported + ${skipped} skipped`,
  inAllFiles: (files: number, all: number, taken: number, skipped: number, dry: boolean) =>
    dry
      ? `in ${files} files ${all} = ${taken} to import + ${skipped} to skip; nothing was stored`
      : `in ${files} files ${all} = ${taken} imported + ${skipped} skipped`,
  row: (row: number, name: string, reason: string) =>
    `row ${row}${name === '' ? '' : `, ${name}`}: ${reason}`,
  incomplete: (have: number, of: number, missing: readonly number[]) =>
    `Google export: ${have} of ${of} codes; missing: ${missing.join(', ')}. Scan those too, or accounts stay behind.`,
  noneReadable: 'No row could be read; nothing was stored.',
  emptyFile: 'There is no account in it.',

  addWhat: 'Give images, or - for links on standard input. Files of other apps: tidelock import FILE.',
  scanWhat: 'Say which images, such as: tidelock scan screenshot.png.',
  noCode: 'No QR code was found in it. Cut the picture to the code, or take a sharper one.',
  imageForWindow: (kind: string) =>
    `${kind} images are not decoded here. Open it in the window, or save it as PNG.`,
  imageUnknown: 'It is no image: PNG, JPEG, GIF or BMP.',
  imageTooLarge: 'The image is larger than 20 MB or 50 megapixels. Cut it to the code.',
  imageDamaged: 'The image is damaged.',
  imageEnded: 'The image took too long, and its process was ended. Cut it to the code.',

  exportNeedsPlain: (label: string) =>
    `${label} is not encrypted: whoever gets the file has every account in it. Say --plain if that is meant.`,
  exportNotPlain: (label: string) => `${label} is always encrypted, so --plain does not go with it.`,
  exportNeedsPassword:
    'Give a password with --password-file FILE or --password -, or say --plain for a file that is not encrypted.',
  exportNoPassword: (label: string) => `${label} is never encrypted, so it takes no password.`,
  plainOrPassword: '--plain and a password do not go together.',
  formatMissing: (names: readonly string[]) => `Say --format: ${names.join(', ')}.`,
  backupNeedsPassphrase:
    'This vault has no passphrase that could open the backup elsewhere. Give one with --password-file FILE, or set one: tidelock passphrase set.',
  passwordEmpty: 'The password is empty.',
  notVerified:
    'What was written did not read back as it should, so the file was removed. Check the drive and try again.',
  exported: (count: number, files: number) =>
    `${plural(count, 'account')} written${files === 1 ? '' : ` to ${files} files`}, read back and compared.`,
  plainWarning: 'The file is not encrypted: delete it when it has done its work.',
  leftOut: (name: string, why: LeftOut) => `left out: ${name}, because ${leftOutWords[why]}`,
  lost: (name: string, parts: readonly LostPart[]) =>
    `does not travel: ${name}: ${parts.map((part) => lostWords[part]).join(', ')}`,

  backupSubwords: 'tidelock backup [FILE], or tidelock backup verify FILE.',
  backedUp: (file: string, accounts: number, trash: number) =>
    `${file}: ${plural(accounts, 'account')}${trash === 0 ? '' : `, ${trash} in the trash`}; it was opened again and holds them all.`,
  verified: (accounts: number, trash: number) =>
    `It opens: ${plural(accounts, 'account')}${trash === 0 ? '' : `, ${trash} in the trash`}.`,
  codesCompared: (same: number, other: number, missing: number) =>
    other === 0 && missing === 0
      ? `Test codes compared with the vault: all ${same} are the same.`
      : `Test codes compared with the vault: ${same} the same, ${other} not in the vault, ${missing} of the vault not in the backup.`,
  byVaultKey: 'It opens with the passphrase or recovery key that this vault has now.',
  unreadableInside: (count: number) =>
    `${plural(count, 'entry', 'entries')} in it cannot be read; they are kept as they are.`,
  restored: (added: number, present: number, onlyHere: number, dry: boolean) =>
    `${dry ? 'Would restore' : 'Restored'} ${plural(added, 'account')}; ${present} ${present === 1 ? 'was' : 'were'} there already; ${onlyHere} only in the vault, kept.`,
  replaced: (all: number, onlyHere: number, dry: boolean) =>
    `${dry ? 'Would replace the vault by' : 'The vault now holds'} the ${plural(all, 'account')} of the backup; ${onlyHere} that only the vault had ${dry ? 'would go' : 'went'}. An earlier copy of the vault is kept.`,
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
