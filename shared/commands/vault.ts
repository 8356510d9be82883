// Opening and locking the vault, and the keys that open it.

import * as v from 'valibot'
import { command, nothing, passphrase } from './command'

export const vaultCommands = {
  /** What a page asks first; the event `begun` answers. */
  begin: command<null>()(nothing, 'always'),
  /** First start only; with a keychain, a passphrase, or both. */
  createVault: command<null>()(
    v.strictObject({ keychain: v.boolean(), passphrase: v.nullable(passphrase) }),
    'always',
  ),
  unlock: command<null>()(
    v.strictObject({ slot: v.picklist(['passphrase', 'recovery']), text: passphrase }),
    'always',
  ),
  lock: command<null>()(nothing, 'open'),
  /** Ends a call that hangs and asks the keychain again. */
  retryKeychain: command<null>()(nothing, 'always'),
  /** Opens an older kept copy in place of a file that cannot be read; the unreadable file is kept beside it. */
  openGeneration: command<null>()(
    v.strictObject({ generation: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
    'always',
  ),
  setPassphrase: command<null>()(v.strictObject({ passphrase }), 'open'),
  removePassphrase: command<null>()(nothing, 'open'),
  /** Adds a keychain slot (true) or removes it (false). */
  useKeychain: command<null>()(v.strictObject({ use: v.boolean() }), 'open'),
} as const
