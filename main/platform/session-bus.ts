// The session's message bus: where it is, and one question to it: which process owns a name.

import { createConnection } from 'node:net'
import { methodCall, opening, readMessages, string, theBus } from './bus-message'

const limit = 2_000

/** null = nobody owns it, or there is no bus that answers within 2 s. The name is not started by asking. */
export function ownerPidOnSessionBus(name: string, env: NodeJS.ProcessEnv): Promise<number | null> {
  const path = socketPath(env)
  return new Promise((resolve) => {
    if (path === null) {
      resolve(null)
      return
    }
    let heard = Buffer.alloc(0)
    const socket = createConnection(path)
    const settle = (pid: number | null) => {
      resolve(pid)
      socket.destroy()
    }
    socket.setTimeout(limit, () => settle(null))
    socket.on('error', () => settle(null))
    socket.on('close', () => settle(null))
    socket.on('connect', () => socket.write(greeting(name)))
    socket.on('data', (chunk) => {
      heard = Buffer.concat([heard, chunk])
      const pid = secondReply(heard)
      if (pid !== undefined || heard.length > 65_536) {
        settle(pid ?? null)
      }
    })
  })
}

/** null = there is none that could be reached. */
export function socketPath(env: NodeJS.ProcessEnv): string | null {
  return busPath(env['DBUS_SESSION_BUS_ADDRESS'] ?? `unix:path=${env['XDG_RUNTIME_DIR'] ?? ''}/bus`)
}

/** Of a bus's address (D-Bus specification, "Server Addresses"). */
export function busPath(address: string): string | null {
  for (const one of address.split(';')) {
    const path = /^unix:(?:.*,)?path=([^,]+)/.exec(one)?.[1]
    const abstract = /^unix:(?:.*,)?abstract=([^,]+)/.exec(one)?.[1]
    const found = path ?? (abstract === undefined ? undefined : `\0${abstract}`)
    if (found !== undefined) {
      return decodeURIComponent(found)
    }
  }
  return null
}

/** Sent in one go: who we are, Hello (which every connection owes), and the question. */
function greeting(name: string): Buffer {
  const question = { ...theBus, member: 'GetConnectionUnixProcessID', signature: 's' }
  return Buffer.concat([
    opening(),
    methodCall(1, { ...theBus, member: 'Hello' }),
    methodCall(2, question, string(name)),
  ])
}

/** undefined = not all here yet. */
function secondReply(heard: Buffer): number | null | undefined {
  if (heard.indexOf('\r\n') < 0) return undefined
  if (!heard.subarray(0, 3).equals(Buffer.from('OK '))) return null
  const second = readMessages(heard).messages.find(({ answers }) => answers === 2)
  if (second === undefined) return undefined
  return second.type === 2 && second.body.length === 4 ? second.number(second.body, 0) : null
}
