// A child process under Electron (a utility process, which the runAsNode fuse leaves working), as child-line wants one.

import { utilityProcess } from 'electron'
import { childEnv } from '../child-env'
import type { StartChild } from '../child-line'

/** `name` is shown in the system's process lists. Only after Electron's `ready`. */
export function startElectronChild(
  entry: string,
  name: string,
  execArgv: readonly string[] = [],
): StartChild {
  return (on) => {
    const child = utilityProcess.fork(entry, [], {
      env: childEnv(process.env),
      execArgv: [...execArgv],
      serviceName: name,
      stdio: 'ignore',
    })
    child.on('message', on.message)
    child.on('exit', on.exit)
    return {
      send: (message) => child.postMessage(message), // waits in the pipe until the child listens
      kill: () => endNow(child),
      hold: () => {}, // a utility process never keeps Electron from quitting
    }
  }
}

/** Electron asks politely first; a process that hangs in the keychain's library, or is stopped, does not hear that. */
function endNow(child: Electron.UtilityProcess): void {
  if (child.pid === undefined) {
    child.once('spawn', () => endNow(child))
    return
  }
  try {
    process.kill(child.pid, 'SIGKILL')
  } catch {
    // It had ended already.
  }
  child.kill()
}
