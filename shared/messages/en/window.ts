// What the main process itself puts on the screen: the window's title, the names in the system's dialogs, and its own
// questions before a stored secret is shown or written.

import { say } from '../say'

/** `name` of an account. */
const named = (icu: string) => say<[name: string]>(['name'], icu)
const counted = (icu: string) => say<[count: number]>(['count'], icu)

export const window = {
  title: 'Tidelock',
  cancel: 'Cancel',
  portableTitle: say<[file: string]>(['file'], '{file} (portable vault) - Tidelock'),
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
  backup: {
    kind: 'Tidelock backup',
    folder: 'Folder for backups',
    open: 'Choose a backup',
    kinds: 'Backups',
  },
  noName: 'an account without a name',
  bothNames: say<[issuer: string, account: string]>(['issuer', 'account'], '{issuer}, {account}'),
  /** `reason`: in the system's question for a finger, behind the program's name and "is trying to". */
  questions: {
    show: {
      title: named('Show the secret of {name}?'),
      text: 'Whoever sees it can make the codes of this account from then on, on any device. If you did not just ask for this, choose Cancel.',
      button: 'Show it',
      reason: 'show the secret of an account',
    },
    savePicture: {
      title: named('Save the secret of {name} as a picture?'),
      text: 'Whoever has the picture can make the codes of this account from then on, on any device. If you did not just ask for this, choose Cancel.',
      button: 'Save it',
      reason: 'save the secret of an account',
    },
    move: {
      title: counted('Show the secrets of {count, plural, one {# account} other {# accounts}}?'),
      text: 'Whoever sees this can make the codes from then on, on any device. If you did not just ask for this, choose Cancel.',
      button: 'Show them',
      reason: 'show the secrets of your accounts',
    },
    siteCodes: {
      title: named('Show the recovery codes of {name}?'),
      text: 'Whoever sees them can sign in there in your place. If you did not just ask for this, choose Cancel.',
      button: 'Show them',
      reason: 'show the recovery codes of an account',
    },
    kit: {
      title: 'Put your sites’ recovery codes on the kit?',
      text: 'Whoever has the kit can sign in to these sites in your place. If you did not just ask for this, choose Cancel.',
      button: 'Put them on it',
      reason: 'put your sites’ recovery codes on the kit',
    },
    write: {
      title: counted('Write the secrets of {count, plural, one {# account} other {# accounts}} to a file?'),
      text: 'Whoever can open the file can make the codes from then on. If you did not just ask for this, choose Cancel.',
      button: 'Go on',
      reason: 'write the secrets of your accounts to a file',
    },
    print: {
      title: counted('Print the secrets of {count, plural, one {# account} other {# accounts}}?'),
      text: 'Whoever sees the paper can make the codes from then on. If you did not just ask for this, choose Cancel.',
      button: 'Go on',
      reason: 'print the secrets of your accounts',
    },
    backUp: {
      title: 'Back up the vault under a password of its own?',
      text: 'Whoever has the file and this password has every secret in the vault. If you did not just ask for this, choose Cancel.',
      button: 'Go on',
      reason: 'back up the vault under a password of its own',
    },
    setPassphrase: {
      title: 'Use the new passphrase for this vault?',
      text: 'Whoever knows it can open the vault and see every secret in it. If you did not just type one, choose Cancel.',
      button: 'Use it',
      reason: 'set the passphrase of the vault',
    },
  },
} as const
