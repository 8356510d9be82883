// Calm remarks about an open vault, and what can be done about a missing second key.

import type { VaultNotice } from '../../views'
import { say } from '../say'

export const notices = {
  /** What can be done about a missing second key, and for how long it can be put off. */
  actions: {
    makeKey: 'Make a recovery key',
    setPassphrase: 'Set a passphrase',
    check: 'Check it',
    makeAnother: 'Make another',
    nextWeek: 'Remind me in a week',
  },
  text: {
    'only-keychain-slot': 'Only the keychain opens this vault, and keychains do get lost. Make a spare key.',
    'recovery-unproven':
      'A recovery key was made, but nobody has checked that it was written down. Until then only the keychain is sure to open this vault.',
    'older-generation': say<[opened: number, seen: number]>(
      ['opened', 'seen'],
      'This vault is older than the newest one seen here (save {opened}, newest {seen}). Recent changes may be missing.',
    ),
    'slots-changed-outside':
      'The keys of this vault were changed outside Tidelock. If that was not you, set a new passphrase and make a new recovery key.',
    'another-vault':
      'This is another vault than the one last opened here. If you did not put it there, check where it came from.',
    'set-aside': say<[count: number]>(
      ['count'],
      '{count, plural, one {# account could not be read. It is kept in the file untouched, and not shown.} other {# accounts could not be read. They are kept in the file untouched, and not shown.}}',
    ),
    'keychain-changed': say<[was: string, now: string]>(
      ['was', 'now'],
      'The key of this vault was stored by {was}; this computer now uses {now}. Turn the keychain off and on in the settings to store it anew.',
    ),
    'folder-not-durable':
      'The drive that holds this vault cannot promise that a save survives a power cut. Keep a backup elsewhere.',
  } satisfies Record<VaultNotice['kind'], unknown>,
} as const
