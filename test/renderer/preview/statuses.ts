// Every status the window can be told, by name.

import type { VaultStatus } from '../../../shared/views'

const day = 86_400_000
const now = 1_794_600_000_000

const opened: Extract<VaultStatus, { kind: 'open' }> = {
  kind: 'open',
  slots: [
    { kind: 'keychain', id: 'k', backend: 'GNOME Keyring' },
    { kind: 'passphrase', id: 'p', backend: null },
  ],
  notices: [],
  accounts: 0,
  trash: 3,
  demo: false,
  timeOffset: 0,
}

export const statuses = (accounts: number): Readonly<Record<string, VaultStatus>> => ({
  starting: { kind: 'starting' },
  first: { kind: 'first-start', keychain: 'works', backend: 'GNOME Keyring' },
  'first-asking': { kind: 'first-start', keychain: 'asking', backend: null },
  'first-absent': { kind: 'first-start', keychain: { code: 'keychain-absent' }, backend: null },
  asked: { kind: 'keychain-asked', slots: ['keychain', 'passphrase', 'recovery'], slow: false },
  slow: { kind: 'keychain-asked', slots: ['keychain', 'passphrase', 'recovery'], slow: true },
  'slow-only': { kind: 'keychain-asked', slots: ['keychain'], slow: true },
  failed: {
    kind: 'keychain-failed',
    fault: { code: 'keychain-item-missing' },
    slots: ['keychain', 'passphrase', 'recovery'],
    was: 'GNOME Keyring',
    now: 'KeePassXC',
  },
  'failed-only': {
    kind: 'keychain-failed',
    fault: { code: 'keychain-library-missing' },
    slots: ['keychain'],
    was: null,
    now: null,
  },
  locked: { kind: 'locked', slots: ['passphrase', 'recovery'], unlocking: false },
  'locked-keychain': { kind: 'locked', slots: ['keychain'], unlocking: false },
  unreadable: {
    kind: 'unreadable',
    fault: { code: 'vault-damaged', part: 'contents' },
    path: '/home/robin/.config/Tidelock/vault.json',
    generations: [1, 2, 3].map((age) => ({
      generation: 90 - age,
      savedAt: now - age * day,
      bytes: 21_480 - age * 300,
    })),
  },
  'unreadable-none': {
    kind: 'unreadable',
    fault: { code: 'vault-newer', version: 3 },
    path: '/media/robin/A stick with a long name/portable/Tidelock/vault.json',
    generations: [],
  },
  open: { ...opened, accounts },
  hard: { ...opened, accounts },
  corrected: { ...opened, accounts, timeOffset: 64 },
  empty: { ...opened, accounts: 0, trash: 0 },
  demo: { ...opened, accounts, demo: true },
  'only-keychain': {
    ...opened,
    accounts,
    slots: [{ kind: 'keychain', id: 'k', backend: 'GNOME Keyring' }],
    notices: [{ kind: 'only-keychain-slot' }],
  },
  'only-passphrase': { ...opened, accounts, slots: [{ kind: 'passphrase', id: 'p', backend: null }] },
})
