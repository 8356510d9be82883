// What the handlers call.

import type { Fault } from '../../shared/errors'
import type { AboutView } from '../../shared/views'
import type { Activity } from '../activity/activity'
import type { Backups } from '../backups/backups'
import type { Codes } from '../codes'
import type { Intake } from '../intake/intake'
import type { Clock, Dialogs, Files, Random, Screens } from '../platform/platform'
import type { Prover } from '../prover'
import type { SettingsStore } from '../settings'
import type { Copied } from '../shell/copied'
import type { Copying } from '../shell/copying'
import type { Desk } from '../shell/desk'
import type { QuickWindow } from '../shell/quick-window'
import type { Recent } from '../shell/recent'
import type { TypingCode } from '../shell/typing-code'
import type { Vault } from '../vault/vault'

export interface Services {
  readonly vault: Vault
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
  readonly screens: Screens
  readonly intake: Intake
  readonly prover: Prover
  readonly activity: Activity
  readonly backups: Backups
  readonly useCamera: (use: boolean) => void
  readonly about: () => AboutView
  readonly quit: () => void
}

export function firstFault(faults: readonly { readonly fault: Fault }[]): Fault {
  return faults[0]?.fault ?? { code: 'bad-request' }
}
