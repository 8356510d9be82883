// A child process under plain Node, as child-line wants one.

import { fork } from 'node:child_process'
import type { StartChild } from '../child-line'

export interface NodeChildOptions {
  readonly env: NodeJS.ProcessEnv
  /** Bounds of its memory, such as --max-old-space-size. */
  readonly execArgv?: readonly string[]
}

export function startNodeChild(entry: string, { env, execArgv = [] }: NodeChildOptions): StartChild {
  return (on) => {
    const child = fork(entry, [], {
      env,
      execArgv: [...execArgv], // no debugger, no preloaded module of the parent's
      serialization: 'advanced', // carries bytes
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.on('message', on.message)
    child.on('exit', on.exit)
    child.on('error', on.exit)
    return {
      send: (message) => {
        child.send(message, () => {}) // a child that is gone is told by 'exit'
      },
      kill: () => {
        child.kill('SIGKILL')
      },
      hold: (held) => {
        held ? child.ref() : child.unref()
        held ? child.channel?.ref() : child.channel?.unref()
      },
    }
  }
}
