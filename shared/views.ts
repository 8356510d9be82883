// What a window may know: labels, codes and times. No type in here has a place for a stored secret.

import type { AccountIcon } from './account-icon'
import type { CodeFault, Fault, InputFault, KeychainFault, VaultFault } from './errors'
import type { GroupView } from './ordering'
import type { Settings } from './settings'
import type { Algorithm, TokenType } from './token'

/** One account as a window shows it. */
export interface AccountView {
  readonly id: string
  readonly type: TokenType
  readonly issuer: string
  /** The account name: user name or e-mail. */
  readonly account: string
  readonly note: string
  readonly algorithm: Algorithm
  readonly digits: number
  /** Seconds; 0 for HOTP, which has none. */
  readonly period: number
  /** The next counter value to use; HOTP only, else 0. */
  readonly counter: number
  readonly pinned: boolean
  /** mOTP and Yandex without a PIN: no code can be made until one is entered. */
  readonly pinNeeded: boolean
  /** Milliseconds since 1970. */
  readonly addedAt: number
  /** Set up here, and no site has been seen to accept a code of it. */
  readonly unconfirmed?: true
  /** Ids of the groups that it is in; absent = none. */
  readonly groups?: readonly string[]
  /** Without the #; absent = none. */
  readonly tags?: readonly string[]
  /** Absent = by the issuer. */
  readonly icon?: AccountIcon
  /** How often it was copied, typed or counted, and when last (milliseconds since 1970); absent = never, or not counted. */
  readonly used?: { readonly count: number; readonly last: number }
}

export interface TrashView {
  readonly id: string
  readonly type: TokenType
  readonly issuer: string
  readonly account: string
  /** Milliseconds since 1970. */
  readonly deletedAt: number
  /** Milliseconds since 1970: before that it does not go by itself. */
  readonly keptUntil: number
}

/** The codes of one account for the current time step and the next. Times are Unix seconds. */
export type CodeView =
  | {
      readonly id: string
      readonly kind: 'timed'
      readonly code: string
      readonly nextCode: string
      readonly validFrom: number
      readonly validUntil: number
    }
  /** HOTP: the code last asked for while the app runs, or null. */
  | { readonly id: string; readonly kind: 'counted'; readonly code: string | null; readonly counter: number }
  | { readonly id: string; readonly kind: 'none'; readonly fault: CodeFault }

/** In place of a code while codes are hidden: when it changes, and nothing of it. Nulls for HOTP. */
export interface HiddenCodeView {
  readonly id: string
  readonly kind: 'hidden'
  readonly validFrom: number | null
  readonly validUntil: number | null
}

/** What a window is sent. */
export type ShownCodeView = CodeView | HiddenCodeView

/** What changed in the list. Whoever shows a list applies it to the one it has. */
export type AccountsChange =
  | { readonly kind: 'all'; readonly accounts: readonly AccountView[] }
  | { readonly kind: 'some'; readonly changed: readonly AccountView[]; readonly removed: readonly string[] }

export type SlotKind = 'keychain' | 'passphrase' | 'recovery'

export interface SlotView {
  readonly kind: SlotKind
  readonly id: string
  /** Only for the keychain slot: the keychain that wrapped the key, such as "GNOME Keyring". */
  readonly backend: string | null
  /** A recovery key that nobody has typed back yet. */
  readonly unproven?: true
}

/** One kept copy of the vault. */
export interface GenerationView {
  readonly generation: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly bytes: number
}

/** Calm remarks about an open vault, none of which stops work. */
export type VaultNotice =
  /** Only the keychain opens it; keyrings do get lost. */
  | { readonly kind: 'only-keychain-slot' }
  /** The only other way in is a recovery key that nobody has typed back, so perhaps nobody has it. */
  | { readonly kind: 'recovery-unproven' }
  /** The file is older than the newest one this computer has seen. */
  | { readonly kind: 'older-generation'; readonly opened: number; readonly seen: number }
  /** The key slots in the file are not those that were saved. */
  | { readonly kind: 'slots-changed-outside' }
  /** Another vault than the one last opened here. */
  | { readonly kind: 'another-vault' }
  /** Accounts that could not be read; they are kept in the file untouched. */
  | { readonly kind: 'set-aside'; readonly count: number }
  | { readonly kind: 'keychain-changed'; readonly was: string; readonly now: string }
  /** The file system cannot promise that a save survives a power cut. */
  | { readonly kind: 'folder-not-durable' }

/** What an open vault shows at first. */
export interface InsideView {
  readonly accounts: readonly AccountView[]
  /** Of the accounts that stand first. */
  readonly codes: readonly ShownCodeView[]
  readonly groups: readonly GroupView[]
  /** Accounts used last, newest first. */
  readonly recent: readonly string[]
}

/** All that a page's first picture shows. */
export interface BeginView {
  readonly status: VaultStatus
  readonly settings: Settings
  /** The vault file that the program was started with, when one was named; null: the vault of this computer. */
  readonly portable: string | null
  /** null: the vault is not open. */
  readonly inside: InsideView | null
}

export type VaultStatus =
  | { readonly kind: 'starting' }
  /** No vault, generation or backup anywhere: the first start. `keychain` null means it works. */
  | {
      readonly kind: 'first-start'
      readonly keychain: 'asking' | 'works' | KeychainFault
      readonly backend: string | null
    }
  /** The keychain was asked and has not answered yet; a person may be typing the keyring's password. */
  | { readonly kind: 'keychain-asked'; readonly slots: readonly SlotKind[]; readonly slow: boolean }
  | {
      readonly kind: 'keychain-failed'
      readonly fault: KeychainFault
      readonly slots: readonly SlotKind[]
      /** The keychain that wrapped the key, and the one found now; null where unknown. */
      readonly was: string | null
      readonly now: string | null
    }
  | { readonly kind: 'locked'; readonly slots: readonly SlotKind[]; readonly unlocking: boolean }
  | {
      readonly kind: 'unreadable'
      readonly fault: VaultFault | Extract<Fault, { code: `disk-${string}` }>
      readonly path: string
      readonly generations: readonly GenerationView[]
    }
  | {
      readonly kind: 'open'
      readonly slots: readonly SlotView[]
      readonly notices: readonly VaultNotice[]
      readonly accounts: number
      readonly trash: number
      /** True for `--demo`: nothing here is real. */
      readonly demo: boolean
      /** Seconds that are added to this computer's clock before codes are made; 0 = none. */
      readonly timeOffset: number
    }

/** What the Add screen shows before anything is saved. */
export interface DraftView {
  readonly type: TokenType
  readonly issuer: string
  readonly account: string
  readonly algorithm: Algorithm
  readonly digits: number
  readonly period: number
  readonly counter: number
  readonly code: ShownCodeView
  readonly warnings: readonly DraftWarning[]
  /** The account in the vault that this would repeat, or null. */
  readonly duplicateOf: { readonly id: string; readonly issuer: string; readonly account: string } | null
}

export type DraftWarning =
  | { readonly kind: 'short-secret'; readonly bits: number }
  | { readonly kind: 'counter-assumed' }
  | { readonly kind: 'parameters-ignored'; readonly names: readonly string[] }

/** Which field of the form a fault belongs to. */
export type DraftField =
  | 'uri'
  | 'type'
  | 'issuer'
  | 'account'
  | 'secret'
  | 'algorithm'
  | 'digits'
  | 'period'
  | 'counter'
  | 'pin'
  | 'note'

export interface FieldFault {
  readonly field: DraftField
  readonly fault: InputFault
}

/** What a copy did. The clipboard is cleared `clearsInSeconds` after it; null = never. */
export interface CopyReport {
  readonly id: string
  readonly which: 'current' | 'next'
  /** Seconds the copied code stays valid (a next code: seconds until it becomes valid); null for HOTP. */
  readonly secondsLeft: number | null
  readonly clearsInSeconds: number | null
}

/** The visible countdown after a copy; `null` when there is nothing of ours on the clipboard. */
export type ClipboardView = null | {
  readonly id: string
  readonly secondsLeft: number | null
}

/** What typing a code into another program came to. Anything but 'typed': it is on the clipboard instead. */
export interface TypeReport {
  readonly id: string
  readonly how: 'typed' | 'no-tool' | 'no-window' | 'focus-changed' | 'failed'
}

/** A line for whatever window is open, about something that was asked for elsewhere (tray, key, quick window). */
export type Remark =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'not-typed'; readonly why: Exclude<TypeReport['how'], 'typed'> }

export interface HotkeyView {
  /** 'quick', 'copy-last', or 'account:' and an id. */
  readonly name: string
  readonly accelerator: string
  /** Why it is not in force; null = it is. */
  readonly fault: Extract<Fault, { code: `hotkey-${string}` }> | null
}

/** What this desktop offers, for the settings. */
export interface DeskView {
  readonly system: 'linux' | 'windows' | 'mac'
  /** Tray icons are shown here. */
  readonly tray: boolean
  readonly hotkeys: { readonly how: 'system' | 'portal' | 'none'; readonly list: readonly HotkeyView[] }
  /** To be bound to keys in the desktop's own settings; null where that is not needed. */
  readonly commands: { readonly toggle: string; readonly copyLast: string; readonly lock: string } | null
  /** The tool that types; null = typing is not offered. */
  readonly typing: string | null
  /** Also from the main window: the window below it can be told. */
  readonly typesFromMain: boolean
  /** Windows can be kept out of screenshots. */
  readonly contentProtection: boolean
  readonly clipboardMarks: boolean
  /** null = it cannot be set here. */
  readonly autostart: boolean | null
  /** The system's accent colour, `#rrggbb`; null = it is not told. */
  readonly accent: string | null
}

export interface AboutView {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly vaultPath: string
  readonly settingsPath: string
  readonly keychainBackend: string | null
  /** The vault file was named at the start (`--vault FILE`); no keychain opens it. */
  readonly portable: boolean
  /** 'fallback' is the development runtime that is never shipped. */
  readonly runtime: 'official' | 'fallback'
}

/** What a code of another device says about this computer's clock. Seconds; + = this clock is behind. */
export type DriftView =
  /** The clock is off by a time in this range, ends included; `offset` would set it right, 0 = nothing to do. */
  | { readonly kind: 'found'; readonly from: number; readonly to: number; readonly offset: number }
  /** Not a code of the steps so many seconds before and after now. */
  | { readonly kind: 'nowhere'; readonly seconds: number }
  | { readonly kind: 'malformed'; readonly digits: number }
  /** HOTP counts and knows no time. */
  | { readonly kind: 'not-timed' }

/** A secret that was just made, with all that the other side needs of it. */
export interface MadeView extends DraftView {
  readonly code: CodeView
  /** The provisioning URI. */
  readonly uri: string
  readonly qr: QrView
}

/** A QR drawn as one SVG path in a square of `size` modules, quiet zone included. */
export interface QrView {
  readonly path: string
  readonly size: number
}

export type VerifyView =
  /** `step` is absolute, `drift` in steps: - = an earlier code. `seconds` is the drift in time; null for a counter. */
  | { readonly kind: 'match'; readonly step: number; readonly drift: number; readonly seconds: number | null }
  | { readonly kind: 'no-match'; readonly window: number }
  | { readonly kind: 'malformed'; readonly digits: number }

/** A stored account, shown to its owner. The QR and the URI hold the secret. */
export interface ShownView {
  readonly issuer: string
  readonly account: string
  readonly uri: string
  /** null: the text is too long for a QR. */
  readonly qr: QrView | null
}

/** Accounts on their way to a phone by Google's migration codes (formats.md 4). */
export interface MovedView {
  readonly codes: readonly QrView[]
  /** Accounts that go along. */
  readonly moved: number
  /** Accounts that cannot, or that lose something on the way. */
  readonly left: readonly {
    readonly id: string
    readonly issuer: string
    readonly account: string
    readonly why: MoveLoss
  }[]
}

/** Why an account stays behind: Google's format has no place for it. */
export type MoveLoss = 'type' | 'digits' | 'period' | 'too-long'
