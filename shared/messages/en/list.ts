// The account list: search, rows, copying, the row's menu.

const dot = ' · '

export const list = {
  search: 'Search',
  searchLabel: 'Search accounts',
  clearSearch: 'Clear search',
  add: 'Add an account',
  more: 'More',
  accounts: 'Accounts',
  found: (count: number, best: string | null) =>
    count === 0
      ? 'No account found'
      : `${count === 1 ? '1 account' : `${count} accounts`}. Enter copies ${best ?? ''}`,
  menu: {
    create: 'Create a secret',
    trash: 'Trash',
    settings: 'Settings',
    lock: 'Lock now',
    quit: 'Quit Tidelock',
  },
  copyLabel: (name: string) => `Copy code for ${name}`,
  newCodeLabel: (name: string) => `New code for ${name}`,
  enterPinLabel: (name: string) => `Enter the PIN for ${name}`,
  menuLabel: (name: string) => `Actions for ${name}`,
  pinnedMark: 'Pinned',
  newCode: 'New code',
  enterPin: 'Enter PIN',
  next: 'next',
  spokenCode: (digits: string) => `Code ${digits}`,
  spokenNext: (digits: string) => `next ${digits}`,
  copied: 'Copied',
  copiedSoon: (seconds: number) => `Copied${dot}${seconds} s left`,
  copiedNext: 'Next code copied',
  copiedNextSoon: (seconds: number) => `Next code${dot}valid in ${seconds} s`,
  waiting: 'Waiting for the next code…',
  said: {
    copied: (name: string) => `Copied the code for ${name}`,
    copiedSoon: (name: string, seconds: number) => `Copied the code for ${name}, ${seconds} seconds left`,
    copiedNext: (name: string, seconds: number) =>
      `Copied the next code for ${name}, valid in ${seconds} seconds`,
    newCode: (name: string, digits: string) => `New code for ${name}: ${digits}`,
    moved: (name: string, place: number, count: number) => `${name}, place ${place} of ${count}`,
    pinned: (name: string) => `${name} pinned`,
    unpinned: (name: string) => `${name} no longer pinned`,
    locked: 'Tidelock is locked',
    clipboardCleared: 'Clipboard cleared',
  },
  row: {
    copy: 'Copy code',
    copyNext: 'Copy next code',
    edit: 'Edit',
    pin: 'Pin to top',
    unpin: 'Unpin',
    up: 'Move up',
    down: 'Move down',
    trash: 'Move to trash',
  },
  trashed: (name: string) => `${name} is in the trash. The site still asks for a code.`,
  nothing: {
    title: 'No account found',
    text: (query: string) => `Nothing matches “${query}”.`,
    clear: 'Clear the search',
    add: 'Add an account',
  },
  empty: {
    title: 'Your first account',
    text: 'Turn on two-step sign-in at a site and choose “authenticator app”. It shows a link or a secret: bring it here.',
    paste: 'Paste a link',
    pasteText: 'It starts with otpauth://',
    byHand: 'Type it by hand',
    byHandText: 'The site’s name and its secret',
    tip: (shortcut: string) => `You can also press ${shortcut} right here.`,
  },
  clipboard: {
    clears: (seconds: number) => `Clipboard clears in ${seconds} s`,
    stays: 'A code is on the clipboard',
    clear: 'Clear now',
  },
  demo: 'Demo: these accounts are invented, and nothing is kept.',
  notices: 'Remarks about this vault',
} as const
