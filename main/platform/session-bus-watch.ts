// Tells when a name on the D-Bus session gets an owner or loses it. One idle connection, no polling.

import { createConnection } from 'node:net'
import { methodCall, opening, readMessages, socketPath, string } from './session-bus'

const busName = 'org.freedesktop.DBus'

/**
 * Calls back with the state found, and with each change. Without a bus: once, with false. The returned function ends it.
 * The name is not started by asking.
 */
export function watchNameOnSessionBus(
  name: string,
  env: NodeJS.ProcessEnv,
  tell: (owned: boolean) => void,
): () => void {
  const path = socketPath(env)
  if (path === null) {
    tell(false)
    return () => undefined
  }
  let heard = Buffer.alloc(0)
  let replies = 0
  let ended = false
  const end = () => {
    if (ended) return
    ended = true
    tell(false)
    socket.destroy()
  }
  const socket = createConnection(path)
  socket.unref()
  socket.on('error', end)
  socket.on('close', end)
  socket.on('connect', () => {
    const rule = `type='signal',sender='${busName}',member='NameOwnerChanged',arg0='${name}'`
    socket.write(
      Buffer.concat([
        opening(),
        methodCall(1, 'Hello', null),
        methodCall(2, 'AddMatch', string(rule)),
        methodCall(3, 'NameHasOwner', string(name)),
      ]),
    )
  })
  socket.on('data', (chunk) => {
    const { messages, rest } = readMessages(Buffer.concat([heard, chunk]))
    heard = Buffer.from(rest)
    for (const { type, header, body, number } of messages) {
      if (type === 2 || type === 3) {
        replies += 1
        if (replies === 3) tell(type === 2 && number(body, 0) === 1)
      } else if (type === 4 && header.includes('NameOwnerChanged')) {
        // Three texts: the name, its owner before, its owner now.
        const [about, , owner] = texts(body, number)
        if (about === name) tell(owner !== '')
      }
    }
    if (heard.length > 65_536) end()
  })
  return () => {
    ended = true
    socket.destroy()
  }
}

function texts(body: Buffer, number: (from: Buffer, at: number) => number): readonly string[] {
  const found: string[] = []
  for (let at = 0; at + 4 < body.length; ) {
    const length = number(body, at)
    found.push(body.toString('utf8', at + 4, at + 4 + length))
    at = Math.ceil((at + 4 + length + 1) / 4) * 4
  }
  return found
}
