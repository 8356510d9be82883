// Every command and event of the bridge, declared once: the check of its input, the type of its output and when
// it may run. Handler types, the bridge type and the run-time check are derived from here and written nowhere else.
// The commands themselves stand by topic in commands/.

import type * as v from 'valibot'
import type { BackupsView } from './backups'
import type { CommandName, EventName } from './command-names'
import { accountsCommands } from './commands/accounts'
import { backupsCommands } from './commands/backups'
import { clockCommands } from './commands/clock'
import { codesCommands } from './commands/codes'
import type { Command } from './commands/command'
import { creatingCommands } from './commands/creating'
import { deskCommands } from './commands/desk'
import { exportingCommands } from './commands/exporting'
import { healthCommands } from './commands/health'
import { historyCommands } from './commands/history'
import { iconsCommands } from './commands/icons'
import { intakeCommands } from './commands/intake'
import { kitCommands } from './commands/kit'
import { lockingCommands } from './commands/locking'
import { orderingCommands } from './commands/ordering'
import { outwardCommands } from './commands/outward'
import { siteCodesCommands } from './commands/site-codes'
import { vaultCommands } from './commands/vault'
import type { Fault } from './errors'
import type { Incoming, IntakeView } from './intake'
import type { LockView } from './locking'
import type { MenuAction } from './menu-actions'
import type { GroupView } from './ordering'
import type { Result } from './result'
import type { Settings } from './settings'
import type {
  AccountsChange,
  BeginView,
  ClipboardView,
  DeskView,
  InsideView,
  Remark,
  ShownCodeView,
  VaultStatus,
} from './views'

export type { Proof } from './commands/command'
export type { AccountForm, AccountSource, MadePreview, Preview } from './commands/forms'

export const contract = {
  ...vaultCommands,
  ...codesCommands,
  ...accountsCommands,
  ...intakeCommands,
  ...outwardCommands,
  ...creatingCommands,
  ...clockCommands,
  ...deskCommands,
  ...lockingCommands,
  ...kitCommands,
  ...backupsCommands,
  ...exportingCommands,
  ...historyCommands,
  ...siteCodesCommands,
  ...healthCommands,
  ...orderingCommands,
  ...iconsCommands,
} as const satisfies Record<CommandName, Command<v.GenericSchema, unknown>>

type Contract = typeof contract
export type InputOf<N extends CommandName> = v.InferOutput<Contract[N]['input']>
export type OutputOf<N extends CommandName> =
  | NonNullable<Contract[N]['output']>
  | Extract<Contract[N]['output'], null>
export type Reply<N extends CommandName> = Result<OutputOf<N>, Fault>

export interface EventPayloads {
  readonly status: VaultStatus
  /** What there is when a page begins: all that was told before is old. */
  readonly begun: BeginView
  /** The vault has just been opened. */
  readonly opened: InsideView
  readonly accounts: AccountsChange
  readonly codes: readonly ShownCodeView[]
  readonly clipboard: ClipboardView
  readonly settings: Settings
  readonly intake: IntakeView
  readonly incoming: Incoming
  /** Whether the window can be seen; told by main, because the page is not told reliably (runtime.md 11). */
  readonly visible: boolean
  readonly recent: readonly string[]
  readonly remark: Remark
  readonly desk: DeskView
  readonly locking: LockView
  readonly backups: BackupsView
  readonly groups: readonly GroupView[]
  /** Chosen in the menu bar, or in the tray, and done by the page, which knows what is open in it. */
  readonly menu: MenuAction
  /** The main window is the mini window, or no longer. */
  readonly mini: boolean
}

type Call<N extends CommandName> =
  undefined extends InputOf<N> ? () => Promise<Reply<N>> : (input: InputOf<N>) => Promise<Reply<N>>

/** What a page finds as `window.tidelock`. */
export type Bridge = { readonly [N in CommandName]: Call<N> } & {
  readonly [E in EventName as `on${Capitalize<E>}`]: (
    listener: (payload: EventPayloads[E]) => void,
  ) => () => void
}
