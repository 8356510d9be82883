// "I come from another app": what each app calls its way out, and what does not come along. Where the words of another
// app are not certain, the step is said in general. Names of menus are as those apps write them.

import { say } from '../say'

interface FromApp {
  /** What to choose, one after the other: a caption for each drawn screen. */
  readonly path: readonly string[]
  /** Whole sentences, in order. What holds for all apps is said in `shared`. */
  readonly steps: readonly string[]
  /** What does not come along. */
  readonly lost: readonly string[]
}

const again =
  'At each site, open the security settings and set up the authenticator app again; scan its new code here.'
const only = 'Only names and secrets come; the app exports nothing else.'

const apps = {
  google: {
    path: ['Menu', 'Transfer accounts', 'Export: QR codes'],
    steps: [
      'On the phone: open the menu, choose “Transfer accounts”, then “Export accounts”, and select all.',
      'It shows one code for every ten accounts. Hold them in front of the camera here, or take screenshots and drop them all.',
    ],
    lost: [only],
  },
  microsoft: {
    path: [],
    steps: [
      again,
      'A Microsoft account: at account.microsoft.com, under Security, add another way to sign in and choose an authenticator app of another kind.',
      'A work or school account that asks you to approve or to type a number uses no codes; it stays on the phone.',
    ],
    lost: ['Approvals, passwordless sign-in and saved passwords stay in the app.'],
  },
  authy: {
    path: [],
    steps: [
      'If you still have a file that a community tool wrote, or the backup of a rooted phone, drop it here.',
      again,
      'Remove the account from Authy only after a sign-in has worked.',
    ],
    lost: ['The desktop app has ended, and the phone app gives nothing out.'],
  },
  aegis: {
    path: ['Menu, Settings', 'Import & export', 'Export'],
    steps: [
      'Open the settings, choose “Import & export”, then “Export”.',
      'Keep the encryption on and set a password that you remember.',
    ],
    lost: ['A vault that only a fingerprint opens cannot be read: set a password in Aegis first.'],
  },
  '2fas': {
    path: ['Settings', '2FAS Backup', 'Export'],
    steps: ['Open the settings, choose “2FAS Backup”, then export to a file, with a password or without.'],
    lost: ['Pictures and colours of the entries.', 'Accounts with SHA224 or SHA384, which are listed.'],
  },
  ente: {
    path: ['Settings', 'Data', 'Export codes'],
    steps: [
      'Open the settings, choose “Data”, then “Export codes”.',
      'Choose the encrypted export and set a password. Opening it here takes a while, on purpose.',
    ],
    lost: ['Accounts in its trash, which are listed.'],
  },
  'proton-authenticator': {
    path: ['Settings', 'Export'],
    steps: ['Open the settings and choose “Export”, with a password if it offers one.'],
    lost: ['Nothing that a code needs.'],
  },
  'proton-pass': {
    path: ['Settings', 'Export', 'ZIP, without PGP'],
    steps: ['In the browser or the desktop app: open the settings, choose “Export”, and ZIP without PGP.'],
    lost: ['A PGP-encrypted export cannot be read.'],
  },
  bitwarden: {
    path: ['Tools or Settings', 'Export vault', '.json, password protected'],
    steps: [
      'In the web vault or the desktop app: choose “Export vault”, the format .json (encrypted), and “Password protected”.',
      'Do not choose “Account restricted”: only that Bitwarden account can open it.',
    ],
    lost: [],
  },
  'bitwarden-authenticator': {
    path: ['Settings', 'Export'],
    steps: ['Open the settings, choose “Export”, and JSON.'],
    lost: [only],
  },
  lastpass: {
    path: ['Settings', 'Transfer accounts', 'Export to file'],
    steps: ['Open the settings, choose “Transfer accounts”, then “Export accounts to file”.'],
    lost: ['Accounts that sign in by approval.'],
  },
  raivo: {
    path: ['Settings', 'Export OTPs to ZIP archive'],
    steps: [
      'Open the settings and choose “Export OTPs to ZIP archive”.',
      'The archive has the password that opens Raivo. Leave it as it is.',
    ],
    lost: ['Pictures of the entries.'],
  },
  stratum: {
    path: ['Settings', 'Back up'],
    steps: ['Open the settings, choose “Back up”, and set a password.'],
    lost: ['The app’s own database cannot be read; its backup can.'],
  },
  andotp: {
    path: ['Menu', 'Backups', 'Backup (encrypted)'],
    steps: ['Open the menu, choose “Backups”, and make one with a password or a plain one.'],
    lost: ['A backup encrypted with OpenPGP: decrypt it first.', 'Pictures of the entries.'],
  },
  freeotp: {
    path: ['Menu', 'Backup'],
    steps: [
      'FreeOTP 2: open the menu, choose “Backup”, and set a password. The file is called externalBackup.xml.',
      'FreeOTP 1 has no backup. From a rooted phone, its tokens.xml can be read.',
    ],
    lost: ['Pictures of the entries.'],
  },
  'freeotp-plus': {
    path: ['Menu', 'Export', 'JSON or key URI'],
    steps: ['Open the menu, choose “Export”, then JSON or the list of key URIs.'],
    lost: ['Pictures of the entries.'],
  },
  duo: {
    path: [],
    steps: [again],
    lost: ['Approvals stay with Duo. A backup of the app can only be restored into Duo Mobile.'],
  },
  okta: {
    path: [],
    steps: [
      'Ask your organisation whether another authenticator app is allowed.',
      'If it is, add “Google Authenticator” as a further method there, and scan that code here.',
    ],
    lost: ['Approvals and fingerprints stay with the app.'],
  },
  steam: {
    path: [],
    steps: [
      'Desktop programs for Steam Guard keep each account in a .maFile. If you have one, drop it here; if it is encrypted, together with its manifest.json in one zip file.',
      'Without such a file, keep the Steam app.',
    ],
    lost: ['Confirmations of trades and sign-ins stay with the app.'],
  },
  winauth: {
    path: ['Its menu', 'Export', 'Text, or zip'],
    steps: ['Open its menu, choose “Export”, and save as text, or as a zip file with a password.'],
    lost: [
      'What Windows or a YubiKey protects in winauth.xml: export as text instead.',
      'Confirmations of Steam trades.',
    ],
  },
  '1password': {
    path: ['File', 'Export', '1PUX'],
    steps: ['In the desktop app: choose “File”, “Export”, your account, and the format 1PUX.'],
    lost: ['Old kinds of export (OPVault, 1PIF) cannot be read.'],
  },
  keepass: {
    path: ['Your database, .kdbx'],
    steps: [
      'No export is needed: take the .kdbx file as it is.',
      'If it needs a key file too, export it as CSV (KeePassXC) or XML (KeePass) instead.',
    ],
    lost: [
      'Entries in the recycle bin and earlier versions of entries.',
      'An old database (KDBX 3): save it as KDBX 4 first.',
    ],
  },
  apple: {
    path: ['File', 'Export All Passwords to File', '.csv'],
    steps: ['On a Mac: open Passwords, choose “File”, then “Export All Passwords to File”.'],
    lost: ['Passkeys.', 'An iPhone alone cannot export: use a Mac with the same account.'],
  },
  'browser-extension': {
    path: ['Settings', 'Backup', 'Download backup file'],
    steps: ['Open the extension’s settings, choose “Backup”, then download the backup file.'],
    lost: ['Accounts with GOST algorithms, which are listed.'],
  },
  authme: {
    path: ['Settings', 'Export codes'],
    steps: ['Open the settings and choose “Export codes”.'],
    lost: ['Long names: Authme itself had cut them.'],
  },
  otpclient: {
    path: ['Its database, .enc'],
    steps: ['No export is needed: copy its database, the file that ends with .enc.'],
    lost: ['Nothing that a code needs.'],
  },
  'battle-net': {
    path: [],
    steps: [
      'From a rooted phone, the preferences file of the old authenticator app can be dropped here.',
      'Otherwise, look in the security settings of your account for an authenticator app of another kind.',
    ],
    lost: ['Approvals stay with the app.'],
  },
  'totp-authenticator': {
    path: ['Menu', 'Backup'],
    steps: ['Open the menu and choose “Backup”, with a password of your own or without.'],
    lost: [only],
  },
  symantec: { path: [], steps: [again], lost: [] },
  rsa: { path: [], steps: [again], lost: [] },
  salesforce: { path: [], steps: [again], lost: [] },
  yubico: { path: [], steps: [again], lost: [] },
} as const satisfies Readonly<Record<string, FromApp>>
export type OldAppId = keyof typeof apps

export const movingIn = {
  apps,
  title: 'Coming from another app',
  text: 'Choose the app. Nothing is taken out of it; you can keep it until codes from here have worked.',
  search: 'Search apps',
  list: 'Apps',
  found: say<[count: number]>(['count'], '{count, plural, =0 {No app found} one {# app} other {# apps}}'),
  other:
    'Not here? Any text or table with secrets or otpauth links can be read, and pictures of QR codes. Try to drop it.',
  nothing: say<[query: string]>(['query'], 'No app called “{query}”.'),
  all: 'All apps',
  out: {
    file: 'Exports a file',
    qr: 'Shows QR codes',
    tool: 'No export of its own',
    none: 'No export',
  },
  heads: {
    how: 'How its accounts get out',
    instead: 'What to do instead',
    comes: 'Comes along',
    lost: 'Does not come along',
  },
  picture: say<[app: string]>(['app'], 'Where to look in {app}'),
  comes: {
    accounts: 'Accounts',
    groups: 'Groups',
    notes: 'Notes',
    favourites: 'Favourites',
    pictures: 'Pictures',
  },
  shared: {
    bring: 'Bring the file to this computer and drop it on this window, or choose it below.',
    password: 'Type the password of the file when you are asked for it.',
    passwordIf: 'If you set a password, type it when you are asked for it.',
    plain:
      'The file is not encrypted: whoever has it can make your codes. Delete it once the accounts are here.',
    plainManager:
      'The file is not encrypted and holds all your passwords. Delete it once the accounts are here.',
    onlyCodes: 'Passwords and everything else that is no one-time password stay there.',
    keep: 'Keep the old app until a sign-in with a code from here has worked.',
  },
  docs: {
    index: 'Moving to Tidelock',
    intro:
      'One page for each app. In the window: Add, “Coming from another app?”. Written from the same table as the pages there.',
    app: 'App',
    way: 'Its way out',
    title: say<[app: string]>(['app'], 'From {app} to Tidelock'),
    formats: 'Read formats (`tidelock import --format`)',
  },
} as const
