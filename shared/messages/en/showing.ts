// Showing a stored account to its owner as a QR, and moving many to a phone.

import type { MoveLoss } from '../../views'

import { say } from '../say'

export const showing = {
  title: say<[name: string]>(['name'], 'QR of {name}'),
  danger: say<[name: string]>(
    ['name'],
    'Whoever sees or photographs this QR can make the codes of {name} from then on, on any device.',
  ),
  alone: 'Make sure that nobody looks on and that the screen is not shared.',
  passphrase: 'Your passphrase',
  show: 'Show the QR',
  qrLabel: say<[name: string]>(['name'], 'QR code of {name}'),
  tooLong: 'This account is too long for a QR. Use its link.',
  link: 'Link',
  png: 'Save as PNG',
  svg: 'Save as SVG',
  saved: say<[file: string]>(
    ['file'],
    '{file} saved. Whoever has it can make the codes: delete it when it was scanned.',
  ),
  left: say<[seconds: number]>(['seconds'], '{seconds, number} s'),
  hides: say<[seconds: number]>(['seconds'], 'Hidden again in {seconds, number} s'),
  hidden: 'It was hidden again.',
} as const

export const moving = {
  title: 'Move to a phone',
  text: say<[count: number]>(
    ['count'],
    '{count, plural, one {# account can go to Google Authenticator, or to any app that reads its export codes. It stays here too.} other {# accounts can go to Google Authenticator, or to any app that reads its export codes. They stay here too.}}',
  ),
  none: 'There is no account that could be moved.',
  losses: say<[count: number]>(
    ['count'],
    '{count, plural, one {# account does not go along:} other {# accounts do not go along:}}',
  ),
  loss: {
    type: 'stays here: the phone’s app knows no codes of this type',
    digits: 'stays here: the phone’s app knows 6 and 8 digits only',
    period: 'stays here: the phone’s app knows steps of 30 seconds only',
    'too-long': 'stays here: its names or secret are too long for a code',
  } satisfies Record<MoveLoss, string>,
  more: say<[count: number]>(['count'], '{count, plural, other {and # more}}'),
  danger: say<[count: number]>(
    ['count'],
    'Whoever sees or photographs the next codes can make the codes of {count, plural, =1 {this account} one {# account} other {all # accounts}}.',
  ),
  show: 'Show the codes',
  place: say<[at: number, of: number]>(['at', 'of'], 'Code {at, number} of {of, number}'),
  scan: 'In the phone’s app choose “import” or “scan a QR code” and scan this.',
  next: 'Next code',
  before: 'Back',
  done: 'Done',
} as const
