// What went wrong and what to do, for every fault code. Never names a secret or an account.

import type { FaultCode } from '../../errors'
import { say } from '../say'

/** `what` happened; `todo`: what the person can do, absent where `what` already says it. */
export const faults = {
  'no-such-group': { what: 'This group is no longer in the vault.' },
  'group-exists': { what: 'Another group has this name already.' },
  'groups-too-many': {
    what: say<[limit: number]>(
      ['limit'],
      'A vault can have {limit, plural, one {# group} other {# groups}}, and this one is full.',
    ),
    todo: 'Remove a group first.',
  },
  'secret-empty': { what: 'The secret is missing.', todo: 'Copy it from the site.' },
  'secret-character': {
    what: say<[position: number, character: string]>(
      ['position', 'character'],
      'Character {position, number}, {character}, cannot be in a secret.',
    ),
    todo: 'It has letters A to Z and digits 2 to 7.',
    meant: say<[character: string]>(['character'], 'Perhaps it is {character}.'),
    meantEither: say<[one: string, other: string]>(['one', 'other'], 'Perhaps it is {one} or {other}.'),
    quoted: say<[character: string]>(['character'], '“{character}”'),
  },
  'secret-too-long': {
    what: say<[limit: number]>(
      ['limit'],
      'The secret is longer than {limit, plural, one {# byte} other {# bytes}}.',
    ),
    todo: 'Check that only the secret was pasted.',
  },
  'secret-not-hex': {
    what: say<[position: number]>(['position'], 'Character {position, number} cannot be in this secret.'),
    todo: 'It has digits 0 to 9 and letters a to f.',
  },
  'secret-length': {
    /** `expected`: `even`, or numbers such as “26 / 42”. */
    what: say<[expected: string]>(
      ['expected'],
      'The secret has the wrong length; expected is {expected, select, even {an even number of characters} other {{expected}}}.',
    ),
    todo: 'Check that none of it is missing.',
  },
  'secret-checksum': {
    what: 'The secret’s check sum does not fit.',
    todo: 'A character is wrong or missing; copy it again.',
  },
  'digits-invalid': {
    what: say<[max: number]>(['max'], 'The number of digits must be a whole number from 1 to {max, number}.'),
  },
  'period-invalid': {
    what: say<[max: number]>(
      ['max'],
      'The period must be a whole number of seconds from 1 to {max, number}.',
    ),
  },
  'counter-invalid': { what: 'The counter must be a whole number, 0 or more.' },
  'algorithm-unsupported': { what: 'This algorithm is not supported.', todo: 'Use SHA1, SHA256 or SHA512.' },
  'token-type-unsupported': {
    what: 'This type of code is not supported.',
    todo: 'Use TOTP, HOTP, Steam, mOTP or Yandex.',
  },
  'pin-invalid': {
    what: 'This PIN cannot be right.',
    todo: 'Mobile-OTP usually takes 4 digits, Yandex 4 to 16.',
  },
  'label-too-long': {
    what: say<[field: 'issuer' | 'account' | 'note', limit: number]>(
      ['field', 'limit'],
      '{field, select, issuer {The site name is longer than {limit, plural, one {# character} other {# characters}}.} account {The account name is longer than {limit, plural, one {# character} other {# characters}}.} other {The note is longer than {limit, plural, one {# character} other {# characters}}.}}',
    ),
    todo: 'Shorten it.',
  },
  'site-codes-too-many': {
    what: say<[limit: number]>(
      ['limit'],
      '{limit, plural, other {These are more than # codes, which is as many as an account keeps.}}',
    ),
    todo: 'Leave out what is no code.',
  },
  'site-code-too-long': {
    what: say<[position: number, limit: number]>(
      ['position', 'limit'],
      'Code {position, number} is longer than {limit, plural, one {# character} other {# characters}}.',
    ),
    todo: 'Put each code on a line of its own.',
  },
  'uri-not-otpauth': {
    what: 'This is not a link for an authenticator.',
    todo: 'It should start with otpauth://',
  },
  'uri-too-long': {
    what: say<[limit: number]>(
      ['limit'],
      'The link is longer than {limit, plural, one {# character} other {# characters}}.',
    ),
    todo: 'Check that only the link was pasted.',
  },
  'uri-scheme-unsupported': {
    what: say<[scheme: string]>(['scheme'], 'A {scheme} link holds no one-time password.'),
    todo: 'At the site, choose another authenticator app instead.',
  },
  'uri-migration': {
    what: 'This link holds several accounts at once.',
    todo: 'Import it instead of adding one account.',
  },
  'uri-parameter': {
    /** Followed by what is wrong with it. */
    what: say<[parameter: string]>(['parameter'], 'The link’s “{parameter}” is wrong.'),
  },
  'uri-parameter-missing': {
    what: say<[parameter: string]>(['parameter'], 'The link has no “{parameter}”.'),
    todo: 'Copy the whole link again.',
  },
  'vault-missing': {
    what: 'The vault file is missing.',
    todo: 'Put it back where it was, or open an earlier copy.',
  },
  'vault-empty': {
    what: 'The vault file is empty.',
    todo: 'Open an earlier copy, or put a backup in its place.',
  },
  'vault-truncated': {
    what: 'The vault file ends too early; part of it is missing.',
    todo: 'Open an earlier copy, or put a backup in its place.',
  },
  'vault-damaged': {
    header: 'The vault file is damaged. Its header cannot be read.',
    slot: 'The vault file is damaged. A key in it cannot be read.',
    contents: 'The vault file is damaged. Its contents do not pass their check.',
    todo: 'Open an earlier copy, or put a backup in its place.',
  },
  'vault-newer': {
    what: say<[version: number]>(['version'], 'A newer Tidelock wrote this vault (format {version}).'),
    todo: 'Update Tidelock to open it.',
  },
  'vault-foreign': {
    what: 'This file is not a Tidelock vault.',
    todo: 'Check that the right file lies there.',
  },
  'vault-cost-refused': {
    what: 'The vault file asks for more work than is ever needed to open one.',
    todo: 'Check where it came from; open an earlier copy.',
  },
  'vault-too-large': {
    what: say<[megabytes: number]>(['megabytes'], 'The vault file is larger than {megabytes, number} MB.'),
    todo: 'Check that the right file lies there.',
  },
  'wrong-passphrase': {
    what: 'That is not the passphrase.',
    todo: 'Check Caps Lock and the keyboard layout.',
  },
  'wrong-recovery-key': {
    what: 'That is not this vault’s recovery key.',
    todo: 'A newer key replaces an older one; look for the latest.',
  },
  'recovery-key-malformed': {
    what: say<[position: number]>(['position'], 'Character {position, number} cannot be in a recovery key.'),
    todo: 'Compare it with the printed one.',
    length: 'The recovery key has the wrong length.',
    lengthTodo: 'Check that no group is missing.',
  },
  'slot-missing': { what: 'This vault has no such key.', todo: 'Open it in another way.' },
  'kdf-failed': {
    what: 'The key could not be worked out.',
    todo: 'The computer may be short of memory; close something and try again.',
  },
  'wait-first': {
    what: 'That was wrong several times.',
    todo: say<[seconds: number]>(
      ['seconds'],
      'Wait {seconds, plural, one {# second} other {# seconds}}, then try again.',
    ),
  },
  'biometry-refused': {
    what: 'The finger was not recognised, or the question was closed.',
    todo: 'Try again, or restart Tidelock.',
  },
  'keychain-item-missing': {
    what: 'The keychain works, but the key of this vault is not in it.',
    todo: 'Open the vault with its passphrase or recovery key, or bring the keychain back from a backup.',
  },
  'keychain-locked': {
    what: 'The keychain is locked, or its password prompt was closed.',
    todo: 'Unlock it and try again.',
  },
  'keychain-absent': {
    what: 'No keychain is running on this computer.',
    todo: 'Start GNOME Keyring, KWallet or KeePassXC and try again, or use a passphrase.',
  },
  'keychain-library-missing': {
    what: 'The keychain cannot be reached because libsecret is not installed.',
    todo: 'Install libsecret (on Debian and Ubuntu: libsecret-1-0) and try again, or use a passphrase.',
  },
  'keychain-hung': {
    what: 'The keychain does not answer.',
    todo: 'Look for its password window, then try again.',
  },
  'keychain-crashed': { what: 'Asking the keychain ended unexpectedly.', todo: 'Try again.' },
  'keychain-refused': {
    what: 'The keychain refused.',
    todo: 'Check that Tidelock may use it, then try again.',
  },
  'keychain-wrong-key': {
    what: 'The keychain has a key, but not one that opens this vault.',
    todo: 'Open the vault with its passphrase or recovery key.',
  },
  'keychain-not-kept': {
    what: 'The keychain did not keep what was stored in it.',
    todo: 'Use a passphrase, or try again after signing in anew.',
  },
  'disk-full': { what: 'The drive is full, so nothing was saved.', todo: 'Free some space and try again.' },
  'disk-read-only': {
    what: 'The drive can only be read, so nothing was saved.',
    todo: 'Make it writable and try again.',
  },
  'disk-no-permission': {
    what: 'Tidelock may not use this file or its folder.',
    todo: 'Check the permissions of the folder.',
  },
  'disk-too-many-files': {
    what: 'The system has too many files open.',
    todo: 'Close some programs and try again.',
  },
  'disk-io': { what: 'The drive reported an error.', todo: 'Check the drive, and keep a backup elsewhere.' },
  'disk-busy': {
    what: 'Another program holds the file.',
    todo: 'Close it (a sync program or virus scanner, perhaps) and try again.',
  },
  'save-not-verified': {
    what: 'After saving, the file did not read back as it should.',
    todo: 'The copy from before is still there. Check the drive, then try again.',
  },
  locked: { what: 'The vault is locked.', todo: 'Open it first.' },
  'no-such-account': { what: 'This account is no longer in the vault.' },
  'no-such-generation': { what: 'This earlier copy is no longer there.', todo: 'Choose another one.' },
  'vault-exists': {
    what: 'There is a vault already.',
    todo: 'It was left as it is. Start Tidelock again to open it.',
  },
  'changed-elsewhere': {
    what: 'The vault was changed elsewhere in the meantime, so this change was not made.',
    todo: 'Look at the newer content and try again.',
  },
  'vault-in-use': { what: 'Another Tidelock is saving to this vault.', todo: 'Try again in a moment.' },
  'duplicate-account': { what: 'This account is already in the vault.' },
  'passphrase-empty': { what: 'Type a passphrase.' },
  'last-slot': {
    what: 'This is the only key of the vault; without it nothing could open it.',
    todo: 'Set another one first.',
  },
  'recovery-key-gone': {
    what: 'The new recovery key is no longer kept in memory.',
    todo: 'If you have it, check it in the settings. If not, make another one.',
  },
  'not-printed': {
    what: 'The page could not be made.',
    todo: 'Try again, or save the kit instead of printing it.',
  },
  'clipboard-unavailable': {
    what: 'The clipboard cannot be used right now.',
    todo: 'Try again in a moment.',
  },
  'nothing-copied-yet': {
    what: 'No code has been copied yet.',
    todo: 'Copy one first; this key then copies it again.',
  },
  'hotkey-invalid': {
    what: 'This key cannot be used.',
    todo: 'Press Ctrl, Alt or Cmd together with another key.',
  },
  'hotkey-taken': { what: 'Another program has this key.', todo: 'Choose another one, or free it there.' },
  'hotkey-used': {
    what: 'Tidelock uses this key for something else.',
    todo: 'Choose another one, or clear it there.',
  },
  'hotkey-unsupported': {
    what: 'This desktop lets no program have keys of its own.',
    todo: 'Bind one of the commands below in the desktop’s own keyboard settings.',
  },
  'autostart-refused': {
    what: 'The system did not take this.',
    todo: 'Add Tidelock to the programs it starts by hand.',
  },
  'screen-unavailable': {
    what: 'The desktop gave no picture of the screen.',
    todo: 'Allow it in the system’s settings, or take a screenshot and add that.',
  },
  'no-code-yet': { what: 'There is no code yet.', todo: 'Ask for a new one first.' },
  'nothing-to-export': { what: 'No account fits this format, so no file was written.' },
  'export-not-verified': {
    what: 'What was written did not read back as it should, so it was removed.',
    todo: 'Check the drive and try again.',
  },
  'sheet-too-long': {
    what: 'This sheet is too long to be printed from here.',
    todo: 'Save it as a file and print that, or export fewer accounts.',
  },
  'file-exists': { what: 'A file of this name is there already.', todo: 'Choose another name or folder.' },
  'file-is-ours': {
    what: 'Tidelock keeps its own things in this file.',
    todo: 'Choose another name or folder.',
  },
  'bad-request': {
    what: 'Something typed is too long or has the wrong form.',
    todo: 'Check it and try again.',
  },
  'not-allowed': { what: 'This is not possible here.' },
  'not-confirmed': { what: 'You did not confirm it, so nothing was done.' },
  unexpected: {
    what: 'Something went wrong inside Tidelock; your vault is unharmed.',
    todo: 'Try again. If it stays, please report it.',
  },
  'pin-needed': { what: 'No code can be made without the PIN.', todo: 'Edit the account and enter it.' },
  'backup-folder-gone': {
    what: 'The folder for backups is not there.',
    todo: 'Connect or mount its drive, or choose another folder.',
  },
  'backup-folder-other': {
    what: 'The backups made before are not in the folder; its drive may not be mounted.',
    todo: 'Mount it, or choose the folder again to go on there.',
  },
  'backup-not-verified': {
    what: 'The backup did not open as what was written, so it does not count.',
    todo: 'Check the drive, or choose another folder.',
  },
  'backup-needs-key': {
    what: 'Only the keychain opens this vault, and a backup needs a key that works elsewhere.',
    todo: 'Set a passphrase or make a recovery key.',
  },
  'backup-unreadable': {
    what: 'This file cannot be read, or is larger than 64 MB.',
    todo: 'Check its place and permissions.',
  },
} as const satisfies Record<FaultCode, unknown>
