// Adding and editing an account.

import type { TokenType } from '../../token'
import { say } from '../say'

export const add = {
  title: 'Add an account',
  editTitle: 'Edit account',
  ways: 'Way to add',
  byHand: 'By hand',
  link: 'Link',
  issuer: 'Site or issuer',
  account: 'Account name',
  accountHint: 'Your user name or e-mail there',
  secret: 'Secret',
  secretHint: 'Letters A to Z and digits 2 to 7. Spaces do not matter.',
  secretHintHex: 'Digits 0 to 9 and letters a to f.',
  secretKept: 'Kept as it is. Type a new one only to replace it.',
  more: 'More options',
  type: 'Type',
  typeName: {
    totp: 'Time-based (TOTP)',
    hotp: 'Counter-based (HOTP)',
    steam: 'Steam Guard',
    motp: 'Mobile-OTP',
    yandex: 'Yandex',
  } satisfies Record<TokenType, string>,
  algorithm: 'Algorithm',
  digits: 'Digits',
  period: 'Period in seconds',
  counter: 'Next counter',
  pin: 'PIN',
  pinHint: 'Stored in the vault, so that codes can be made.',
  pinKept: 'Kept as it is if left empty.',
  note: 'Note',
  noteHint: 'Searchable',
  preview: 'Code',
  previewEmpty: 'The code appears here, so that you can compare it before saving.',
  previewPin: 'Enter the PIN to see the code.',
  previewCounter: say<[counter: number]>(['counter'], 'Counter {counter}'),
  /** A code would use the counter up. */
  previewCounted: say<[counter: number]>(['counter'], 'Counter {counter}. Its codes come after saving.'),
  duplicate: say<[name: string]>(['name'], 'Already in the vault: {name}. It has the same secret.'),
  warning: {
    'short-secret': say<[bits: number]>(
      ['bits'],
      'This secret has only {bits, plural, one {# bit} other {# bits}}; 128 or more are usual. Check that none of it is missing.',
    ),
    'counter-assumed':
      'The link names no counter, so it starts at 0. If codes are refused, set the counter under More options.',
    'parameters-ignored': say<[names: string]>(['names'], 'Not used: {names}.'),
  },
  saveNew: 'Save account',
  saveAnyway: 'Save anyway',
  saveChanges: 'Save changes',
  saved: say<[name: string]>(['name'], '{name} added'),
  changed: say<[name: string]>(['name'], '{name} changed'),
} as const
