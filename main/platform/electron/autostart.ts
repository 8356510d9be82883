// Starting with the session: the system's own list on Windows and macOS, a file of ours on Linux.

import { app } from 'electron'
import { createFileAutostart } from '../node/autostart-file'
import type { Autostart } from '../platform'

/** Told to the program when the system starts it: it waits in the tray. */
export const hiddenStart = '--hidden'

/** `command`: the program and its arguments, without `--hidden`. */
export function createAutostart(
  command: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  system: NodeJS.Platform = process.platform,
  login: Pick<typeof app, 'getLoginItemSettings' | 'setLoginItemSettings'> = app,
): Autostart {
  if (system === 'linux') return createFileAutostart([...command, hiddenStart], env)
  const [path = '', ...args] = command
  const item = { path, args: [...args, hiddenStart] }
  const isOn = async () => login.getLoginItemSettings(item).openAtLogin
  return {
    isOn,
    set: async (on) => {
      login.setLoginItemSettings({ ...item, openAtLogin: on })
      return (await isOn()) === on
    },
    // Both systems follow the program, or ask for it anew when it is installed again.
    mend: async () => undefined,
  }
}
