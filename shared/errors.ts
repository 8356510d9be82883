// The closed list of expected failures. Each is data: a code and what a sentence about it needs.
// Never holds a secret, a passphrase, an otpauth URI or an account's name.

/** Something wrong with what a person typed, pasted or a file held. Shown at the field. */
export type InputFault =
  | { readonly code: 'secret-empty' }
  /** `position` counts characters of the text as typed, from 1. */
  | { readonly code: 'secret-character'; readonly position: number; readonly character: string }
  | { readonly code: 'secret-too-long'; readonly limit: number }
  | { readonly code: 'secret-not-hex'; readonly position: number }
  | { readonly code: 'secret-length'; readonly expected: string }
  | { readonly code: 'secret-checksum' }
  | { readonly code: 'digits-invalid' }
  | { readonly code: 'period-invalid' }
  | { readonly code: 'counter-invalid' }
  | { readonly code: 'algorithm-unsupported' }
  | { readonly code: 'token-type-unsupported' }
  | { readonly code: 'pin-invalid' }
  | { readonly code: 'label-too-long'; readonly field: 'issuer' | 'account' | 'note'; readonly limit: number }
  /** A site's recovery codes: more than an account may have. */
  | { readonly code: 'site-codes-too-many'; readonly limit: number }
  /** `position` counts the codes, from 1. */
  | { readonly code: 'site-code-too-long'; readonly position: number; readonly limit: number }
  | { readonly code: 'uri-not-otpauth' }
  | { readonly code: 'uri-too-long'; readonly limit: number }
  /** A scheme that carries no one-time password, such as phonefactor:// or duo://. */
  | { readonly code: 'uri-scheme-unsupported'; readonly scheme: string }
  /** A text that holds several accounts at once (otpauth-migration://), which the form cannot take. */
  | { readonly code: 'uri-migration' }
  /** One parameter of a URI is wrong; `fault` says how. */
  | { readonly code: 'uri-parameter'; readonly parameter: string; readonly fault: InputFault }
  | { readonly code: 'uri-parameter-missing'; readonly parameter: string }

/** The PIN is not stored with the account, so no code can be made (mOTP, Yandex). */
export type CodeFault = { readonly code: 'pin-needed' }

/** Why a vault file cannot be used. The file is left as it is, byte for byte. */
export type VaultFault =
  | { readonly code: 'vault-missing' }
  | { readonly code: 'vault-empty' }
  | { readonly code: 'vault-truncated' }
  | { readonly code: 'vault-damaged'; readonly part: 'header' | 'slot' | 'contents' }
  | { readonly code: 'vault-newer'; readonly version: number }
  | { readonly code: 'vault-foreign' }
  /** A key slot asks for more work or memory than is ever allowed (a key-derivation bomb). */
  | { readonly code: 'vault-cost-refused' }
  | { readonly code: 'vault-too-large'; readonly limit: number }

/** Why a slot did not give the key. */
export type UnlockFault =
  | { readonly code: 'wrong-passphrase' }
  | { readonly code: 'wrong-recovery-key' }
  /** `position` counts characters as typed, from 1; absent when the length is wrong. */
  | { readonly code: 'recovery-key-malformed'; readonly position?: number }
  | { readonly code: 'slot-missing' }
  | { readonly code: 'kdf-failed' }
  /** After wrong tries; `seconds` until the next one. */
  | { readonly code: 'wait-first'; readonly seconds: number }
  /** The system's question for the person's finger was not answered well. */
  | { readonly code: 'biometry-refused' }

/** What the OS keychain did instead of answering; see docs/decisions for how each is told apart. */
export type KeychainFault =
  /** No entry, although the keychain works (proved by writing and reading back). */
  | { readonly code: 'keychain-item-missing' }
  /** It is locked, or its prompt was dismissed, or its default collection is absent. */
  | { readonly code: 'keychain-locked' }
  /** No session bus, or nobody provides the Secret Service. */
  | { readonly code: 'keychain-absent' }
  /** The native library cannot load: libsecret is not installed. */
  | { readonly code: 'keychain-library-missing' }
  /** Asked, no answer yet or none within the time a command may wait. */
  | { readonly code: 'keychain-hung' }
  /** The process that asked ended by itself. */
  | { readonly code: 'keychain-crashed' }
  /** The keychain said no for a reason of its own. */
  | { readonly code: 'keychain-refused' }
  /** It answered, but with a key that does not open this vault's slot. */
  | { readonly code: 'keychain-wrong-key' }
  /** What was written did not read back the same. */
  | { readonly code: 'keychain-not-kept' }

/** Why something could not be written or read. */
export type DiskFault =
  | { readonly code: 'disk-full' }
  | { readonly code: 'disk-read-only' }
  | { readonly code: 'disk-no-permission' }
  | { readonly code: 'disk-too-many-files' }
  | { readonly code: 'disk-io' }
  | { readonly code: 'disk-busy' }
  /** After the save the file did not read back as what was saved. The older generation is still there. */
  | { readonly code: 'save-not-verified' }

/** Why a backup does not count, or cannot be read. */
export type BackupFault =
  /** The folder that was chosen is not there: removed, or its drive is not mounted. */
  | { readonly code: 'backup-folder-gone' }
  /** It is there, but none of the backups made before is in it: another drive, or an empty mount point. */
  | { readonly code: 'backup-folder-other' }
  /** What was written did not open as what was sealed. */
  | { readonly code: 'backup-not-verified' }
  /** Neither a passphrase nor a recovery key could open it elsewhere. */
  | { readonly code: 'backup-needs-key' }
  /** The chosen file cannot be read at all. */
  | { readonly code: 'backup-unreadable' }

export type ServiceFault =
  /** Nothing here while the vault is locked or not open yet. */
  | { readonly code: 'locked' }
  | { readonly code: 'no-such-account' }
  | { readonly code: 'no-such-group' }
  /** Another group has that name. */
  | { readonly code: 'group-exists' }
  | { readonly code: 'groups-too-many'; readonly limit: number }
  | { readonly code: 'no-such-generation' }
  | { readonly code: 'vault-exists' }
  /** Another process saved in between; the newer content is loaded, the change was not made. */
  | { readonly code: 'changed-elsewhere' }
  /** Another process holds the vault for writing and did not let go in time. */
  | { readonly code: 'vault-in-use' }
  | { readonly code: 'duplicate-account' }
  | { readonly code: 'passphrase-empty' }
  | { readonly code: 'last-slot' }
  /** The recovery key that was just made is no longer held in memory. */
  | { readonly code: 'recovery-key-gone' }
  | { readonly code: 'not-printed' }
  | { readonly code: 'clipboard-unavailable' }
  /** A key for which nothing was copied yet. */
  | { readonly code: 'nothing-copied-yet' }
  /** Not a key, or one without Ctrl, Alt or the like, which would be taken away from every program. */
  | { readonly code: 'hotkey-invalid' }
  /** Another program, or the desktop itself, has it. */
  | { readonly code: 'hotkey-taken' }
  /** Another of our own entries has it. */
  | { readonly code: 'hotkey-used' }
  /** This session has no such keys. */
  | { readonly code: 'hotkey-unsupported' }
  | { readonly code: 'autostart-refused' }
  /** The desktop gave no picture of its screen: not allowed, or nobody answered its question. */
  | { readonly code: 'screen-unavailable' }
  /** HOTP: no code has been asked for since the vault was opened. */
  | { readonly code: 'no-code-yet' }
  /** No account fits the format. */
  | { readonly code: 'nothing-to-export' }
  /** What was written did not read back as what was meant; it was removed. */
  | { readonly code: 'export-not-verified' }
  /** Of so many accounts that it cannot be laid out for the printer from here. */
  | { readonly code: 'sheet-too-long' }
  /** A file of that name is there, and nobody said that it may be replaced. */
  | { readonly code: 'file-exists' }
  /** The vault or the settings lie there. */
  | { readonly code: 'file-is-ours' }
  /** The request does not have the shape the contract asks for. */
  | { readonly code: 'bad-request' }
  | { readonly code: 'not-allowed' }
  /** The person said no to main's own question, or another one was open. */
  | { readonly code: 'not-confirmed' }
  /** A bug. The log has an event name, no data. */
  | { readonly code: 'unexpected' }

export type Fault =
  | InputFault
  | CodeFault
  | VaultFault
  | UnlockFault
  | KeychainFault
  | DiskFault
  | BackupFault
  | ServiceFault

export type FaultCode = Fault['code']
