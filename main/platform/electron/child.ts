// A child process under Electron (a utility process, which the runAsNode fuse leaves working), as child-line wants one.

import { app, utilityProcess } from 'electron'
import { childEnv } from '../child-env'
import type { StartChild } from '../child-line'

/** Milliseconds between two looks at the memory of a process at work. */
const lookEvery = 250

/**
 * `name` is shown in the system's process lists. `maxMegabytes`: beyond this it is killed while it works; V8's own bound
 * cannot be set for a utility process (tried on Electron 33). Only after Electron's `ready`.
 */
export function startElectronChild(entry: string, name: string, maxMegabytes?: number): StartChild {
  return (on) => {
    const child = utilityProcess.fork(entry, [], {
      env: childEnv(process.env),
      serviceName: name,
      stdio: 'ignore',
    })
    child.on('message', on.message)
    child.on('exit', on.exit)
    let looking: NodeJS.Timeout | undefined
    const look = () => {
      const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid)
      if (metric !== undefined && metric.memory.workingSetSize / 1024 > (maxMegabytes ?? 0)) endNow(child)
    }
    child.on('exit', () => clearInterval(looking))
    return {
      send: (message) => child.postMessage(message), // waits in the pipe until the child listens
      kill: () => endNow(child),
      // A utility process never keeps Electron from quitting; only its memory is looked at while it works.
      hold: (held) => {
        clearInterval(looking)
        if (held && maxMegabytes !== undefined) looking = setInterval(look, lookEvery)
      },
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
