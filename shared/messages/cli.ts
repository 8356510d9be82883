// What the command line says. Errors are one line: what, where, what to do.

const choices = (nearest: string | null) => (nearest === null ? '' : ` Did you mean ${nearest}?`)

export const cliText = {
  overviewHead: 'Usage: tidelock COMMAND [OPTIONS]\n\nWithout a command Tidelock opens its window.',
  overviewFoot:
    'Everywhere: --json, --home DIR, --help. Exit status: 0 done, 1 no match, 2 bad input, 3 locked, 4 vault damaged, 5 keychain not available.',
  queryMissing: 'Say which account: an id, or a part of its issuer or account name.',
  atNotSeconds: '--at takes Unix seconds, such as 1700000000.',
  nothingFound: 'No account matches.',
  severalFound: (names: readonly string[], count: number) =>
    `${count} accounts match: ${names.join('; ')}${count > names.length ? '; …' : ''}. Be more precise or give the id.`,
  addFromInputOnly:
    'Give the URIs on standard input: tidelock add - < FILE. Secrets are not taken as arguments, which every program on this computer can read.',
  added: (added: number, skipped: number) => `${added} added, ${skipped} skipped.`,
  skippedRow: (row: number, reason: string) => `Line ${row}: ${reason}`,
  unknownCommand: (nearest: string | null) =>
    `There is no such command.${choices(nearest)} See tidelock --help.`,
  unknownOption: (nearest: string | null) =>
    `There is no such option.${choices(nearest === null ? null : `--${nearest}`)} See tidelock COMMAND --help.`,
  optionNeedsValue: (name: string) => `--${name} needs a value.`,
  noVaultYet:
    'There is no vault yet. Start Tidelock once, or set TIDELOCK_PASSPHRASE_FILE and add an account.',
  passphraseFileUnreadable: 'The file named by TIDELOCK_PASSPHRASE_FILE cannot be read.',
  vaultLocked: 'The vault is locked. Set TIDELOCK_PASSPHRASE_FILE to a file that holds the passphrase.',
} as const
