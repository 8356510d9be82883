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
  row('otpauth-html', 'Web page with otpauth links', 'html', 'htm'),
  row('google-migration', 'Google Authenticator export', 'txt'),
  row('otpauth-list', 'List of otpauth links', 'txt'),
]

/** Of what came as texts of QR codes. */
export const qrCodesLabel = 'QR codes'
