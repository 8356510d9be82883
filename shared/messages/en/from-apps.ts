// "Coming from another app?": how to get the accounts out of it, in a few steps each.

export const fromApps = {
  title: 'Coming from another app',
  text: 'Choose the app. Nothing is taken out of it; you can keep it until codes from here have worked.',
  label: 'App',
  choose: 'Choose an app…',
  other: 'Another app: any text or CSV file with secrets or otpauth links can be read. Try to drop it.',
  drop: 'Got the file? Drop it anywhere on this window, or choose it.',
  /** Most apps export; where none is possible, `note` says so and `steps` what to do instead. */
  apps: {
    google: {
      name: 'Google Authenticator',
      steps: [
        'On the phone: menu ☰, Transfer accounts, Export accounts, and choose all.',
        'It shows one code for every ten accounts. Hold them in front of the camera here, or take screenshots and drop them all.',
      ],
    },
    authy: {
      name: 'Authy',
      note: 'Authy has no export, and its desktop app has ended.',
      steps: [
        'If you still have a file that a community tool wrote, or the backup of a rooted phone, drop it here.',
        'Otherwise: at each site, open the security settings and set up the authenticator app again; scan its new code here.',
        'Remove the account from Authy only after a sign-in has worked.',
      ],
    },
    aegis: {
      name: 'Aegis',
      steps: [
        'Settings, Import & export, Export.',
        'Keep “Encrypt” on and remember the password. Drop the .json file here and type it.',
      ],
    },
    '2fas': {
      name: '2FAS',
      steps: [
        'Settings, 2FAS Backup, Export to file.',
        'Set a password or none, then drop the .2fas file here.',
      ],
    },
    ente: {
      name: 'Ente Auth',
      steps: [
        'Settings, Data, Export codes, and choose “encrypted” with a password.',
        'Drop the file here. Working out its key takes a while.',
      ],
    },
    bitwarden: {
      name: 'Bitwarden',
      steps: [
        'In the web vault: Tools, Export vault, format .json, file type “Password protected”.',
        'Do not choose “Account restricted”: only that Bitwarden account can open it.',
        'Bitwarden Authenticator: Settings, Export.',
      ],
    },
    proton: {
      name: 'Proton Authenticator, Proton Pass',
      steps: [
        'Proton Authenticator: Settings, Export.',
        'Proton Pass: Settings, Export, and choose ZIP without PGP.',
      ],
    },
    raivo: {
      name: 'Raivo OTP',
      steps: [
        'Settings, Export OTPs to ZIP archive.',
        'The archive has the password that opens Raivo. Drop it here as it is.',
      ],
    },
    microsoft: {
      name: 'Microsoft Authenticator',
      note: 'It has no export.',
      steps: [
        'At each site, open the security settings and set up the authenticator app again; scan its new code here.',
        'A Microsoft account: at account.microsoft.com, Security, add “another authenticator app”.',
        'A work or school account that asks you to approve or to type a number uses no codes; it stays on the phone.',
      ],
    },
    lastpass: {
      name: 'LastPass Authenticator',
      steps: [
        'Settings, Transfer accounts, Export accounts to file; then drop the .json file here.',
        'It is not encrypted: delete it afterwards.',
      ],
    },
    steam: {
      name: 'Steam',
      steps: [
        'The Steam app does not show its secret. Desktop programs for Steam Guard keep it in a .maFile: drop that here.',
        'Without such a file, keep the Steam app.',
      ],
    },
    '1password': {
      name: '1Password',
      steps: [
        'In the desktop app: File, Export, your account, format 1PUX.',
        'Drop the .1pux file here. It is not encrypted and holds all your passwords: delete it afterwards.',
      ],
    },
    keepass: {
      name: 'KeePassXC, KeePass',
      steps: [
        'Drop the .kdbx file here and type its password.',
        'If it also needs a key file: in KeePassXC choose Database, Export, CSV, and drop that.',
      ],
    },
    apple: {
      name: 'Apple Passwords',
      steps: [
        'On a Mac: the Passwords app, File, Export All Passwords.',
        'Drop the .csv file here. It is not encrypted and holds all your passwords: delete it afterwards.',
      ],
    },
    push: {
      name: 'Okta Verify, Duo Mobile, Symantec VIP',
      note: 'They have no export; approvals and push are tied to the phone.',
      steps: [
        'Ask whether the site or your company lets you add another authenticator app, and scan its code here.',
        'Where it does not, keep that app for this one account.',
      ],
    },
  },
} as const
