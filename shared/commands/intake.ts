// What is on its way in: texts, files, pictures, and the rows that they hold.

import * as v from 'valibot'
import { importLimits, onDuplicateWays } from '../importing'
import {
  type IntakeReport,
  type IntakeView,
  intakeLimits,
  type PictureView,
  type ScreenSourceView,
} from '../intake'
import type { CodeView } from '../views'
import { command, nothing, text } from './command'
import { accountForm, type Preview } from './forms'

/** A source of the intake. */
const source = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(32))
const keys = (limit: number) => v.pipe(v.array(key), v.maxLength(limit))
const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000))

export const intakeCommands = {
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
} as const
