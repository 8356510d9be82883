// What the command line says. Errors are one line: what, where, what to do.

import { issuerText } from './cli-issuer'

const choices = (nearest: string | null) => (nearest === null ? '' : ` Did you mean ${nearest}?`)

export const cliText = {
  ...issuerText,
  overviewHead: 'Usage: tidelock COMMAND [OPTIONS]\n\nWithout a command Tidelock opens its window.',
  overviewEverywhere: 'Everywhere:',
  examplesHead: 'Examples:',
  overviewFoot:
    'Exit status: 0 done or matched, 1 no match, 2 bad input, 3 locked, 4 vault damaged, 5 keychain not available. See tidelock COMMAND --help for examples, tidelock help --manual | man -l - for the whole manual.',
  queryMissing: 'Say which account: an id, or a part of its issuer or account name.',
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
  optionTakesNone: (name: string) => `--${name} takes no value.`,
  notOneOf: (name: string, values: readonly string[], near: string | null) =>
    `--${name} takes one of: ${values.join(', ')}.${choices(near)}`,
  notNumber: (name: string, min: number, max: number) =>
    `--${name} takes a whole number from ${min} to ${max}.`,
  notBoth: (one: string, other: string) => `Give --${one} or --${other}, not both.`,
  inputOnce: 'Only one option can read standard input; give the other one as a file.',
  fileUnreadable: (option: string) =>
    `The file given by ${option} cannot be read. Check its path and rights.`,
  secretAsArgument: (name: string, file: boolean) =>
    `A secret is not taken as an argument: the process list and the shell history would show it. Use --${name} - and give it on standard input${file ? `, or --${name}-file FILE` : ''}.`,
  uriAsArgument:
    'An otpauth:// link holds a secret, and is not taken as an argument: the process list and the shell history would show it. Give it on standard input: tidelock code --uri -, or tidelock add -.',
  askPassphrase: 'Passphrase of the vault: ',
  askNewPassphrase: 'New passphrase for the vault: ',
  askAgain: 'The same again: ',
  notTheSame: 'The two were not the same.',
  unexpected: 'Something went wrong inside Tidelock; the vault is unharmed. If it stays, please report it.',
  noVaultFile:
    'There is no such vault file yet. A command that stores something makes it, such as tidelock add -.',
  noVaultYet:
    'There is no vault yet. Start Tidelock once, or add an account: with a keychain, or with TIDELOCK_PASSPHRASE_FILE set.',
  passphraseFileUnreadable: 'The file named by TIDELOCK_PASSPHRASE_FILE cannot be read.',
  vaultLocked: 'The vault is locked. Set TIDELOCK_PASSPHRASE_FILE to a file that holds the passphrase.',
} as const
