// A sentence for every calm remark about an open vault.

import type { VaultNotice } from '../views'

/** What can be done about a missing second key, and for how long it can be put off. */
export const noticeActions = {
  makeKey: 'Make a recovery key',
  setPassphrase: 'Set a passphrase',
  check: 'Check it',
  makeAnother: 'Make another',
  nextWeek: 'Remind me in a week',
} as const

export function noticeText(notice: VaultNotice): string {
  switch (notice.kind) {
    case 'only-keychain-slot':
      return 'Only the keychain opens this vault, and keychains do get lost. Make a spare key.'
    case 'recovery-unproven':
      return 'A recovery key was made, but nobody has checked that it was written down. Until then only the keychain is sure to open this vault.'
    case 'older-generation':
      return `This vault is older than the newest one seen here (save ${notice.opened}, newest ${notice.seen}). Recent changes may be missing.`
    case 'slots-changed-outside':
      return 'The keys of this vault were changed outside Tidelock. If that was not you, set a new passphrase and make a new recovery key.'
    case 'another-vault':
      return 'This is another vault than the one last opened here. If you did not put it there, check where it came from.'
    case 'set-aside':
      return notice.count === 1
        ? '1 account could not be read. It is kept in the file untouched, and not shown.'
        : `${notice.count} accounts could not be read. They are kept in the file untouched, and not shown.`
    case 'keychain-changed':
      return `The key of this vault was stored by ${notice.was}; this computer now uses ${notice.now}. Turn the keychain off and on in the settings to store it anew.`
    case 'folder-not-durable':
      return 'The drive that holds this vault cannot promise that a save survives a power cut. Keep a backup elsewhere.'
  }
}
