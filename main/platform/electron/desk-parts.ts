// The platform parts around the desktop, put together for this system: tray, keys, typing,
// start with the session, notices, absence, paper.

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app, systemPreferences } from 'electron'
import { createTyping } from '../node/typing'
import type { Autostart, Platform } from '../platform'
import { hotkeyWay } from '../session-kind'
import { createAutostart } from './autostart'
import { createBiometry } from './biometry'
import { createHotkeys } from './hotkeys'
import { createMenuBar } from './menu-bar'
import { createNotices } from './notices'
import { createPaper } from './paper'
import { createPower } from './power'
import { createTray } from './tray'

export type DeskParts = Pick<
  Platform,
  'tray' | 'menuBar' | 'hotkeys' | 'typing' | 'autostart' | 'notices' | 'power' | 'biometry' | 'paper'
>

/** After `ready`. `onStick`: everything lies beside the program, and nothing may be written elsewhere. */
export function createDeskParts(portal: boolean, onStick: boolean): DeskParts {
  return {
    tray: createTray(),
    menuBar: createMenuBar(),
    hotkeys: createHotkeys(hotkeyWay(process.platform, process.env, portal)),
    typing: createTyping({ allowed: () => systemPreferences.isTrustedAccessibilityClient(false) }),
    autostart: onStick ? noAutostart : createAutostart(startCommand()),
    notices: createNotices(),
    power: createPower(),
    biometry: createBiometry(),
    paper: createPaper(),
  }
}

/** A computer must not look for a stick that is gone. */
const noAutostart: Autostart = {
  isOn: async () => null,
  set: async () => false,
  mend: async () => undefined,
}

/** How this program is started again: by its launcher, where it has one. A development start names its folder too. */
function startCommand(): readonly string[] {
  if (!app.isPackaged) return [process.execPath, app.getAppPath()]
  const launcher = join(dirname(process.execPath), 'tidelock')
  const program = process.platform === 'linux' && existsSync(launcher) ? launcher : process.execPath
  return [process.env['APPIMAGE'] ?? program]
}

/** What a person binds to keys in the desktop's own settings. */
export function keyCommands(onStick: boolean) {
  if (process.platform !== 'linux') return null
  const image = process.env['APPIMAGE']
  const beside = onStick ? join(dirname(process.execPath), 'tidelock') : undefined
  const path = image ?? beside
  const program = path === undefined ? 'tidelock' : JSON.stringify(path)
  return { toggle: `${program} --toggle`, copyLast: `${program} --copy-last`, lock: `${program} --lock` }
}
