// What stands on the printed recovery kit. Main alone reads it, and no window ever shows it.

export const kitPage = {
  program: 'Tidelock',
  title: 'Recovery kit',
  documentTitle: 'Tidelock recovery kit',
  what: [
    'This page opens your Tidelock vault when the passphrase is forgotten, or when the computer or its keychain is lost.',
    'Alone it opens nothing: it needs the vault file or a backup of it, so keep the two in different places.',
  ],
  key: 'Recovery key',
  keyHint: 'Capitals, spaces and dashes do not matter. There is no letter O, I, L or U in it.',
  qr: 'The same key',
  vault: 'Vault',
  made: 'Made on',
  ways: [
    {
      head: 'On the computer that has the vault',
      steps: ['Start Tidelock and type the key on its lock screen. “Use the recovery key” brings the field.'],
    },
    {
      head: 'On a new computer',
      steps: [
        'Install Tidelock, start it and make a new vault.',
        'Drop your backup, or the old file vault.json, on its window.',
        'When it asks for the password of the file, type the recovery key.',
      ],
    },
    {
      head: 'When Tidelock is gone',
      steps: [
        'The vault file is in the format of Aegis, an authenticator for Android: import it there with this key as its password, in capitals and with a dash between the groups.',
        'Or on any computer with Python: <code>python3 open-vault.py vault.json</code>. The program comes with Tidelock’s source, in docs, beside a description of the format.',
      ],
    },
  ],
  after: 'Afterwards make a new recovery key, print its kit and destroy this page.',
  kept: 'My vault file or backup is kept at',
  notes: 'Notes',
  siteCodes: 'Unused recovery codes of your sites',
  siteCodesHint: 'Each works once. Strike out what you used.',
  noName: 'Account without a name',
} as const
