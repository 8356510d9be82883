// Adding and editing an account.

import type { TokenType } from '../../token'
import type { DraftWarning } from '../../views'

const warning = (warned: DraftWarning): string => {
  switch (warned.kind) {
    case 'short-secret':
      return `This secret has only ${warned.bits} bits; 128 or more are usual. Check that none of it is missing.`
    case 'counter-assumed':
      return 'The link names no counter, so it starts at 0. If codes are refused, set the counter under More options.'
    case 'parameters-ignored':
      return `Not used: ${warned.names.join(', ')}.`
  }
}

const typeName: Record<TokenType, string> = {
  totp: 'Time-based (TOTP)',
  hotp: 'Counter-based (HOTP)',
  steam: 'Steam Guard',
  motp: 'Mobile-OTP',
  yandex: 'Yandex',
}

export const add = {
  title: 'Add an account',
  editTitle: 'Edit account',
  ways: 'Way to add',
  byLink: 'Paste a link',
  byHand: 'By hand',
  link: 'Link',
  linkHint: 'It starts with otpauth:// and is shown by the site, often as “copy link” or “set-up key”.',
  issuer: 'Site or issuer',
  account: 'Account name',
  accountHint: 'Your user name or e-mail there',
  secret: 'Secret',
  secretHint: 'Letters A to Z and digits 2 to 7. Spaces do not matter.',
  secretHintHex: 'Digits 0 to 9 and letters a to f.',
  secretKept: 'Kept as it is. Type a new one only to replace it.',
  more: 'More options',
  type: 'Type',
  typeName,
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
  previewCounter: (counter: number) => `Counter ${counter}`,
  /** A code would use the counter up. */
  previewCounted: (counter: number) => `Counter ${counter}. Its codes come after saving.`,
  duplicate: (name: string) => `Already in the vault: ${name}. It has the same secret.`,
  warning,
  saveNew: 'Save account',
  saveAnyway: 'Save anyway',
  saveChanges: 'Save changes',
  saved: (name: string) => `${name} added`,
  changed: (name: string) => `${name} changed`,
} as const
