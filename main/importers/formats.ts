// What can be imported, by name: for `--format`, help, completion and file pickers. A list of its own, because the
// importers bring libraries that nobody but the reading process should load; a test holds it equal to the table.

export interface ImportFormat {
  /** Of `--format`. */
  readonly name: string
  /** For people. */
  readonly label: string
  /** Ends of file names, without the dot. */
  readonly endings: readonly string[]
}

const row = (name: string, label: string, ...endings: readonly string[]): ImportFormat => ({
  name,
  label,
  endings,
})

/** In the table's order. */
export const importFormats: readonly ImportFormat[] = [
  row('tidelock-backup', 'Tidelock backup', 'json', 'tidelock'),
  row('aegis-encrypted', 'Aegis, encrypted', 'json'),
  row('aegis-plain', 'Aegis, not encrypted', 'json'),
  row('kdbx', 'KeePass or KeePassXC database', 'kdbx', 'kdb'),
  row('stratum-encrypted', 'Stratum, encrypted', 'stratum', 'authpro'),
  row('stratum-legacy', 'Authenticator Pro, encrypted (old)', 'stratum', 'authpro'),
  row('2fas-encrypted', '2FAS, encrypted', '2fas'),
  row('2fas', '2FAS, not encrypted', '2fas', 'json'),
  row('ente-encrypted', 'Ente Auth, encrypted', 'txt', 'json'),
  row('ente-json', 'Ente Auth, old JSON', 'json', 'txt'),
  row('proton-authenticator-encrypted', 'Proton Authenticator, encrypted', 'json'),
  row('proton-authenticator', 'Proton Authenticator, not encrypted', 'json'),
  row('stratum', 'Stratum, not encrypted', 'stratum', 'authpro', 'json'),
  row('proton-pass', 'Proton Pass', 'zip', 'json'),
  row('1pux', '1Password, 1PUX', '1pux'),
  row('enpass', 'Enpass, JSON', 'json'),
  row('keeper', 'Keeper, JSON', 'json'),
  row('cxf', 'Credential Exchange (FIDO), JSON', 'json', 'cxf'),
  row('openpgp', 'Encrypted with OpenPGP', 'gpg', 'pgp', 'asc'),
  row('cloudotp', 'CloudOTP', 'bin'),
  row('otpclient', 'OTPClient', 'enc'),
  row('raivo-zip', 'Raivo OTP, zip', 'zip'),
  row('authenticator-plus', 'Authenticator Plus', 'zip'),
  row('bitwarden-zip', 'Bitwarden, zip with attachments', 'zip'),
  row('bitwarden', 'Bitwarden, not encrypted', 'json'),
  row('bitwarden-authenticator', 'Bitwarden Authenticator', 'json'),
  row('bitwarden-protected', 'Bitwarden, encrypted', 'json'),
  row('lastpass-authenticator', 'LastPass Authenticator', 'json'),
  row('2fast', '2fast', '2fa'),
  row('duo', 'Duo Mobile', 'json'),
  row('andotp', 'andOTP, or old GNOME Authenticator', 'json'),
  row('tauthy', 'Tauthy', 'json'),
  row('raivo', 'Raivo OTP', 'json'),
  row('otpclient-json', 'OTPClient, decrypted', 'json'),
  row('freeotp-2', 'FreeOTP 2 backup', 'xml'),
  row('freeotp-plus', 'FreeOTP+', 'json'),
  row('authy-encrypted', 'Authy, encrypted', 'json', 'txt'),
  row('authy', 'Authy, not encrypted', 'json', 'txt'),
  row('steam', 'Steam maFile', 'maFile', 'json'),
  row('steam-folder', 'Steam maFiles folder, zipped', 'zip'),
  row('steam-encrypted', 'Steam maFile, encrypted', 'maFile', 'json'),
  row('freeotp', 'FreeOTP 1', 'xml'),
  row('authy-xml', 'Authy for Android', 'xml'),
  row('battle-net', 'Battle.net', 'xml'),
  row('totp-authenticator-xml', 'TOTP Authenticator for Android', 'xml'),
  row('keepass-xml', 'KeePass 2, XML', 'xml'),
  row('winauth-xml', 'WinAuth, its own file', 'xml'),
  row('bitwarden-authenticator-csv', 'Bitwarden Authenticator, CSV', 'csv'),
  row('keepassxc-csv', 'KeePassXC, CSV', 'csv'),
  row('1password-csv', '1Password, CSV', 'csv'),
  row('apple-csv', 'Apple Passwords or Safari, CSV', 'csv'),
  row('bitwarden-csv', 'Bitwarden, CSV', 'csv'),
  row('lastpass-csv', 'LastPass vault, CSV', 'csv'),
  row('dashlane-csv', 'Dashlane, CSV or zip', 'csv', 'zip'),
  row('proton-pass-csv', 'Proton Pass, CSV', 'csv'),
  row('csv', 'CSV table with one-time passwords', 'csv', 'tsv', 'txt'),
  row('winauth-zip', 'WinAuth, zipped', 'zip'),
  row('browser-extension-encrypted', 'Authenticator (browser extension), encrypted', 'json'),
  row('browser-extension', 'Authenticator (browser extension), not encrypted', 'json', 'txt'),
  row('otpauth-html', 'Web page with otpauth links', 'html', 'htm'),
  row('google-migration', 'Google Authenticator export', 'txt'),
  row('ente-plain', 'Ente Auth, not encrypted', 'txt'),
  row('winauth-text', 'WinAuth', 'txt'),
  row('otpauth-list', 'List of otpauth links', 'txt'),
  row('authme', 'Authme', 'authme', 'txt'),
  row('totp-authenticator', 'TOTP Authenticator', 'bin', 'encrypt', 'txt'),
  row('andotp-encrypted', 'andOTP or OTPClient 2, encrypted', 'aes'),
  row('otpclient-1', 'OTPClient 2 and older', 'enc'),
]

/** Of what came as texts of QR codes. */
export const qrCodesLabel = 'QR codes'
