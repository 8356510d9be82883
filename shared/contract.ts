// Every command and event of the bridge, declared once: the check of its input, the type of its output and when
// it may run. Handler types, the bridge type and the run-time check are derived from here and written nowhere else.

import * as v from 'valibot'
import type { CommandName, EventName } from './command-names'
import type { Fault } from './errors'
import { importLimits, onDuplicateWays } from './importing'
import {
  type Incoming,
  type IntakeReport,
  type IntakeView,
  intakeLimits,
  type PictureView,
  type ScreenSourceView,
} from './intake'
import type { Result } from './result'
import { type Settings, settingsChange } from './settings'
import { timeOffsetLimits } from './time-offset'
import { algorithms, tokenLimits, tokenTypes } from './token'
import type {
  AboutView,
  AccountsChange,
  AccountView,
  ClipboardView,
  CodeView,
  CopyReport,
  DeskView,
  DraftView,
  DriftView,
  FieldFault,
  MadeView,
  MovedView,
  Remark,
  ShownCodeView,
  ShownView,
  TrashView,
  TypeReport,
  VaultStatus,
  VerifyView,
} from './views'

interface Command<Input extends v.GenericSchema, Output> {
  readonly input: Input
  /** 'open': refused with `locked` unless the vault is open. */
  readonly when: 'always' | 'open'
  /** Type only; there is no value at run time. */
  readonly output?: Output
}

const command =
  <Output>() =>
  <Input extends v.GenericSchema>(input: Input, when: 'always' | 'open'): Command<Input, Output> => ({
    input,
    when,
  })

const nothing = v.undefined()
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const ids = (limit: number) => v.pipe(v.array(id), v.maxLength(limit))
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
/** Longer than any passphrase a person types, short enough to bound the work. */
const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1024))
/** What is typed into a number field stays text: the check belongs to `otp`, which says what is wrong with it. */
const typedNumber = text(32)

/** A form as typed. Secrets travel inward only. */
export const accountForm = v.strictObject({
  type: v.picklist(tokenTypes),
  issuer: text(tokenLimits.maxLabel * 2),
  account: text(tokenLimits.maxLabel * 2),
  note: text(tokenLimits.maxNote * 2),
  /** Empty on an edit that keeps the secret. */
  secret: text(4096),
  algorithm: v.picklist(algorithms),
  digits: typedNumber,
  period: typedNumber,
  counter: typedNumber,
  pin: text(64),
})
export type AccountForm = v.InferOutput<typeof accountForm>

/** Where a new account comes from: the form, or a pasted URI whose names may be changed before saving. */
export const accountSource = v.variant('kind', [
  v.strictObject({ kind: v.literal('form'), form: accountForm }),
  v.strictObject({
    kind: v.literal('uri'),
    text: text(tokenLimits.maxUri * 2),
    issuer: v.nullable(text(tokenLimits.maxLabel * 2)),
    account: v.nullable(text(tokenLimits.maxLabel * 2)),
  }),
])
export type AccountSource = v.InferOutput<typeof accountSource>

export type Preview =
  | { readonly ok: true; readonly draft: DraftView }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

/** What the Create screen shows of a form. */
export type MadePreview =
  | { readonly ok: true; readonly made: MadeView }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

/** Steps before and after the expected one. */
const window = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))
/** A code as typed, with whatever grouping. */
const typedCode = text(64)

/** A source of the intake. */
const source = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(32))
const keys = (limit: number) => v.pipe(v.array(key), v.maxLength(limit))
const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000))

/** Who asks to see a secret: the passphrase where there is one, else a confirmation that named the danger. */
const proof = v.variant('kind', [
  v.strictObject({ kind: v.literal('passphrase'), text: passphrase }),
  v.strictObject({ kind: v.literal('confirmed') }),
])
export type Proof = v.InferOutput<typeof proof>

export const contract = {
  vaultStatus: command<VaultStatus>()(nothing, 'always'),
  /** First start only; with a keychain, a passphrase, or both. */
  createVault: command<null>()(
    v.strictObject({ keychain: v.boolean(), passphrase: v.nullable(passphrase) }),
    'always',
  ),
  unlock: command<null>()(
    v.strictObject({ slot: v.picklist(['passphrase', 'recovery']), text: passphrase }),
    'always',
  ),
  lock: command<null>()(nothing, 'open'),
  /** Ends a call that hangs and asks the keychain again. */
  retryKeychain: command<null>()(nothing, 'always'),
  /** Opens an older kept copy in place of a file that cannot be read; the unreadable file is kept beside it. */
  openGeneration: command<null>()(
    v.strictObject({ generation: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
    'always',
  ),
  setPassphrase: command<null>()(v.strictObject({ passphrase }), 'open'),
  removePassphrase: command<null>()(nothing, 'open'),
  /** Makes a new recovery key, replacing an older one, and hands it out this once. */
  newRecoveryKey: command<{ readonly recoveryKey: string }>()(nothing, 'open'),
  /** Adds a keychain slot (true) or removes it (false). */
  useKeychain: command<null>()(v.strictObject({ use: v.boolean() }), 'open'),
  listAccounts: command<readonly AccountView[]>()(nothing, 'open'),
  /** Which accounts are on the screen now; answers with their codes and sends `codes` at each change. */
  watchCodes: command<readonly ShownCodeView[]>()(v.strictObject({ ids: ids(500) }), 'open'),
  copyCode: command<CopyReport>()(
    v.strictObject({ id, which: v.picklist(['current', 'next', 'by-setting']) }),
    'open',
  ),
  /** HOTP: saves the counter, then answers with the code. */
  newCode: command<ShownCodeView>()(v.strictObject({ id }), 'open'),
  clearClipboard: command<null>()(nothing, 'always'),
  /** While codes are hidden: sends this one to the asking window, for the set time. */
  revealCode: command<null>()(v.strictObject({ id }), 'open'),
  /** The accounts whose codes were used last, newest first. */
  recentAccounts: command<readonly string[]>()(nothing, 'open'),
  /** From the quick window: a fresh code (HOTP is counted and saved first) is copied and the window hides. */
  copyAndHide: command<CopyReport>()(v.strictObject({ id }), 'open'),
  /** Puts the asking window away and types a fresh code (HOTP is counted and saved first) into the window that had the focus before. */
  typeCode: command<TypeReport>()(v.strictObject({ id }), 'open'),
  hideQuick: command<null>()(nothing, 'always'),
  /** Brings the main window to the front. */
  openMain: command<null>()(nothing, 'always'),
  previewAccount: command<Preview>()(accountSource, 'open'),
  addAccount: command<AccountView>()(
    v.strictObject({ source: accountSource, evenIfDuplicate: v.boolean() }),
    'open',
  ),
  /** What is on its way in. It is changed by the commands below and told by the event `intake`. */
  intake: command<IntakeView>()(nothing, 'open'),
  takeText: command<{ readonly source: number }>()(
    v.strictObject({ text: text(intakeLimits.maxText) }),
    'open',
  ),
  /** Texts of QR codes that the page read. */
  takeCodes: command<{ readonly source: number }>()(
    v.strictObject({
      name: v.nullable(text(intakeLimits.maxName)),
      texts: v.pipe(v.array(text(intakeLimits.maxCode)), v.maxLength(intakeLimits.maxCodes)),
    }),
    'open',
  ),
  /** A file that is no image. */
  takeFile: command<{ readonly source: number }>()(
    v.strictObject({
      name: text(intakeLimits.maxName),
      bytes: v.pipe(v.instance(Uint8Array), v.maxLength(importLimits.maxFileBytes)),
    }),
    'open',
  ),
  /** Answers at once; the outcome is told by `intake`. */
  unlockSource: command<null>()(v.strictObject({ source, password: text(intakeLimits.maxPassword) }), 'open'),
  /** Ends the work on it; one that needs a password waits for it again. */
  stopSource: command<null>()(v.strictObject({ source }), 'open'),
  dropSource: command<null>()(v.strictObject({ source }), 'open'),
  nameColumns: command<null>()(
    v.strictObject({
      source,
      columns: v.strictObject({
        secret: column,
        issuer: v.nullable(column),
        account: v.nullable(column),
        note: v.nullable(column),
      }),
    }),
    'open',
  ),
  /** Puts a row right, or changes its names. An empty secret or PIN keeps what the source gave. */
  previewRow: command<Preview>()(v.strictObject({ key, form: accountForm }), 'open'),
  mendRow: command<Preview>()(v.strictObject({ key, form: accountForm }), 'open'),
  /** Codes of rows that are on the screen; `id` is the row's key. */
  rowCodes: command<readonly CodeView[]>()(v.strictObject({ keys: keys(200) }), 'open'),
  /** The ticked rows, as one save. The intake is empty afterwards. */
  takeIn: command<IntakeReport>()(
    v.strictObject({ keys: keys(importLimits.maxRows), onDuplicate: v.picklist(onDuplicateWays) }),
    'open',
  ),
  /** Takes the last import back, whole. */
  undoTakeIn: command<null>()(nothing, 'open'),
  /** Forgets everything that is on its way in. */
  emptyIntake: command<null>()(nothing, 'open'),
  /** Displays and windows. On Wayland the desktop asks the person instead, and there is one. */
  listScreens: command<readonly ScreenSourceView[]>()(nothing, 'open'),
  /** Pictures of these, or of every display (empty); our own windows are out of the way meanwhile. */
  takePictures: command<readonly PictureView[]>()(
    v.strictObject({ ids: v.pipe(v.array(text(256)), v.maxLength(16)) }),
    'open',
  ),
  /** While true, the page may ask for a camera. */
  useCamera: command<null>()(v.strictObject({ use: v.boolean() }), 'open'),
  /** The QR and the URI of a stored account, for its owner. */
  showAccount: command<ShownView>()(v.strictObject({ id, proof }), 'open'),
  /** Writes that QR as a picture, by the system's own dialog. */
  saveAccountQr: command<{ readonly file: string | null }>()(
    v.strictObject({ id, proof, format: v.picklist(['png', 'svg']) }),
    'open',
  ),
  /** What a move to Google's app would lose; needs no proof, because no secret is in it. */
  previewMove: command<Omit<MovedView, 'codes'>>()(v.strictObject({ ids: ids(10_000) }), 'open'),
  /** The QR codes of that move. */
  showMove: command<MovedView>()(v.strictObject({ ids: ids(10_000), proof }), 'open'),
  /** A new random secret in Base32. It may cross because it was made this moment and is in no vault. */
  newSecret: command<{ readonly secret: string }>()(
    v.strictObject({
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(tokenLimits.maxSecretBytes)),
    }),
    'open',
  ),
  /** Its URI, its QR and its code now. Takes the secret from the page and knows no stored one. */
  previewSecret: command<MadePreview>()(accountForm, 'open'),
  copyMade: command<{ readonly clearsInSeconds: number | null }>()(
    v.strictObject({ form: accountForm, what: v.picklist(['secret', 'uri', 'code']) }),
    'open',
  ),
  /** Asks where, by the system's own dialog, and writes the file. null = the person changed their mind. */
  saveQr: command<{ readonly file: string | null }>()(
    v.strictObject({ form: accountForm, format: v.picklist(['png', 'svg']) }),
    'open',
  ),
  verifyMade: command<VerifyView>()(v.strictObject({ form: accountForm, code: typedCode, window }), 'open'),
  /** Searches the steps around now for a code that another device shows. */
  findDrift: command<DriftView>()(v.strictObject({ id, code: typedCode }), 'open'),
  /** Seconds that are added to this computer's clock before codes are made; 0 = none. */
  setTimeOffset: command<null>()(
    v.strictObject({
      seconds: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(-timeOffsetLimits.max),
        v.maxValue(timeOffsetLimits.max),
      ),
    }),
    'open',
  ),
  previewEdit: command<Preview>()(v.strictObject({ id, form: accountForm }), 'open'),
  editAccount: command<AccountView>()(v.strictObject({ id, form: accountForm }), 'open'),
  pinAccount: command<null>()(v.strictObject({ id, pinned: v.boolean() }), 'open'),
  /** Puts an account before another one, or last (null). */
  moveAccount: command<null>()(v.strictObject({ id, before: v.nullable(id) }), 'open'),
  trashAccounts: command<null>()(v.strictObject({ ids: ids(10_000) }), 'open'),
  listTrash: command<readonly TrashView[]>()(nothing, 'open'),
  restoreFromTrash: command<null>()(v.strictObject({ ids: ids(10_000) }), 'open'),
  /** For good. */
  deleteFromTrash: command<null>()(v.strictObject({ ids: ids(10_000) }), 'open'),
  settings: command<Settings>()(nothing, 'always'),
  changeSettings: command<Settings>()(settingsChange, 'always'),
  desk: command<DeskView>()(nothing, 'always'),
  /** null clears it. What cannot be had is answered, and the key from before stays. */
  setHotkey: command<null>()(
    v.strictObject({
      name: v.union([v.picklist(['quick', 'copy-last']), v.pipe(v.string(), v.regex(/^account:.{1,64}$/))]),
      accelerator: v.nullable(text(100)),
    }),
    'open',
  ),
  /** While a key is being recorded, none of ours is in force. Ends by itself when the window is left. */
  recordHotkey: command<null>()(v.strictObject({ on: v.boolean() }), 'open'),
  setAutostart: command<null>()(v.strictObject({ on: v.boolean() }), 'open'),
  about: command<AboutView>()(nothing, 'always'),
  quit: command<null>()(nothing, 'always'),
} as const satisfies Record<CommandName, Command<v.GenericSchema, unknown>>

type Contract = typeof contract
export type InputOf<N extends CommandName> = v.InferOutput<Contract[N]['input']>
export type OutputOf<N extends CommandName> =
  | NonNullable<Contract[N]['output']>
  | Extract<Contract[N]['output'], null>
export type Reply<N extends CommandName> = Result<OutputOf<N>, Fault>

export interface EventPayloads {
  readonly status: VaultStatus
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
}

type Call<N extends CommandName> =
  undefined extends InputOf<N> ? () => Promise<Reply<N>> : (input: InputOf<N>) => Promise<Reply<N>>

/** What a page finds as `window.tidelock`. */
export type Bridge = { readonly [N in CommandName]: Call<N> } & {
  readonly [E in EventName as `on${Capitalize<E>}`]: (
    listener: (payload: EventPayloads[E]) => void,
  ) => () => void
}
