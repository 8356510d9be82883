// What can be imported, by name: for `--format`, help, completion, file pickers and what people read. A list of its own,
// because the importers bring libraries that nobody but the reading process should load; a test holds it equal to the table.

import { formatWords as words } from '../../shared/messages/formats'

export interface ImportFormat {
  /** Of `--format`. */
  readonly name: string
  /** For people, in the language in force. */
  label(): string
  /** Ends of file names, without the dot. */
  readonly endings: readonly string[]
}

const row = (name: string, label: string | (() => string), ...endings: readonly string[]): ImportFormat => ({
  name,
  label: typeof label === 'string' ? () => label : label,
  endings,
})
const encrypted = (app: string) => () => words.encrypted(app)
const plain = (app: string) => () => words.plain(app)

/** In the table's order. */
export const importFormats: readonly ImportFormat[] = [
  row('tidelock-backup', () => words.backup, 'json', 'tidelock'),
  row('aegis-encrypted', encrypted('Aegis'), 'json'),
  row('aegis-plain', plain('Aegis'), 'json'),
  row('kdbx', 'KeePass, KeePassXC (KDBX)', 'kdbx', 'kdb'),
  row('stratum-encrypted', encrypted('Stratum'), 'stratum', 'authpro'),
  row('stratum-legacy', encrypted('Authenticator Pro'), 'stratum', 'authpro'),
  row('2fas-encrypted', encrypted('2FAS'), '2fas'),
  row('2fas', plain('2FAS'), '2fas', 'json'),
  row('ente-encrypted', encrypted('Ente Auth'), 'txt', 'json'),
  row('ente-json', 'Ente Auth, JSON', 'json', 'txt'),
  row('proton-authenticator-encrypted', encrypted('Proton Authenticator'), 'json'),
  row('proton-authenticator', plain('Proton Authenticator'), 'json'),
  row('stratum', plain('Stratum'), 'stratum', 'authpro', 'json'),
  row('proton-pass', 'Proton Pass', 'zip', 'json'),
  row('1pux', '1Password, 1PUX', '1pux'),
  row('enpass', 'Enpass, JSON', 'json'),
  row('keeper', 'Keeper, JSON', 'json'),
  row('cxf', 'Credential Exchange (FIDO), JSON', 'json', 'cxf'),
  row('openpgp', () => words.openpgp, 'gpg', 'pgp', 'asc'),
  row('cloudotp', 'CloudOTP', 'bin'),
  row('otpclient', 'OTPClient', 'enc'),
  row('raivo-zip', 'Raivo OTP, zip', 'zip'),
  row('authenticator-plus', 'Authenticator Plus', 'zip'),
  row('bitwarden-zip', 'Bitwarden, zip', 'zip'),
  row('bitwarden', plain('Bitwarden'), 'json'),
  row('bitwarden-authenticator', 'Bitwarden Authenticator', 'json'),
  row('bitwarden-protected', encrypted('Bitwarden'), 'json'),
  row('lastpass-authenticator', 'LastPass Authenticator', 'json'),
  row('2fast', '2fast', '2fa'),
  row('duo', 'Duo Mobile', 'json'),
  row('andotp', 'andOTP / GNOME Authenticator', 'json'),
  row('tauthy', 'Tauthy', 'json'),
  row('raivo', 'Raivo OTP', 'json'),
  row('otpclient-json', plain('OTPClient'), 'json'),
  row('freeotp-2', 'FreeOTP 2', 'xml'),
  row('freeotp-plus', 'FreeOTP+', 'json'),
  row('authy-encrypted', encrypted('Authy'), 'json', 'txt'),
  row('authy', plain('Authy'), 'json', 'txt'),
  row('steam', 'Steam maFile', 'maFile', 'json'),
  row('steam-folder', 'Steam maFiles, zip', 'zip'),
  row('steam-encrypted', encrypted('Steam maFile'), 'maFile', 'json'),
  row('freeotp', 'FreeOTP 1', 'xml'),
  row('authy-xml', 'Authy (Android)', 'xml'),
  row('battle-net', 'Battle.net', 'xml'),
  row('totp-authenticator-xml', 'TOTP Authenticator, XML', 'xml'),
  row('keepass-xml', 'KeePass 2, XML', 'xml'),
  row('winauth-xml', 'WinAuth, XML', 'xml'),
  row('bitwarden-authenticator-csv', 'Bitwarden Authenticator, CSV', 'csv'),
  row('keepassxc-csv', 'KeePassXC, CSV', 'csv'),
  row('1password-csv', '1Password, CSV', 'csv'),
  row('apple-csv', 'Apple Passwords / Safari, CSV', 'csv'),
  row('bitwarden-csv', 'Bitwarden, CSV', 'csv'),
  row('lastpass-csv', 'LastPass, CSV', 'csv'),
  row('dashlane-csv', 'Dashlane, CSV / zip', 'csv', 'zip'),
  row('proton-pass-csv', 'Proton Pass, CSV', 'csv'),
  row('csv', () => words.table, 'csv', 'tsv', 'txt'),
  row('winauth-zip', 'WinAuth, zip', 'zip'),
  row('browser-extension-encrypted', encrypted('Authenticator Extension'), 'json'),
  row('browser-extension', plain('Authenticator Extension'), 'json', 'txt'),
  row('otpauth-html', () => words.webPage, 'html', 'htm'),
  row('google-migration', 'Google Authenticator', 'txt'),
  row('ente-plain', plain('Ente Auth'), 'txt'),
  row('winauth-text', 'WinAuth', 'txt'),
  row('otpauth-list', () => words.links, 'txt'),
  row('authme', 'Authme', 'authme', 'txt'),
  row('totp-authenticator', 'TOTP Authenticator', 'bin', 'encrypt', 'txt'),
  row('andotp-encrypted', encrypted('andOTP / OTPClient 2'), 'aes'),
  row('otpclient-1', 'OTPClient 2', 'enc'),
]

/** What came as texts of QR codes: no file has it, so `--format` does not know it. */
export const qrCodes = 'qr-codes'

/** How people call a format, in the language in force; a name that is not in the list stands for itself. */
export function formatLabel(format: string): string {
  if (format === qrCodes) return words.qrCodes
  return importFormats.find(({ name }) => name === format)?.label() ?? format
}
