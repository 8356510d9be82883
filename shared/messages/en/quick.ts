// Quick access: keys for the whole desktop, the tray, typing, hidden codes, the window's manners; and the quick window.

import { say } from '../say'

export const quick = {
  search: 'Search, then Enter copies',
  searchLabel: 'Search accounts',
  accounts: 'Accounts',
  nothing: 'No account found',
  empty: 'No accounts yet',
  openMain: 'Open Tidelock',
  hintCopy: 'Copy',
  hintType: 'Type',
  hintPick: 'Pick',
  locked: 'Tidelock is locked',
  hotkeys: {
    quick: 'Quick window',
    quickText: 'Opens a small search over whatever you work with.',
    copyLast: 'Copy the code used last',
    copyLastText: 'Works without any window.',
    account: say<[name: string]>(['name'], 'Copy the code for {name}'),
    addAccount: 'A key for one account',
    addAccountText: 'Copies its code without any window.',
    chooseAccount: 'Choose an account…',
    none: 'Not set',
    record: 'Set',
    change: 'Change',
    clear: 'Clear',
    press: 'Press the keys…',
    stop: 'Cancel',
    label: say<[what: string, keys: string]>(['what', 'keys'], '{what}: {keys}'),
    notInForce: 'Not in force now:',
    commands: 'Commands for the desktop’s own keyboard settings',
    commandsPortal: 'If a key does nothing, bind one of these in the desktop’s own keyboard settings.',
    commandsNone: 'This desktop gives programs no keys. Bind these in its own keyboard settings.',
    toggle: 'Quick window',
    lock: 'Lock',
  },
  typing: {
    title: 'Press Enter after typing a code',
    text: say<[tool: string]>(
      ['tool'],
      'In the quick window, Ctrl+Enter types the code into the window before. It is done by {tool}.',
    ),
    none: 'Typing codes into other windows',
    noneText: {
      linux:
        'Not possible here: it takes xdotool on X11; on Wayland wtype or ydotool, and a desktop that tells which window is in front.',
      mac: 'Allow Tidelock under System Settings, Privacy & Security, Accessibility.',
      windows: 'Not possible here.',
    },
  },
  tray: {
    close: 'Keep running in the tray when the window is closed',
    closeText: 'The tray menu copies codes too.',
    none: 'This desktop shows no tray icons, so closing the window quits. The keys above and the window do everything that the tray does.',
    hidden: 'Start in the tray',
    hiddenText: 'The window waits until you ask for it.',
  },
  autostart: { title: 'Start when you sign in', none: 'This system offers no way to set it from here.' },
  onTop: { title: 'Always on top', text: 'The window stays above others.' },
  hideAfterCopy: { title: 'Hide the window after copying', text: 'Back to what you were doing.' },
  hide: {
    title: 'Hide codes',
    text: 'Each is shown only when you ask for it. Copying works all the same.',
    seconds: 'Show a hidden code for',
  },
  protect: {
    title: 'Keep out of screenshots',
    text: 'Also out of shared screens and recordings.',
    none: 'Linux has no way to keep a window out of screenshots.',
  },
  remark: {
    'no-tool': 'The code is on the clipboard: Tidelock cannot type into other programs here.',
    'no-window': 'The code is on the clipboard: there is no other window to type it into.',
    'focus-changed': 'The code is on the clipboard: another window came up before it could be typed.',
    failed: 'The code is on the clipboard: typing it did not work.',
  },
} as const
