// English: what is wrong with something typed, pasted or read.

import type { InputFault } from '../errors'
import { tokenLimits } from '../token'
import { type FaultText, text } from './fault-text'

const lookalikes: Readonly<Record<string, string>> = { '0': 'O', '1': 'I or L', '8': 'B', '9': 'G' }

const fields = { issuer: 'site name', account: 'account name', note: 'note' } as const

/** Characters that cannot be seen, or would disturb the sentence, by their number. */
function quoted(character: string): string {
  const point = character.codePointAt(0) ?? 0
  const hidden = /[\p{C}\p{Z}\p{M}]/u.test(character)
  return hidden ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}` : `“${character}”`
}

export function inputText(fault: InputFault): FaultText {
  switch (fault.code) {
    case 'secret-empty':
      return text('The secret is missing.', 'Copy it from the site.')
    case 'secret-character': {
      const meant = lookalikes[fault.character]
      return text(
        `Character ${fault.position}, ${quoted(fault.character)}, cannot be in a secret.`,
        meant ? `Perhaps it is ${meant}.` : 'It has letters A to Z and digits 2 to 7.',
      )
    }
    case 'secret-too-long':
      return text(`The secret is longer than ${fault.limit} bytes.`, 'Check that only the secret was pasted.')
    case 'secret-not-hex':
      return text(
        `Character ${fault.position} cannot be in this secret.`,
        'It has digits 0 to 9 and letters a to f.',
      )
    case 'secret-length':
      return text(
        `The secret has the wrong length; expected is ${fault.expected}.`,
        'Check that none of it is missing.',
      )
    case 'secret-checksum':
      return text('The secret’s check sum does not fit.', 'A character is wrong or missing; copy it again.')
    case 'digits-invalid':
      return text(`The number of digits must be a whole number from 1 to ${tokenLimits.maxDigits}.`)
    case 'period-invalid':
      return text(
        `The period must be a whole number of seconds from 1 to ${tokenLimits.maxPeriod.toLocaleString('en')}.`,
      )
    case 'counter-invalid':
      return text('The counter must be a whole number, 0 or more.')
    case 'algorithm-unsupported':
      return text('This algorithm is not supported.', 'Use SHA1, SHA256 or SHA512.')
    case 'token-type-unsupported':
      return text('This type of code is not supported.', 'Use TOTP, HOTP, Steam, mOTP or Yandex.')
    case 'pin-invalid':
      return text('This PIN cannot be right.', 'Mobile-OTP usually takes 4 digits, Yandex 4 to 16.')
    case 'label-too-long':
      return text(
        `The ${fields[fault.field]} is longer than ${fault.limit.toLocaleString('en')} characters.`,
        'Shorten it.',
      )
    case 'site-codes-too-many':
      return text(
        `These are more than ${fault.limit} codes, which is as many as an account keeps.`,
        'Leave out what is no code.',
      )
    case 'site-code-too-long':
      return text(
        `Code ${fault.position} is longer than ${fault.limit} characters.`,
        'Put each code on a line of its own.',
      )
    case 'uri-not-otpauth':
      return text('This is not a link for an authenticator.', 'It should start with otpauth://')
    case 'uri-too-long':
      return text(
        `The link is longer than ${fault.limit.toLocaleString('en')} characters.`,
        'Check that only the link was pasted.',
      )
    case 'uri-scheme-unsupported':
      return text(
        `A ${fault.scheme} link holds no one-time password.`,
        'At the site, choose another authenticator app instead.',
      )
    case 'uri-migration':
      return text('This link holds several accounts at once.', 'Import it instead of adding one account.')
    case 'uri-parameter': {
      const inner = inputText(fault.fault)
      return text(`The link’s “${fault.parameter}” is wrong. ${inner.what}`, inner.todo)
    }
    case 'uri-parameter-missing':
      return text(`The link has no “${fault.parameter}”.`, 'Copy the whole link again.')
  }
}
