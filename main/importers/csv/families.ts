// The CSV exports that are known by their header (formats.md 12.3, 24.2, 25.2, 26).

import { takeKeePassOtp } from '../keepass/otp-field'
import type { CsvFamily } from './family'

const keepassxc: CsvFamily = {
  name: 'keepassxc-csv',
  has: ['group', 'title', 'username', 'password', 'notes', 'totp'],
  secret: ['totp'],
  issuer: ['title'],
  account: ['username'],
  note: ['notes'],
  tags: ['group'],
  addedAt: 'created',
  // The first step of the path is the database itself.
  tagsOf: (path) => [path.split('/').slice(1).join('/')],
  take: takeKeePassOtp,
}

const onePassword: CsvFamily = {
  name: '1password-csv',
  has: ['title', 'username', 'password', 'otpauth'],
  oneOf: ['favorite', 'archived', 'tags'],
  secret: ['otpauth'],
  issuer: ['title'],
  account: ['username'],
  note: ['notes'],
  tags: ['tags'],
  pinned: 'favorite',
  tagsOf: (text) => text.split(/[;,]/),
}

const apple: CsvFamily = {
  name: 'apple-csv',
  has: ['title', 'url', 'username', 'password', 'otpauth'],
  lacks: ['favorite', 'archived', 'tags'],
  secret: ['otpauth'],
  issuer: ['title'],
  account: ['username'],
  note: ['notes'],
  // Apple writes `site (user)`.
  mend: (item) => {
    const end = ` (${item.account})`
    return item.account !== '' && item.issuer.endsWith(end)
      ? { ...item, issuer: item.issuer.slice(0, -end.length) }
      : item
  },
}

const bitwarden: CsvFamily = {
  name: 'bitwarden-csv',
  has: ['name', 'login_username', 'login_totp'],
  secret: ['login_totp'],
  issuer: ['name'],
  account: ['login_username'],
  note: ['notes'],
  // An organisation's export has collections instead, several to an item.
  tags: ['folder', 'collections'],
  tagsOf: (text, column) => (column === 'collections' ? text.split(',') : [text]),
  pinned: 'favorite',
}

const lastpass: CsvFamily = {
  name: 'lastpass-csv',
  // Before 2022 there was no column for it; then there is nothing to read.
  has: ['url', 'username', 'password', 'extra', 'name', 'grouping'],
  secret: ['totp'],
  issuer: ['name'],
  account: ['username'],
  note: ['extra'],
  tags: ['grouping'],
  pinned: 'fav',
}

export const dashlane: CsvFamily = {
  name: 'dashlane-csv',
  has: ['username', 'title', 'password'],
  oneOf: ['otpurl', 'otpsecret'],
  secret: ['otpurl', 'otpsecret'],
  issuer: ['title'],
  account: ['username', 'username2', 'username3'],
  note: ['note'],
  tags: ['category'],
}

const protonPass: CsvFamily = {
  name: 'proton-pass-csv',
  has: ['name', 'totp', 'vault'],
  secret: ['totp'],
  issuer: ['name'],
  account: ['username', 'email'],
  note: ['note'],
  tags: ['vault'],
  addedAt: 'createtime',
}

/** Every header fits at most one of them. */
export const csvFamilies: readonly CsvFamily[] = [
  keepassxc,
  onePassword,
  apple,
  bitwarden,
  lastpass,
  dashlane,
  protonPass,
]
