// What the main process itself puts on the screen: the window's title and the names in the system's dialogs.

/** The system's dialogs for backups. */
export const backupWords = {
  kind: 'Tidelock backup',
  folder: 'Folder for backups',
  open: { title: 'Choose a backup', kind: 'Backups', extensions: ['json', '*'] },
} as const

/** What main itself asks before a stored secret is shown or written, or another key is made. No page can answer it. */
export interface Question {
  readonly title: string
  readonly text: string
  readonly button: string
  /** In the system's question for a finger, behind the program's name and "is trying to". */
  readonly reason: string
}

const accounts = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'account' : 'accounts'}`

/** A name stands in a sentence of ours: it is kept short, and writes neither lines nor backwards. */
function nameOf({ issuer, account }: Named): string {
  const name = [issuer, account].filter((part) => part !== '').join(', ') || 'an account without a name'
  const plain = name.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
  const letters = [...plain]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : plain
}
type Named = { readonly issuer: string; readonly account: string }

const notYou = 'If you did not just ask for this, choose Cancel.'

export const questions = {
  show: (named: Named): Question => ({
    title: `Show the secret of ${nameOf(named)}?`,
    text: `Whoever sees it can make the codes of this account from then on, on any device. ${notYou}`,
    button: 'Show it',
    reason: 'show the secret of an account',
  }),
  savePicture: (named: Named): Question => ({
    title: `Save the secret of ${nameOf(named)} as a picture?`,
    text: `Whoever has the picture can make the codes of this account from then on, on any device. ${notYou}`,
    button: 'Save it',
    reason: 'save the secret of an account',
  }),
  move: (count: number): Question => ({
    title: `Show the secrets of ${accounts(count)}?`,
    text: `Whoever sees this can make the codes from then on, on any device. ${notYou}`,
    button: 'Show them',
    reason: 'show the secrets of your accounts',
  }),
  siteCodes: (named: Named): Question => ({
    title: `Show the recovery codes of ${nameOf(named)}?`,
    text: `Whoever sees them can sign in there in your place. ${notYou}`,
    button: 'Show them',
    reason: 'show the recovery codes of an account',
  }),
  kit: {
    title: 'Put your sites’ recovery codes on the kit?',
    text: `Whoever has the kit can sign in to these sites in your place. ${notYou}`,
    button: 'Put them on it',
    reason: 'put your sites’ recovery codes on the kit',
  },
  write: (count: number): Question => ({
    title: `Write the secrets of ${accounts(count)} to a file?`,
    text: `Whoever can open the file can make the codes from then on. ${notYou}`,
    button: 'Go on',
    reason: 'write the secrets of your accounts to a file',
  }),
  print: (count: number): Question => ({
    title: `Print the secrets of ${accounts(count)}?`,
    text: `Whoever sees the paper can make the codes from then on. ${notYou}`,
    button: 'Go on',
    reason: 'print the secrets of your accounts',
  }),
  backUp: {
    title: 'Back up the vault under a password of its own?',
    text: `Whoever has the file and this password has every secret in the vault. ${notYou}`,
    button: 'Go on',
    reason: 'back up the vault under a password of its own',
  },
  setPassphrase: {
    title: 'Use the new passphrase for this vault?',
    text: 'Whoever knows it can open the vault and see every secret in it. If you did not just type one, choose Cancel.',
    button: 'Use it',
    reason: 'set the passphrase of the vault',
  },
} as const

export const windowText = {
  title: 'Tidelock',
  cancel: 'Cancel',
  portableTitle: (file: string) => `${file} (portable vault) - Tidelock`,
  /** Kinds of files in the system's save dialog. */
  pdf: 'PDF document',
  /** The name that is suggested for the recovery kit. */
  kitFile: 'Tidelock recovery kit.pdf',
  picture: { png: 'PNG picture', svg: 'SVG drawing' },
  exported: {
    backup: 'Encrypted backup',
    aegis: 'Aegis file',
    '2fas': '2FAS file',
    uris: 'Text',
    'migration-qr': 'PNG picture',
    html: 'Web page',
  },
} as const
