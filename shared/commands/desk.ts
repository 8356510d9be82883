// The windows, the settings, and what the desktop around them offers.

import * as v from 'valibot'
import { type Settings, settingsChange } from '../settings'
import type { AboutView, DeskView } from '../views'
import { command, nothing, text } from './command'

export const deskCommands = {
  hideQuick: command<null>()(nothing, 'always'),
  /** Brings the main window to the front. */
  openMain: command<null>()(nothing, 'always'),
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
  copyReleasePage: command<null>()(nothing, 'always'),
  quit: command<null>()(nothing, 'always'),
  /** Makes the main window the mini window, or what it was. */
  setMini: command<null>()(v.strictObject({ on: v.boolean() }), 'always'),
} as const
