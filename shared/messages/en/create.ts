// Creating a secret for somebody else's sign-in: the issuer's side, and checking a code.

const steps = (count: number) => (count === 1 ? 'one step' : `${count} steps`)

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
  byteChoice: (bytes: number) =>
    `${bytes} bytes, ${bytes * 8} bits${bytes === 20 ? ' (usual)' : bytes < 16 ? ' (short)' : ''}`,
  counter: 'First counter',
  again: 'New secret',
  qrLabel: (name: string) => `QR code for ${name}`,
  noQr: 'The QR appears here as soon as the fields are right.',
  tooLong: 'This is too much text for a QR. Shorten the names.',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  savedFile: (file: string) =>
    `${file} saved. Whoever has it can make the codes: delete it when it was scanned.`,
  codeNow: 'Code now',
  copyCode: (code: string) => `Copy code ${code}`,
  atCounter: (counter: number) => `Counter ${counter}`,
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
    windowChoice: (count: number) => (count === 0 ? 'This step only' : `± ${steps(count)}`),
    aheadChoice: (count: number) => (count === 0 ? 'This counter only' : `${count} ahead`),
    right: (step: number) => `Matches, on time. Step ${step.toLocaleString('en')}.`,
    late: (drift: number, seconds: number, step: number) =>
      `Matches, ${steps(drift)} late: that clock is ${seconds} s behind. Step ${step.toLocaleString('en')}.`,
    early: (drift: number, seconds: number, step: number) =>
      `Matches, ${steps(drift)} early: that clock is ${seconds} s ahead. Step ${step.toLocaleString('en')}.`,
    counter: (step: number) => `Matches at counter ${step}.`,
    ahead: (step: number, drift: number) => `Matches at counter ${step}, ${drift} ahead of the expected one.`,
    none: (window: number) =>
      window === 0
        ? 'Not the code of this step.'
        : `Not a code of this step, nor of ${steps(window)} around it.`,
    noneAhead: (window: number) =>
      window === 0
        ? 'Not the code of this counter.'
        : `Not a code of this counter, nor of the next ${window}.`,
    malformed: (digits: number) => `A code here has ${digits} digits.`,
  },
  keep: 'Keep this account in my vault',
  kept: 'In your vault',
  keptSaid: (name: string) => `${name} is in your vault`,
} as const
