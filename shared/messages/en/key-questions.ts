// What main itself asks before the keys of the vault change. No page can answer it.

const notYou = 'If you did not just ask for this, choose Cancel.'

export const keyQuestions = {
  removePassphrase: {
    title: 'Remove the passphrase of this vault?',
    text: `It then opens only with the keys that remain: the keychain or the recovery key. There is no undo; to have a passphrase again you set one. ${notYou}`,
    button: 'Remove it',
    reason: 'remove the passphrase of the vault',
  },
  addKeychain: {
    title: 'Let the keychain open this vault?',
    text: `It then opens by itself while you are signed in, and programs that run as you can ask the keychain too. ${notYou}`,
    button: 'Let it',
    reason: 'let the keychain open the vault',
  },
  removeKeychain: {
    title: 'Stop opening this vault with the keychain?',
    text: `It then asks for your passphrase or recovery key each time. Have one of them at hand. ${notYou}`,
    button: 'Stop it',
    reason: 'stop opening the vault with the keychain',
  },
  newRecoveryKey: {
    title: 'Make a new recovery key for this vault?',
    text: `It is shown once, and whoever has it can open the vault and its backups. ${notYou}`,
    button: 'Make it',
    reason: 'make a recovery key for the vault',
  },
} as const
