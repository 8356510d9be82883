// The names of the bridge, in a file of their own so that no check travels into the preload (runtime.md 11).

export const commandNames = [
  'vaultStatus',
  'createVault',
  'unlock',
  'lock',
  'retryKeychain',
  'openGeneration',
  'setPassphrase',
  'removePassphrase',
  'newRecoveryKey',
  'useKeychain',
  'listAccounts',
  'watchCodes',
  'copyCode',
  'newCode',
  'clearClipboard',
  'revealCode',
  'recentAccounts',
  'copyAndHide',
  'typeCode',
  'hideQuick',
  'openMain',
  'previewAccount',
  'addAccount',
  'newSecret',
  'previewSecret',
  'copyMade',
  'saveQr',
  'verifyMade',
  'findDrift',
  'setTimeOffset',
  'previewEdit',
  'editAccount',
  'pinAccount',
  'moveAccount',
  'trashAccounts',
  'listTrash',
  'restoreFromTrash',
  'deleteFromTrash',
  'settings',
  'changeSettings',
  'desk',
  'setHotkey',
  'recordHotkey',
  'setAutostart',
  'about',
  'quit',
] as const
export type CommandName = (typeof commandNames)[number]

export const eventNames = [
  'status',
  'accounts',
  'codes',
  'clipboard',
  'settings',
  'visible',
  'recent',
  'remark',
  'desk',
] as const
export type EventName = (typeof eventNames)[number]

/** IPC channel prefixes; everything else on the bridge is refused. */
export const commandChannel = (name: CommandName) => `tidelock:${name}`
export const eventChannel = (name: EventName) => `tidelock-event:${name}`
