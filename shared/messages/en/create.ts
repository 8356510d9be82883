// Creating a secret for somebody else's sign-in: the issuer's side, and checking a code.

import { say } from '../say'

export const create = {
  title: 'Create a secret',
  intro:
    'For whoever sets up a second factor: a new secret to store at your site, and the QR that its user scans.',
  issuer: 'Site or issuer',
  account: 'Account name',
  accountHint: 'The user this secret is for',
  more: 'More options',
  kind: 'Counts by',
  kinds: { totp: 'Time', hotp: 'Counter' },
  bytes: 'Length of the secret',
  /** `kind`: usual, short or other. */
  byteChoice: say<[bytes: number, bits: number, kind: 'usual' | 'short' | 'other']>(
    ['bytes', 'bits', 'kind'],
    '{kind, select, usual {{bytes} bytes, {bits} bits (usual)} short {{bytes} bytes, {bits} bits (short)} other {{bytes} bytes, {bits} bits}}',
  ),
  counter: 'First counter',
  again: 'New secret',
  qrLabel: say<[name: string]>(['name'], 'QR code for {name}'),
  noQr: 'The QR appears here as soon as the fields are right.',
  tooLong: 'This is too much text for a QR. Shorten the names.',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  savedFile: say<[file: string]>(
    ['file'],
    '{file} saved. Whoever has it can make the codes: delete it when it was scanned.',
  ),
  codeNow: 'Code now',
  copyCode: say<[code: string]>(['code'], 'Copy code {code}'),
  atCounter: say<[counter: number]>(['counter'], 'Counter {counter}'),
  secret: 'Secret (Base32)',
  copySecret: 'Copy the secret',
  link: 'Provisioning link',
  copyLink: 'Copy the link',
  copied: {
    secret: 'Secret copied',
    uri: 'Link copied',
    code: 'Code copied',
  },
  check: {
    title: 'Check a code',
    text: 'Type what the user’s app shows.',
    label: 'Code',
    window: 'Accept',
    windowChoice: say<[count: number]>(
      ['count'],
      '{count, plural, =0 {This step only} one {± one step} other {± # steps}}',
    ),
    aheadChoice: say<[count: number]>(['count'], '{count, plural, =0 {This counter only} other {# ahead}}'),
    right: say<[step: number]>(['step'], 'Matches, on time. Step {step, number}.'),
    late: say<[drift: number, seconds: number, step: number]>(
      ['drift', 'seconds', 'step'],
      'Matches, {drift, plural, one {one step} other {# steps}} late: that clock is {seconds, number} s behind. Step {step, number}.',
    ),
    early: say<[drift: number, seconds: number, step: number]>(
      ['drift', 'seconds', 'step'],
      'Matches, {drift, plural, one {one step} other {# steps}} early: that clock is {seconds, number} s ahead. Step {step, number}.',
    ),
    counter: say<[step: number]>(['step'], 'Matches at counter {step}.'),
    ahead: say<[step: number, drift: number]>(
      ['step', 'drift'],
      'Matches at counter {step}, {drift, number} ahead of the expected one.',
    ),
    none: say<[window: number]>(
      ['window'],
      '{window, plural, =0 {Not the code of this step.} one {Not a code of this step, nor of one step around it.} other {Not a code of this step, nor of # steps around it.}}',
    ),
    noneAhead: say<[window: number]>(
      ['window'],
      '{window, plural, =0 {Not the code of this counter.} other {Not a code of this counter, nor of the next #.}}',
    ),
    malformed: say<[digits: number]>(
      ['digits'],
      'A code here has {digits, plural, one {# digit} other {# digits}}.',
    ),
  },
  keep: 'Keep this account in my vault',
  kept: 'In your vault',
  keptSaid: say<[name: string]>(['name'], '{name} is in your vault'),
} as const
