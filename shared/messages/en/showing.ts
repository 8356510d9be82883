// Showing a stored account to its owner as a QR, and moving many to a phone.

import type { MoveLoss } from '../../views'

const number = (count: number) => count.toLocaleString('en')
const accounts = (count: number) => `${number(count)} ${count === 1 ? 'account' : 'accounts'}`

const loss: Record<MoveLoss, string> = {
  type: 'stays here: the phone’s app knows no codes of this type',
  digits: 'stays here: the phone’s app knows 6 and 8 digits only',
  period: 'stays here: the phone’s app knows steps of 30 seconds only',
  'too-long': 'stays here: its names or secret are too long for a code',
}

export const showing = {
  title: (name: string) => `QR of ${name}`,
  danger: (name: string) =>
    `Whoever sees or photographs this QR can make the codes of ${name} from then on, on any device.`,
  alone: 'Make sure that nobody looks on and that the screen is not shared.',
  passphrase: 'Your passphrase',
  show: 'Show the QR',
  qrLabel: (name: string) => `QR code of ${name}`,
  tooLong: 'This account is too long for a QR. Use its link.',
  link: 'Link',
  png: 'Save as PNG',
  svg: 'Save as SVG',
  saved: (file: string) => `${file} saved. Whoever has it can make the codes: delete it when it was scanned.`,
  left: (seconds: number) => `${seconds} s`,
  hides: (seconds: number) => `Hidden again in ${seconds} s`,
  hidden: 'It was hidden again.',
} as const

export const moving = {
  title: 'Move to a phone',
  text: (count: number) =>
    `${accounts(count)} can go to Google Authenticator, or to any app that reads its export codes. They stay here too.`,
  none: 'There is no account that could be moved.',
  losses: (count: number) =>
    count === 1 ? '1 account does not go along:' : `${number(count)} accounts do not go along:`,
  loss: (why: MoveLoss) => loss[why],
  more: (count: number) => `and ${number(count)} more`,
  danger: (count: number) =>
    `Whoever sees or photographs the next codes can make the codes of ${count === 1 ? 'this account' : `all ${number(count)} accounts`}.`,
  show: 'Show the codes',
  place: (at: number, of: number) => `Code ${at} of ${of}`,
  scan: 'In the phone’s app choose “import” or “scan a QR code” and scan this.',
  next: 'Next code',
  before: 'Back',
  done: 'Done',
} as const
