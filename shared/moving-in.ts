// The apps that people come from: how their accounts get out, what comes along, and what the picture of it shows. Data
// only; the words are messages/en/moving-in.ts, and docs/moving-in/ is written from both.

import type { OldAppId } from './messages/en/moving-in'
import { noExportApps } from './no-export'

/** `qr`: codes on the app's screen. `tool`: no export, but other programs get a file out. `none`: nothing comes out. */
export type WayOut = 'file' | 'qr' | 'tool' | 'none'

/** Whether the exported file asks for a password. */
export type Sealed = 'always' | 'chosen' | 'never'

export const comingAlong = ['groups', 'notes', 'favourites', 'pictures'] as const
export type Comes = (typeof comingAlong)[number]

/**
 * One drawn screen each: a menu behind dots or bars, a gear, a line of a list, a button, a line of a window's menu bar,
 * a code on the screen, a file.
 */
export type Screen = 'dots' | 'bars' | 'gear' | 'line' | 'button' | 'menubar' | 'code' | 'file'

export interface OldApp {
  readonly id: OldAppId
  readonly name: string
  /** What else people call it, or who makes it. */
  readonly also: readonly string[]
  readonly out: WayOut
  /** Names of importers. */
  readonly formats: readonly string[]
  readonly sealed: Sealed
  readonly comes: readonly Comes[]
  /** A password manager: what is no one-time password stays there. */
  readonly manager: boolean
  readonly device: 'phone' | 'window'
  readonly screens: readonly Screen[]
}

type Given = Pick<OldApp, 'id' | 'name' | 'out'> & Partial<OldApp>

const app = (given: Given): OldApp => ({
  also: [],
  formats: [],
  sealed: 'never',
  comes: [],
  manager: false,
  device: 'phone',
  screens: [],
  ...given,
})

const told: readonly OldApp[] = [
  app({
    ...{ id: 'google', name: 'Google Authenticator', out: 'qr', formats: ['google-migration'] },
    screens: ['bars', 'line', 'code'],
  }),
  app({
    ...{ id: 'microsoft', name: 'Microsoft Authenticator', out: 'none' },
    also: ['Outlook', 'Azure', 'Entra', 'Office 365', 'phonefactor'],
  }),
  app({
    ...{ id: 'authy', name: 'Authy', out: 'tool', also: ['Twilio'] },
    ...{ formats: ['authy', 'authy-encrypted', 'authy-xml'], sealed: 'chosen' },
  }),
  app({
    ...{ id: 'aegis', name: 'Aegis', out: 'file', formats: ['aegis-encrypted', 'aegis-plain'] },
    ...{ sealed: 'chosen', comes: ['groups', 'notes', 'favourites', 'pictures'] },
    screens: ['dots', 'line', 'button'],
  }),
  app({
    ...{ id: '2fas', name: '2FAS', out: 'file', formats: ['2fas', '2fas-encrypted'], sealed: 'chosen' },
    ...{ comes: ['groups'], screens: ['gear', 'line', 'button'] },
  }),
  app({
    ...{ id: 'ente', name: 'Ente Auth', out: 'file', sealed: 'chosen' },
    formats: ['ente-encrypted', 'ente-plain', 'ente-json'],
    ...{ comes: ['groups', 'notes', 'favourites'], screens: ['gear', 'line', 'line'] },
  }),
  app({
    ...{ id: 'proton-authenticator', name: 'Proton Authenticator', out: 'file', sealed: 'chosen' },
    formats: ['proton-authenticator', 'proton-authenticator-encrypted'],
    ...{ comes: ['notes'], screens: ['gear', 'button'] },
  }),
  app({
    ...{ id: 'proton-pass', name: 'Proton Pass', out: 'file', formats: ['proton-pass', 'proton-pass-csv'] },
    ...{ comes: ['groups', 'notes', 'favourites'], manager: true },
    ...{ device: 'window', screens: ['gear', 'line', 'button'] },
  }),
  app({
    ...{
      id: 'bitwarden',
      name: 'Bitwarden',
      out: 'file',
      sealed: 'chosen',
      manager: true,
      also: ['Vaultwarden'],
    },
    formats: ['bitwarden-protected', 'bitwarden', 'bitwarden-zip', 'bitwarden-csv'],
    comes: ['groups', 'notes', 'favourites'],
    ...{ device: 'window', screens: ['menubar', 'line', 'button'] },
  }),
  app({
    ...{ id: 'bitwarden-authenticator', name: 'Bitwarden Authenticator', out: 'file' },
    formats: ['bitwarden-authenticator', 'bitwarden-authenticator-csv'],
    screens: ['gear', 'line'],
  }),
  app({
    ...{ id: 'lastpass', name: 'LastPass Authenticator', out: 'file', formats: ['lastpass-authenticator'] },
    ...{ comes: ['groups', 'favourites'], screens: ['gear', 'line', 'line'] },
  }),
  app({
    ...{ id: 'raivo', name: 'Raivo OTP', out: 'file', formats: ['raivo-zip', 'raivo'], sealed: 'always' },
    ...{ comes: ['favourites'], screens: ['gear', 'line'] },
  }),
  app({
    ...{ id: 'stratum', name: 'Stratum', out: 'file', also: ['Authenticator Pro'], sealed: 'chosen' },
    formats: ['stratum-encrypted', 'stratum-legacy', 'stratum'],
    ...{ comes: ['groups', 'pictures'], screens: ['gear', 'line'] },
  }),
  app({
    ...{
      id: 'andotp',
      name: 'andOTP',
      out: 'file',
      formats: ['andotp', 'andotp-encrypted'],
      sealed: 'chosen',
    },
    ...{ comes: ['groups'], screens: ['dots', 'line', 'button'] },
  }),
  app({
    ...{ id: 'freeotp', name: 'FreeOTP', out: 'file', also: ['Red Hat'], sealed: 'always' },
    ...{ formats: ['freeotp-2', 'freeotp'], screens: ['dots', 'line'] },
  }),
  app({
    ...{ id: 'freeotp-plus', name: 'FreeOTP+', out: 'file', formats: ['freeotp-plus', 'otpauth-list'] },
    screens: ['dots', 'line', 'line'],
  }),
  app({ id: 'duo', name: 'Duo Mobile', out: 'none', also: ['Cisco'] }),
  app({ id: 'okta', name: 'Okta Verify', out: 'none', also: ['Auth0'] }),
  app({
    ...{ id: 'steam', name: 'Steam', out: 'tool', sealed: 'chosen' },
    also: ['Steam Guard', 'Valve', 'SDA', 'maFile'],
    formats: ['steam', 'steam-folder', 'steam-encrypted'],
  }),
  app({
    ...{ id: 'winauth', name: 'WinAuth', out: 'file', sealed: 'chosen', device: 'window' },
    ...{ formats: ['winauth-text', 'winauth-zip', 'winauth-xml'], screens: ['gear', 'line', 'file'] },
  }),
  app({
    ...{ id: '1password', name: '1Password', out: 'file', formats: ['1pux', '1password-csv'], manager: true },
    comes: ['groups', 'notes', 'favourites'],
    ...{ device: 'window', screens: ['menubar', 'line', 'file'] },
  }),
  app({
    ...{ id: 'keepass', name: 'KeePassXC and KeePass', out: 'file', sealed: 'always', manager: true },
    formats: ['kdbx', 'keepass-xml', 'keepassxc-csv'],
    ...{ comes: ['groups', 'notes'], device: 'window', screens: ['file'] },
  }),
  app({
    ...{ id: 'apple', name: 'Apple Passwords', out: 'file', formats: ['apple-csv'], manager: true },
    also: ['iCloud Keychain', 'Safari', 'iPhone', 'Mac'],
    ...{ comes: ['notes'], device: 'window', screens: ['menubar', 'line', 'file'] },
  }),
  app({
    ...{ id: 'browser-extension', name: 'Authenticator (browser extension)', out: 'file', sealed: 'chosen' },
    also: ['Chrome', 'Edge', 'Firefox', 'authenticator.cc'],
    formats: ['browser-extension-encrypted', 'browser-extension'],
    ...{ comes: ['favourites'], device: 'window', screens: ['gear', 'line', 'button'] },
  }),
  app({
    ...{ id: 'authme', name: 'Authme', out: 'file', formats: ['authme'], device: 'window' },
    screens: ['gear', 'button'],
  }),
  app({
    ...{ id: 'otpclient', name: 'OTPClient', out: 'file', sealed: 'always', device: 'window' },
    ...{ formats: ['otpclient', 'otpclient-1', 'otpclient-json'], comes: ['groups'], screens: ['file'] },
  }),
  app({
    ...{ id: 'battle-net', name: 'Battle.net', out: 'tool', formats: ['battle-net'] },
    also: ['Blizzard', 'World of Warcraft'],
  }),
  app({
    ...{ id: 'totp-authenticator', name: 'TOTP Authenticator', out: 'file', also: ['BinaryBoot'] },
    formats: ['totp-authenticator', 'totp-authenticator-xml'],
    ...{ sealed: 'chosen', comes: ['favourites'], screens: ['bars', 'line'] },
  }),
]

/** Those about which there is no more to say than that nothing comes out. */
const silent = noExportApps
  .filter(({ id }) => !told.some((known) => known.id === id))
  .map(({ id, name }) => app({ id, name, out: 'none' }))

export const oldApps: readonly OldApp[] = [...told, ...silent]

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Those of which the name, or what else it is called, has every word of the query in it. */
export function findOldApps(query: string): readonly OldApp[] {
  const words = plain(query).split(/\s+/u).filter(Boolean)
  return oldApps.filter(({ name, also }) => {
    const text = plain([name, ...also].join(' '))
    return words.every((word) => text.includes(word))
  })
}
