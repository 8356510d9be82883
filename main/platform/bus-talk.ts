// A short talk over a D-Bus connection: calls and their answers.

import { createConnection } from 'node:net'
import { type BusCall, type BusMessage, methodCall, opening, readMessages, theBus } from './bus-message'

/** Bytes of answers that wait to be whole. */
const most = 65_536

export interface BusTalk {
  /** Rejects when the call is refused, and when the talk is over. */
  call(what: BusCall, body?: Uint8Array): Promise<BusMessage>
  /** Rejects what is not answered yet. */
  end(): void
  isOver(): boolean
}

/** Somebody must end it. */
export function talkToBus(path: string): BusTalk {
  const waiting = new Map<number, { resolve(message: BusMessage): void; reject(error: Error): void }>()
  let last = 0
  let heard = Buffer.alloc(0)
  let over = false
  const end = () => {
    over = true
    socket.destroy()
    for (const { reject } of waiting.values()) reject(new Error('The bus does not answer'))
    waiting.clear()
  }
  const socket = createConnection(path)
  socket.on('error', end)
  socket.on('close', end)
  socket.on('data', (chunk) => {
    const { messages, rest } = readMessages(Buffer.concat([heard, chunk]))
    heard = Buffer.from(rest)
    for (const message of messages) {
      const call = waiting.get(message.answers)
      waiting.delete(message.answers)
      if (message.type === 2) call?.resolve(message)
      else if (message.type === 3) call?.reject(new Error('The bus refuses'))
    }
    if (heard.length > most) end()
  })
  const call: BusTalk['call'] = (what, body) =>
    new Promise((resolve, reject) => {
      if (over) {
        reject(new Error('The talk is over'))
        return
      }
      last += 1
      waiting.set(last, { resolve, reject })
      socket.write(methodCall(last, what, body))
    })
  // Written before there is a connection, these wait for it.
  socket.write(opening())
  call({ ...theBus, member: 'Hello' }).catch(end)
  return { call, end, isOver: () => over }
}
