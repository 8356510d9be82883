// What the handlers call.

import type { Fault } from '../../shared/errors'
import type { AboutView } from '../../shared/views'
import type { ActivityLog } from '../activity/activity'
import type { Backups } from '../backups/backups'
import type { Codes } from '../codes'
import type { Exporting } from '../exporting/exporting'
import type { Health } from '../health/health'
import type { Brands } from '../icons/brands'
import type { Packs } from '../icons/packs'
import type { Intake } from '../intake/intake'
import type { FreshKey } from '../kit/fresh-key'
import type { KitSiteCodes } from '../kit/kit'
import type { Reminder } from '../kit/reminder'
import type { Clock, Dialogs, Files, Paper, Random, Screens } from '../platform/platform'
import type { Prover } from '../prover'
import type { SettingsStore } from '../settings'
import type { Beginning } from '../shell/beginning'
import type { Copied } from '../shell/copied'
import type { Copying } from '../shell/copying'
import type { Desk } from '../shell/desk'
import type { Locking } from '../shell/locking'
import type { MiniWindow } from '../shell/mini-window'
import type { QuickWindow } from '../shell/quick-window'
import type { Recent } from '../shell/recent'
import type { TrashKeeper } from '../shell/trash-keeper'
import type { TypingCode } from '../shell/typing-code'
import type { Vault } from '../vault/vault'

export interface Services {
  readonly vault: Vault
  readonly beginning: Pick<Beginning, 'begin'>
  readonly codes: Codes
  readonly copied: Copied
  readonly copying: Copying
  readonly recent: Recent
  readonly quick: QuickWindow
  readonly typingCode: Pick<TypingCode, 'typeFromMain'>
  readonly desk: Desk
  readonly settings: SettingsStore
  readonly clock: Clock
  readonly random: Random
  readonly files: Files
  readonly dialogs: Dialogs
  readonly openMain: () => void
  readonly hideMain: () => void
  readonly mini: Pick<MiniWindow, 'set'>
  readonly screens: Screens
  readonly intake: Intake
  readonly brands: Brands
  readonly packs: Packs
  readonly prover: Prover
  readonly exporting: Exporting
  readonly locking: Locking
  readonly freshKey: FreshKey
  readonly reminder: Reminder
  /** Tells the windows the status again, because the reminder changed. */
  readonly tellStatus: () => void
  /** Accounts with unused recovery codes of their sites, for the kit. */
  readonly siteCodesForKit: () => readonly KitSiteCodes[]
  readonly paper: Paper
  readonly trashKeeper: Pick<TrashKeeper, 'keptUntil'>
  readonly activity: ActivityLog
  readonly health: Health
  readonly backups: Backups
  readonly useCamera: (use: boolean) => void
  readonly about: () => AboutView
  readonly quit: () => void
}

export function firstFault(faults: readonly { readonly fault: Fault }[]): Fault {
  return faults[0]?.fault ?? { code: 'bad-request' }
}
