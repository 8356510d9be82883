// The platform parts around the desktop, put together for this system: tray, keys, typing,
// start with the session, notices, absence, paper.

import { app, systemPreferences } from 'electron'
import { createTyping } from '../node/typing'
import type { Platform } from '../platform'
import { ownerPidOnSessionBus } from '../session-bus'
import { hotkeyWay, isWayland } from '../session-kind'
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

/** Asked before `ready`, so that nobody waits for it: the desktop's portal gives keys on Wayland. */
export async function findPortal(): Promise<boolean> {
  if (process.platform !== 'linux' || !isWayland(process.env)) return false
  return (await ownerPidOnSessionBus('org.freedesktop.portal.Desktop', process.env)) !== null
}

/** After `ready`. */
export function createDeskParts(portal: boolean): DeskParts {
  return {
    tray: createTray(),
    menuBar: createMenuBar(),
    hotkeys: createHotkeys(hotkeyWay(process.platform, process.env, portal)),
    typing: createTyping({ allowed: () => systemPreferences.isTrustedAccessibilityClient(false) }),
    autostart: createAutostart(startCommand()),
    notices: createNotices(),
    power: createPower(),
    biometry: createBiometry(),
    paper: createPaper(),
  }
}

/** How this program is started again; a development start names its folder too. */
function startCommand(): readonly string[] {
  const program = process.env['APPIMAGE'] ?? process.execPath
  return app.isPackaged ? [program] : [program, app.getAppPath()]
}

/** What a person binds to keys in the desktop's own settings. */
export function keyCommands() {
  if (process.platform !== 'linux') return null
  const image = process.env['APPIMAGE']
  const program = image === undefined ? 'tidelock' : JSON.stringify(image)
  return { toggle: `${program} --toggle`, copyLast: `${program} --copy-last`, lock: `${program} --lock` }
}
