// What the tray's menu says.

export const trayText = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (locked)',
  locked: 'Tidelock is locked',
  unlock: 'Unlock…',
  noAccounts: 'No accounts yet',
  all: 'All accounts',
  hideCodes: 'Hide all codes',
  lock: 'Lock',
  mini: 'Mini window',
  open: 'Open Tidelock',
  quit: 'Quit',
  more: (count: number) => `${count.toLocaleString('en')} more in the window…`,
  nameOf: (issuer: string, account: string) =>
    [issuer, account].filter((part) => part !== '').join(', ') || 'Unnamed account',
} as const
