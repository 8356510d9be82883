// What stands on the exported sheet of accounts with their QR codes, beside the accounts themselves. It is printed and
// locked away.

export const sheet = {
  title: 'Tidelock accounts',
  warning: 'Whoever has this sheet can make every code on it. Keep it under lock and key.',
} as const
