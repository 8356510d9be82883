// Invented accounts: a dozen as people have them, names that are hard to lay out, and as many as wanted.

import type { AccountView, TrashView } from '../../shared/views'

const base: Omit<AccountView, 'id'> = {
  type: 'totp',
  issuer: '',
  account: '',
  note: '',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  counter: 0,
  pinned: false,
  pinNeeded: false,
  addedAt: 1_780_000_000_000,
}

const account = (id: string, issuer: string, name: string, more: Partial<AccountView> = {}): AccountView => ({
  ...base,
  id,
  issuer,
  account: name,
  ...more,
})

export const dozen: readonly AccountView[] = [
  account('a1', 'GitHub', 'robin@example.com'),
  account('a2', 'Proton', 'robin.meyer@proton.example', { pinned: true }),
  account('a3', 'Harbour Bank', 'Robin Meyer', { digits: 8, pinned: true, algorithm: 'SHA256' }),
  account('a4', 'Amazon Web Services', 'root-account@tide-and-moor.example'),
  account('a5', 'Steam', 'robinplays', { type: 'steam', digits: 5 }),
  account('a6', 'Nextcloud', 'robin', { period: 60 }),
  account('a7', 'Company VPN', 'rmeyer', { type: 'hotp', period: 0, counter: 41 }),
  account('a8', 'Yandex', 'robin.m', { type: 'yandex', digits: 8, pinNeeded: true }),
  account('a9', 'Mastodon', '@robin@sea.example', { digits: 7 }),
  account('a10', 'Hetzner', 'K0412345678'),
  account('a11', 'Campus portal', 'rm-2291', { type: 'motp', period: 10 }),
  account('a12', 'npm', 'robinm'),
  account('a13', 'Old ticket system', 'robin', { digits: 10 }),
]

export const hardNames: readonly AccountView[] = [
  account('h1', '👩🏽‍🚀 Rocket 👨‍👩‍👧‍👦 Family', 'zwj@example.com'),
  account('h2', 'بنك الميناء', 'روبن ماير'),
  account('h3', 'evil\u202Ecod.elgoog', 'reversed\u2066name\u2069'),
  account('h4', 'Line\nbreak\u0007 and tab\t', 'control\u0000character'),
  account('h5', 'A'.repeat(256), 'b'.repeat(256)),
  account('h6', '', 'only-an-account-name@example.com'),
  account('h7', '', ''),
  account('h8', 'Wörterbuch-Gesellschaft für außergewöhnlich lange Namen mbH', 'vorstand'),
  account('h9', '日本の銀行株式会社', '山田太郎'),
  account('h10', '--', '...'),
]

export function many(count: number): readonly AccountView[] {
  const issuers = ['GitHub', 'Google', 'Acme', 'Harbour Bank', 'Nextcloud', 'Wiki', 'Build server', 'Mail']
  return Array.from({ length: count }, (_, index) =>
    account(`m${index}`, issuers[index % issuers.length] ?? 'Site', `user${index}@example.com`, {
      note: index % 10 === 0 ? `ticket ${index * 7}` : '',
      pinned: index % 977 === 5,
    }),
  )
}

export const trashed: readonly TrashView[] = [
  {
    id: 't1',
    type: 'totp',
    issuer: 'Old mail',
    account: 'robin@old.example',
    deletedAt: 1_794_000_000_000,
    keptUntil: 1_798_000_000_000,
  },
  {
    id: 't2',
    type: 'totp',
    issuer: 'A very long name of a shop that has closed',
    account: 'customer-12345',
    deletedAt: 1_793_000_000_000,
    keptUntil: 1_798_000_000_000,
  },
  {
    id: 't3',
    type: 'hotp',
    issuer: '',
    account: 'token',
    deletedAt: 1_790_000_000_000,
    keptUntil: 1_798_000_000_000,
  },
]

const groupNames = [
  'Work',
  'Home',
  'Bank & money',
  'Schule der ältesten Tochter',
  '👨‍👩‍👧 Family',
  'בית',
  'evil\u202Ecod',
]
const tagNames = ['mail', 'shared', 'old', 'büro', 'needs a very long explanation']

/** The same accounts in so many groups, with tags, and used. */
export function orderedAccounts(accounts: readonly AccountView[], count: number) {
  const groups = Array.from({ length: count }, (_, at) => ({
    id: `g${at}`,
    name: groupNames[at] ?? `Customer ${at}`,
  }))
  if (count === 0) return { accounts, groups }
  const placed = accounts.map(
    (each, at): AccountView => ({
      ...each,
      ...(at % 4 === 3 ? {} : { groups: [`g${at % count}`, `g${(at * 3 + 1) % count}`] }),
      ...(at % 3 === 0 ? { tags: [tagNames[(at / 3) % tagNames.length] ?? 'x'] } : {}),
      ...(at % 5 === 1 ? { used: { count: at + 1, last: Date.now() - at * 3_600_000 } } : {}),
      ...(at === 2 ? { unconfirmed: true as const } : {}),
    }),
  )
  return { accounts: placed, groups }
}
