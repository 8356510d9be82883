// What the command line says. Errors are one line: what, where, what to do.

import { say } from '../say'
import { cliIssuer } from './cli-issuer'

export const cli = {
  ...cliIssuer,
  overviewHead: 'Usage: tidelock COMMAND [OPTIONS]\n\nWithout a command Tidelock opens its window.',
  overviewEverywhere: 'Everywhere:',
  examplesHead: 'Examples:',
  overviewFoot:
    'Exit status: 0 done or matched, 1 no match, 2 bad input, 3 locked, 4 vault damaged, 5 keychain not available. See tidelock COMMAND --help for examples, tidelock help --manual | man -l - for the whole manual.',
  queryMissing: 'Say which account: an id, or a part of its issuer or account name.',
  nothingFound: 'No account matches.',
  severalFound: say<[count: number, names: string]>(
    ['count', 'names'],
    '{count, plural, one {# account matches: {names}.} other {# accounts match: {names}.}} Be more precise or give the id.',
  ),
  addFromInputOnly:
    'Give the URIs on standard input: tidelock add - < FILE. Secrets are not taken as arguments, which every program on this computer can read.',
  added: say<[added: number, skipped: number]>(['added', 'skipped'], '{added} added, {skipped} skipped.'),
  row: say<[row: number, reason: string]>(['row', 'reason'], 'row {row}: {reason}'),
  skippedRow: say<[row: number, reason: string]>(['row', 'reason'], 'Line {row}: {reason}'),
  unknownCommand: say<[near: string | null]>(
    ['near'],
    'There is no such command.{near, select, none {} other { Did you mean {near}?}} See tidelock --help.',
  ),
  unknownOption: say<[near: string | null]>(
    ['near'],
    'There is no such option.{near, select, none {} other { Did you mean --{near}?}} See tidelock COMMAND --help.',
  ),
  optionNeedsValue: say<[name: string]>(['name'], '--{name} needs a value.'),
  optionTakesNone: say<[name: string]>(['name'], '--{name} takes no value.'),
  notOneOf: say<[name: string, values: string, near: string | null]>(
    ['name', 'values', 'near'],
    '--{name} takes one of: {values}.{near, select, none {} other { Did you mean {near}?}}',
  ),
  notNumber: say<[name: string, min: number, max: number]>(
    ['name', 'min', 'max'],
    '--{name} takes a whole number from {min} to {max}.',
  ),
  notBoth: say<[one: string, other: string]>(['one', 'other'], 'Give --{one} or --{other}, not both.'),
  inputOnce: 'Only one option can read standard input; give the other one as a file.',
  fileUnreadable: say<[option: string]>(
    ['option'],
    'The file given by {option} cannot be read. Check its path and rights.',
  ),
  secretAsArgument: say<[name: string, file: boolean]>(
    ['name', 'file'],
    'A secret is not taken as an argument: the process list and the shell history would show it. {file, select, true {Use --{name} - and give it on standard input, or --{name}-file FILE.} other {Use --{name} - and give it on standard input.}}',
  ),
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
