// One idle connection to a D-Bus message bus that asks its questions at once and then only listens. No polling.

import { createConnection } from 'node:net'
import { type BusMessage, methodCall, opening, readMessages, theBus } from './bus-message'

/**
 * `calls`: methods of the bus itself with their argument; `hear` is given the answers in their order, and signals. `gone`
 * is called once, when there is no bus or the connection is lost. The returned function ends it without a word.
 */
export function openBusLine(
  path: string | null,
  calls: readonly (readonly [member: string, argument: Buffer])[],
  on: { readonly hear: (message: BusMessage) => void; readonly gone: () => void },
): () => void {
  if (path === null) {
    on.gone()
    return () => undefined
  }
  let heard = Buffer.alloc(0)
  let ended = false
  const end = () => {
    if (ended) return
    ended = true
    on.gone()
    socket.destroy()
  }
  const socket = createConnection(path)
  socket.unref()
  socket.on('error', end)
  socket.on('close', end)
  socket.on('connect', () => {
    const asked = calls.map(([member, argument], at) =>
      methodCall(at + 2, { ...theBus, member, signature: 's' }, argument),
    )
    socket.write(Buffer.concat([opening(), methodCall(1, { ...theBus, member: 'Hello' }), ...asked]))
  })
  socket.on('data', (chunk) => {
    const { messages, rest } = readMessages(Buffer.concat([heard, chunk]))
    heard = Buffer.from(rest)
    for (const message of messages) if (!ended) on.hear(message)
    if (heard.length > 65_536) end()
  })
  return () => {
    ended = true
    socket.destroy()
  }
}

/** Of a signal NameOwnerChanged: the name, its owner before, its owner now. */
export function textsOf({ body, number }: BusMessage): readonly string[] {
  const found: string[] = []
  for (let at = 0; at + 4 < body.length; ) {
    const length = number(body, at)
    found.push(body.toString('utf8', at + 4, at + 4 + length))
    at = Math.ceil((at + 4 + length + 1) / 4) * 4
  }
  return found
}

/** The rule of a signal that tells of a name's owner. */
export const ownerRule = (name: string) =>
  `type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${name}'`
