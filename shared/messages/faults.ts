// English: what went wrong and what to do, for every fault code. Never names a secret or an account.

import type {
  DiskFault,
  Fault,
  InputFault,
  KeychainFault,
  ServiceFault,
  UnlockFault,
  VaultFault,
} from '../errors'
import { tokenLimits } from '../token'

export interface FaultText {
  readonly what: string
  /** What the person can do; null where `what` already says it. */
  readonly todo: string | null
}

const text = (what: string, todo: string | null = null): FaultText => ({ what, todo })

const lookalikes: Readonly<Record<string, string>> = { '0': 'O', '1': 'I or L', '8': 'B', '9': 'G' }

const fields = { issuer: 'site name', account: 'account name', note: 'note' } as const

/** Characters that cannot be seen, or would disturb the sentence, by their number. */
function quoted(character: string): string {
  const point = character.codePointAt(0) ?? 0
  const hidden = /[\p{C}\p{Z}\p{M}]/u.test(character)
  return hidden ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}` : `“${character}”`
}

function inputText(fault: InputFault): FaultText {
  switch (fault.code) {
    case 'secret-empty':
      return text('The secret is missing.', 'Copy it from the site.')
    case 'secret-character': {
      const meant = lookalikes[fault.character]
      return text(
        `Character ${fault.position}, ${quoted(fault.character)}, cannot be in a secret.`,
        meant ? `Perhaps it is ${meant}.` : 'It has letters A to Z and digits 2 to 7.',
      )
    }
    case 'secret-too-long':
      return text(`The secret is longer than ${fault.limit} bytes.`, 'Check that only the secret was pasted.')
    case 'secret-not-hex':
      return text(
        `Character ${fault.position} cannot be in this secret.`,
        'It has digits 0 to 9 and letters a to f.',
      )
    case 'secret-length':
      return text(
        `The secret has the wrong length; expected is ${fault.expected}.`,
        'Check that none of it is missing.',
      )
    case 'secret-checksum':
      return text('The secret’s check sum does not fit.', 'A character is wrong or missing; copy it again.')
    case 'digits-invalid':
      return text(`The number of digits must be a whole number from 1 to ${tokenLimits.maxDigits}.`)
    case 'period-invalid':
      return text(
        `The period must be a whole number of seconds from 1 to ${tokenLimits.maxPeriod.toLocaleString('en')}.`,
      )
    case 'counter-invalid':
      return text('The counter must be a whole number, 0 or more.')
    case 'algorithm-unsupported':
      return text('This algorithm is not supported.', 'Use SHA1, SHA256 or SHA512.')
    case 'token-type-unsupported':
      return text('This type of code is not supported.', 'Use TOTP, HOTP, Steam, mOTP or Yandex.')
    case 'pin-invalid':
      return text('This PIN cannot be right.', 'Mobile-OTP usually takes 4 digits, Yandex 4 to 16.')
    case 'label-too-long':
      return text(
        `The ${fields[fault.field]} is longer than ${fault.limit.toLocaleString('en')} characters.`,
        'Shorten it.',
      )
    case 'uri-not-otpauth':
      return text('This is not a link for an authenticator.', 'It should start with otpauth://')
    case 'uri-too-long':
      return text(
        `The link is longer than ${fault.limit.toLocaleString('en')} characters.`,
        'Check that only the link was pasted.',
      )
    case 'uri-scheme-unsupported':
      return text(
        `A ${fault.scheme} link holds no one-time password.`,
        'At the site, choose another authenticator app instead.',
      )
    case 'uri-migration':
      return text('This link holds several accounts at once.', 'Import it instead of adding one account.')
    case 'uri-parameter': {
      const inner = inputText(fault.fault)
      return text(`The link’s “${fault.parameter}” is wrong. ${inner.what}`, inner.todo)
    }
    case 'uri-parameter-missing':
      return text(`The link has no “${fault.parameter}”.`, 'Copy the whole link again.')
  }
}

function vaultText(fault: VaultFault): FaultText {
  switch (fault.code) {
    case 'vault-missing':
      return text('The vault file is missing.', 'Put it back where it was, or open an earlier copy.')
    case 'vault-empty':
      return text('The vault file is empty.', 'Open an earlier copy, or put a backup in its place.')
    case 'vault-truncated':
      return text(
        'The vault file ends too early; part of it is missing.',
        'Open an earlier copy, or put a backup in its place.',
      )
    case 'vault-damaged': {
      const parts = {
        header: 'Its header cannot be read.',
        slot: 'A key in it cannot be read.',
        contents: 'Its contents do not pass their check.',
      }
      return text(
        `The vault file is damaged. ${parts[fault.part]}`,
        'Open an earlier copy, or put a backup in its place.',
      )
    }
    case 'vault-newer':
      return text(
        `A newer Tidelock wrote this vault (format ${fault.version}).`,
        'Update Tidelock to open it.',
      )
    case 'vault-foreign':
      return text('This file is not a Tidelock vault.', 'Check that the right file lies there.')
    case 'vault-cost-refused':
      return text(
        'The vault file asks for more work than is ever needed to open one.',
        'Check where it came from; open an earlier copy.',
      )
    case 'vault-too-large':
      return text(
        `The vault file is larger than ${Math.round(fault.limit / 1_048_576)} MB.`,
        'Check that the right file lies there.',
      )
  }
}

function unlockText(fault: UnlockFault): FaultText {
  switch (fault.code) {
    case 'wrong-passphrase':
      return text('That is not the passphrase.', 'Check Caps Lock and the keyboard layout.')
    case 'wrong-recovery-key':
      return text(
        'That is not this vault’s recovery key.',
        'A newer key replaces an older one; look for the latest.',
      )
    case 'recovery-key-malformed':
      return fault.position === undefined
        ? text('The recovery key has the wrong length.', 'Check that no group is missing.')
        : text(`Character ${fault.position} cannot be in a recovery key.`, 'Compare it with the printed one.')
    case 'slot-missing':
      return text('This vault has no such key.', 'Open it in another way.')
    case 'kdf-failed':
      return text(
        'The key could not be worked out.',
        'The computer may be short of memory; close something and try again.',
      )
  }
}

function keychainText(fault: KeychainFault): FaultText {
  switch (fault.code) {
    case 'keychain-item-missing':
      return text(
        'The keychain works, but the key of this vault is not in it.',
        'Open the vault with its passphrase or recovery key, or bring the keychain back from a backup.',
      )
    case 'keychain-locked':
      return text('The keychain is locked, or its password prompt was closed.', 'Unlock it and try again.')
    case 'keychain-absent':
      return text(
        'No keychain is running on this computer.',
        'Start GNOME Keyring, KWallet or KeePassXC and try again, or use a passphrase.',
      )
    case 'keychain-library-missing':
      return text(
        'The keychain cannot be reached because libsecret is not installed.',
        'Install libsecret (on Debian and Ubuntu: libsecret-1-0) and try again, or use a passphrase.',
      )
    case 'keychain-hung':
      return text('The keychain does not answer.', 'Look for its password window, then try again.')
    case 'keychain-crashed':
      return text('Asking the keychain ended unexpectedly.', 'Try again.')
    case 'keychain-refused':
      return text('The keychain refused.', 'Check that Tidelock may use it, then try again.')
    case 'keychain-wrong-key':
      return text(
        'The keychain has a key, but not one that opens this vault.',
        'Open the vault with its passphrase or recovery key.',
      )
    case 'keychain-not-kept':
      return text(
        'The keychain did not keep what was stored in it.',
        'Use a passphrase, or try again after signing in anew.',
      )
  }
}

function diskText(fault: DiskFault): FaultText {
  switch (fault.code) {
    case 'disk-full':
      return text('The drive is full, so nothing was saved.', 'Free some space and try again.')
    case 'disk-read-only':
      return text('The drive can only be read, so nothing was saved.', 'Make it writable and try again.')
    case 'disk-no-permission':
      return text('Tidelock may not use this file or its folder.', 'Check the permissions of the folder.')
    case 'disk-too-many-files':
      return text('The system has too many files open.', 'Close some programs and try again.')
    case 'disk-io':
      return text('The drive reported an error.', 'Check the drive, and keep a backup elsewhere.')
    case 'disk-busy':
      return text(
        'Another program holds the file.',
        'Close it (a sync program or virus scanner, perhaps) and try again.',
      )
    case 'save-not-verified':
      return text(
        'After saving, the file did not read back as it should.',
        'The copy from before is still there. Check the drive, then try again.',
      )
  }
}

function serviceText(fault: ServiceFault): FaultText {
  switch (fault.code) {
    case 'locked':
      return text('The vault is locked.', 'Open it first.')
    case 'no-such-account':
      return text('This account is no longer in the vault.')
    case 'no-such-generation':
      return text('This earlier copy is no longer there.', 'Choose another one.')
    case 'vault-exists':
      return text('There is a vault already.', 'It was left as it is. Start Tidelock again to open it.')
    case 'changed-elsewhere':
      return text(
        'The vault was changed elsewhere in the meantime, so this change was not made.',
        'Look at the newer content and try again.',
      )
    case 'vault-in-use':
      return text('Another Tidelock is saving to this vault.', 'Try again in a moment.')
    case 'duplicate-account':
      return text('This account is already in the vault.')
    case 'passphrase-empty':
      return text('Type a passphrase.')
    case 'last-slot':
      return text(
        'This is the only key of the vault; without it nothing could open it.',
        'Set another one first.',
      )
    case 'clipboard-unavailable':
      return text('The clipboard cannot be used right now.', 'Try again in a moment.')
    case 'no-code-yet':
      return text('There is no code yet.', 'Ask for a new one first.')
    case 'bad-request':
      return text('Something typed is too long or has the wrong form.', 'Check it and try again.')
    case 'not-allowed':
      return text('This is not possible here.')
    case 'unexpected':
      return text(
        'Something went wrong inside Tidelock; your vault is unharmed.',
        'Try again. If it stays, please report it.',
      )
  }
}

/** What happened and what to do about it. Exhaustive: a new code does not compile without its sentence. */
export function describeFault(fault: Fault): FaultText {
  switch (fault.code) {
    case 'pin-needed':
      return text('No code can be made without the PIN.', 'Edit the account and enter it.')
    case 'vault-missing':
    case 'vault-empty':
    case 'vault-truncated':
    case 'vault-damaged':
    case 'vault-newer':
    case 'vault-foreign':
    case 'vault-cost-refused':
    case 'vault-too-large':
      return vaultText(fault)
    case 'wrong-passphrase':
    case 'wrong-recovery-key':
    case 'recovery-key-malformed':
    case 'slot-missing':
    case 'kdf-failed':
      return unlockText(fault)
    case 'keychain-item-missing':
    case 'keychain-locked':
    case 'keychain-absent':
    case 'keychain-library-missing':
    case 'keychain-hung':
    case 'keychain-crashed':
    case 'keychain-refused':
    case 'keychain-wrong-key':
    case 'keychain-not-kept':
      return keychainText(fault)
    case 'disk-full':
    case 'disk-read-only':
    case 'disk-no-permission':
    case 'disk-too-many-files':
    case 'disk-io':
    case 'disk-busy':
    case 'save-not-verified':
      return diskText(fault)
    case 'locked':
    case 'no-such-account':
    case 'no-such-generation':
    case 'vault-exists':
    case 'changed-elsewhere':
    case 'vault-in-use':
    case 'duplicate-account':
    case 'passphrase-empty':
    case 'last-slot':
    case 'clipboard-unavailable':
    case 'no-code-yet':
    case 'bad-request':
    case 'not-allowed':
    case 'unexpected':
      return serviceText(fault)
    default:
      return inputText(fault)
  }
}

/** The same as one line, for the command line and for places with one line of room. */
export function faultSentence(fault: Fault): string {
  const { what, todo } = describeFault(fault)
  return todo ? `${what} ${todo}` : what
}
