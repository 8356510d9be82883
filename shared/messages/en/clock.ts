// How far this computer's clock is off, and the correction of it.

/** `64` → `+64 s`, `-3720` → `−62 min`. */
const signed = (seconds: number) => {
  const size = Math.abs(seconds)
  const text =
    size < 180
      ? `${size} s`
      : size % 60 === 0
        ? `${size / 60} min`
        : `${Math.floor(size / 60)} min ${size % 60} s`
  return `${seconds < 0 ? '\u2212' : '+'}${text}`
}
const range = (from: number, to: number) =>
  from === to ? `${from} s` : `${Math.min(from, to)} to ${Math.max(from, to)} s`

export const clock = {
  section: 'Clock',
  title: 'This computer’s clock',
  text: 'Codes are made from the time. A code that another device shows tells whether the clock is right, without a network.',
  check: 'Check…',
  corrected: (seconds: number) => `Codes use a clock corrected by ${signed(seconds)}.`,
  setBack: 'Set back',
  wasSetBack: 'Codes use this computer’s clock again',
  wasCorrected: (seconds: number) => `Codes now use a clock corrected by ${signed(seconds)}`,
  dialog: {
    title: 'Check this computer’s clock',
    text: 'Take a device whose clock is right, such as a phone, and type the code that it shows for one of your accounts.',
    account: 'Account',
    code: 'Code on the other device',
    search: 'Check',
    noAccounts: 'This needs an account whose codes follow the clock.',
    onTime: 'Both clocks agree: the code belongs to this moment.',
    onTimeCorrected: 'The clock of this computer is right by itself. The correction is not needed.',
    behind: (from: number, to: number) =>
      `This computer’s clock is ${range(from, to)} behind the other device.`,
    ahead: (from: number, to: number) =>
      `This computer’s clock is ${range(-from, -to)} ahead of the other device.`,
    best: 'Best is to set the system’s clock right. Where you cannot, let Tidelock make up for it in this vault.',
    alreadyCorrected: 'The correction in force makes up for it.',
    correct: (seconds: number) => `Correct codes by ${signed(seconds)}`,
    nowhere: (seconds: number) =>
      `The code belongs to no moment within ${Math.round(seconds / 60)} minutes of now. Check that it is the same account, and the date of this computer.`,
    malformed: (digits: number) => `A code of this account has ${digits} characters.`,
    notTimed: 'This account counts and does not follow the clock.',
  },
} as const
