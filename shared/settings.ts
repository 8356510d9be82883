// Each setting once: its check and its default. Adding one touches this file and the screen that shows it.

import * as v from 'valibot'
import { languages } from './languages'
import { zoomSteps } from './zoom-steps'

const checks = {
  theme: v.picklist(['system', 'light', 'dark']),
  /** Stronger lines and plain surfaces, whatever the system says. */
  highContrast: v.boolean(),
  /** Size of everything in the windows, per cent. */
  zoom: v.picklist(zoomSteps),
  /** 'system' or one of the languages that there are. */
  language: v.picklist(['system', ...languages]),
  /** How accounts are laid out. */
  layout: v.picklist(['comfortable', 'compact', 'tiles']),
  /** Digits of a code that stand together; 'auto': by its length. */
  digitGroups: v.picklist(['auto', 'none', 'two', 'three', 'four', 'halves']),
  sort: v.picklist(['manual', 'issuer', 'account', 'last-used', 'most-used', 'added']),
  /** Counts how often an account is used, for the order and for the health screen. */
  countUsage: v.boolean(),
  /** Brand icons beside the accounts; without them monograms. */
  brandIcons: v.boolean(),
  /** Seconds until a copied code is taken off the clipboard; 0 = never. */
  clipboardClearSeconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3600)),
  /** What a copy does when fewer than 5 s remain: copy it and say so, copy the next code, or wait for it. */
  lastSeconds: v.picklist(['copy', 'next', 'wait']),
  showNextCode: v.boolean(),
  /** Codes are shown only one by one, when asked for. */
  hideCodes: v.boolean(),
  /** Seconds that one hidden code stays in sight. */
  revealSeconds: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(300)),
  /** Keeps the windows out of screenshots, where the system can. */
  contentProtection: v.boolean(),
  /** Closing the window leaves Tidelock in the tray, where there is one. */
  closeToTray: v.boolean(),
  /** The window waits in the tray at the start, where there is one. */
  startHidden: v.boolean(),
  alwaysOnTop: v.boolean(),
  /** The main window goes away once a code is copied. */
  hideAfterCopy: v.boolean(),
  /** Presses Enter after a code was typed into another program. */
  typeEnter: v.boolean(),
  /** Minutes without a key or a click on this computer until the vault locks; 0 = never. */
  lockIdleMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60)),
  /** Minutes out of sight of all windows until the vault locks; 0 = never. */
  lockHiddenMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60)),
  lockOnSuspend: v.boolean(),
  /** Where the system tells when its screen is locked. */
  lockOnScreenLock: v.boolean(),
  /** Also a vault that the keychain opens again without a passphrase. */
  lockKeychainToo: v.boolean(),
  /** The system asks for the person's finger before the keychain opens a vault that was locked, where it can. */
  touchId: v.boolean(),
  /** A backup after changes, and once a day, into the folder that was chosen. */
  backupAutomatic: v.boolean(),
  /** How many automatic backups are kept. */
  backupsKept: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  /** Days without a verified backup until a reminder; 0 = never. */
  backupReminderDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)),
  /** Keeps the log of what was done with the vault. */
  activityLog: v.boolean(),
  /** Days that it goes back. */
  activityDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
} as const

const shape = v.object(checks)
export type Settings = Readonly<v.InferOutput<typeof shape>>

export const defaultSettings: Settings = {
  theme: 'system',
  highContrast: false,
  zoom: 100,
  language: 'system',
  layout: 'comfortable',
  digitGroups: 'auto',
  sort: 'manual',
  countUsage: true,
  brandIcons: true,
  clipboardClearSeconds: 30,
  lastSeconds: 'copy',
  showNextCode: false,
  hideCodes: false,
  revealSeconds: 10,
  contentProtection: true,
  closeToTray: true,
  startHidden: false,
  alwaysOnTop: false,
  hideAfterCopy: false,
  typeEnter: false,
  lockIdleMinutes: 15,
  lockHiddenMinutes: 0,
  lockOnSuspend: true,
  lockOnScreenLock: true,
  lockKeychainToo: false,
  touchId: false,
  backupAutomatic: false,
  backupsKept: 10,
  backupReminderDays: 30,
  activityLog: true,
  activityDays: 90,
}

/** Settings from a file's JSON: whatever is absent or wrong takes its default, the rest is kept. */
export function readSettings(raw: unknown): Settings {
  const given: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {}
  const kept: Record<string, unknown> = { ...defaultSettings }
  for (const [name, check] of Object.entries(checks)) {
    if (v.is(check, given[name])) kept[name] = given[name]
  }
  return v.parse(shape, kept)
}

/** A change asked for by a window: known names and right values only, and at least one. */
export const settingsChange = v.pipe(
  v.partial(v.strictObject(checks)),
  v.check((change) => Object.keys(change).length > 0),
)
export type SettingsChange = v.InferOutput<typeof settingsChange>
