// The names of the bridge, in a file of their own so that no check travels into the preload (runtime.md 11).
// By topic, as the commands stand in commands/.

const vaultNames = [
  'begin',
  'createVault',
  'unlock',
  'lock',
  'retryKeychain',
  'openGeneration',
  'setPassphrase',
  'removePassphrase',
  'useKeychain',
] as const

const codesNames = [
  'watchCodes',
  'copyCode',
  'newCode',
  'clearClipboard',
  'revealCode',
  'copyAndHide',
  'typeCode',
] as const

const accountsNames = [
  'listAccounts',
  'previewAccount',
  'addAccount',
  'previewEdit',
  'editAccount',
  'pinAccount',
  'moveAccount',
  'trashAccounts',
  'listTrash',
  'restoreFromTrash',
  'deleteFromTrash',
] as const

const intakeNames = [
  'intake',
  'takeText',
  'takeCodes',
  'takeFile',
  'unlockSource',
  'stopSource',
  'dropSource',
  'nameColumns',
  'previewRow',
  'mendRow',
  'rowCodes',
  'takeIn',
  'undoTakeIn',
  'emptyIntake',
  'listScreens',
  'takePictures',
  'useCamera',
] as const

const outwardNames = ['showAccount', 'saveAccountQr', 'previewMove', 'showMove'] as const

const creatingNames = ['newSecret', 'previewSecret', 'copyMade', 'saveQr', 'verifyMade'] as const

const clockNames = ['findDrift', 'setTimeOffset'] as const

const deskNames = [
  'hideQuick',
  'openMain',
  'settings',
  'changeSettings',
  'desk',
  'setHotkey',
  'recordHotkey',
  'setAutostart',
  'about',
  'copyReleasePage',
  'quit',
  'setMini',
] as const

const lockingNames = ['lockView', 'lockRules', 'prepareUnlock'] as const

const kitNames = [
  'newRecoveryKey',
  'saveKit',
  'printKit',
  'copyRecoveryKey',
  'checkRecoveryKey',
  'proveRecoveryKey',
  'dropRecoveryKey',
  'endRecoveryKey',
  'putOffReminder',
] as const

const backupsNames = [
  'backups',
  'switchBackups',
  'chooseBackupFolder',
  'retryBackup',
  'hushBackups',
  'backUpNow',
  'pickRestore',
  'unlockRestore',
  'restore',
  'undoRestore',
  'importRestore',
  'leaveRestore',
] as const

const exportingNames = ['previewExport', 'exportAccounts', 'printAccounts', 'stopExport'] as const

const historyNames = ['listCopies', 'copyChanges', 'compareAccount', 'bringBack', 'restoreCopy'] as const

const siteCodesNames = [
  'listSiteCodes',
  'showSiteCodes',
  'setSiteCodes',
  'tickSiteCode',
  'copySiteCode',
] as const

const healthNames = [
  'health',
  'confirmAccount',
  'activity',
  'clearActivity',
  'failedUnlocks',
  'failedUnlocksTold',
] as const

const orderingNames = [
  'listGroups',
  'addGroup',
  'renameGroup',
  'removeGroup',
  'moveGroup',
  'changeAccounts',
  'resetUsage',
] as const

const iconsNames = [
  'matchBrands',
  'brandIcons',
  'searchBrands',
  'accountPictures',
  'setIcon',
  'iconPacks',
  'addIconPack',
  'removeIconPack',
  'searchPacks',
] as const

export const commandNames = [
  ...vaultNames,
  ...codesNames,
  ...accountsNames,
  ...intakeNames,
  ...outwardNames,
  ...creatingNames,
  ...clockNames,
  ...deskNames,
  ...lockingNames,
  ...kitNames,
  ...backupsNames,
  ...exportingNames,
  ...historyNames,
  ...siteCodesNames,
  ...healthNames,
  ...orderingNames,
  ...iconsNames,
] as const
export type CommandName = (typeof commandNames)[number]

/** What the quick window may ask: it finds, copies and unlocks, and changes nothing else. */
export const quickCommands: ReadonlySet<CommandName> = new Set([
  'begin',
  'unlock',
  'retryKeychain',
  'lockView',
  'prepareUnlock',
  'listAccounts',
  'listGroups',
  'watchCodes',
  'copyCode',
  'copyAndHide',
  'typeCode',
  'newCode',
  'revealCode',
  'clearClipboard',
  'hideQuick',
  'openMain',
  'settings',
  'desk',
  'matchBrands',
  'brandIcons',
  'accountPictures',
])

export const eventNames = [
  'status',
  'begun',
  'opened',
  'accounts',
  'codes',
  'clipboard',
  'settings',
  'intake',
  'incoming',
  'visible',
  'recent',
  'remark',
  'desk',
  'locking',
  'backups',
  'groups',
  'menu',
  'mini',
] as const
export type EventName = (typeof eventNames)[number]

/** IPC channel prefixes; everything else on the bridge is refused. */
export const commandChannel = (name: CommandName) => `tidelock:${name}`
export const eventChannel = (name: EventName) => `tidelock-event:${name}`
