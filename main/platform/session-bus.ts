// One question to the D-Bus session: which process owns a name. Speaks just enough of the protocol for that,
// so that no D-Bus library lies on the start path (D-Bus specification 0.42, "Message Protocol").

import { createConnection } from 'node:net'

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

/** Sent in one go, as sd-bus does: who we are, Hello (which every connection owes), and the question. */
function greeting(name: string): Buffer {
  return Buffer.concat([
    opening(),
    methodCall(1, 'Hello', null),
    methodCall(2, 'GetConnectionUnixProcessID', string(name)),
  ])
}

/** Who we are; the calls may follow at once. */
export function opening(): Buffer {
  const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')
  return Buffer.from(`\0AUTH EXTERNAL ${user}\r\nBEGIN\r\n`)
}

/** A call of the bus itself, with one text or nothing as its argument. */
export function methodCall(serial: number, member: string, body: Buffer | null): Buffer {
  const fields = [
    field(1, 'o', string('/org/freedesktop/DBus')),
    field(2, 's', string('org.freedesktop.DBus')),
    field(3, 's', string(member)),
    field(6, 's', string('org.freedesktop.DBus')),
    ...(body === null ? [] : [field(8, 'g', Buffer.from('\x01s\0'))]),
  ]
  const array = fields.reduce((before, one) => Buffer.concat([padded(before), one]))
  const fixed = Buffer.from([0x6c, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) // little-endian, method call, version 1
  fixed.writeUInt32LE(body?.length ?? 0, 4)
  fixed.writeUInt32LE(serial, 8)
  fixed.writeUInt32LE(array.length, 12)
  return Buffer.concat([padded(Buffer.concat([fixed, array])), body ?? Buffer.alloc(0)])
}

function field(code: number, signature: 'o' | 's' | 'g', value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([code, 1, signature.charCodeAt(0), 0]), value])
}

export function string(text: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  return Buffer.concat([length, Buffer.from(`${text}\0`)])
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)])
}

export interface BusMessage {
  /** 2 = reply, 3 = error, 4 = signal. */
  readonly type: number
  readonly header: Buffer
  readonly body: Buffer
  /** Reads a number in this message's byte order. */
  readonly number: (from: Buffer, at: number) => number
}

/** The whole messages after the greeting, and what is left over, the greeting included while it is needed. */
export function readMessages(heard: Buffer): {
  readonly messages: readonly BusMessage[]
  readonly rest: Buffer
} {
  const greeted = heard.subarray(0, 3).toString() === 'OK '
  const authenticated = greeted ? heard.indexOf('\r\n') : -2
  if (authenticated === -1 || heard.length < 16) return { messages: [], rest: heard }
  let rest = authenticated < 0 ? heard : heard.subarray(authenticated + 2)
  const messages: BusMessage[] = []
  while (rest.length >= 16) {
    const little = rest[0] === 0x6c
    const number = (from: Buffer, at: number) => (little ? from.readUInt32LE(at) : from.readUInt32BE(at))
    const header = Math.ceil((16 + number(rest, 12)) / 8) * 8
    const end = header + number(rest, 4)
    if (rest.length < end) break
    messages.push({
      type: rest[1] ?? 0,
      header: rest.subarray(0, header),
      body: rest.subarray(header, end),
      number,
    })
    rest = rest.subarray(end)
  }
  return { messages, rest }
}

/** undefined = not all here yet. Replies come in the order of the calls; a signal may come between them. */
function secondReply(heard: Buffer): number | null | undefined {
  if (heard.indexOf('\r\n') < 0) return undefined
  if (!heard.subarray(0, 3).equals(Buffer.from('OK '))) return null
  const replies = readMessages(heard).messages.filter(({ type }) => type === 2 || type === 3)
  const [, second] = replies
  if (second === undefined) return undefined
  return second.type === 2 && second.body.length === 4 ? second.number(second.body, 0) : null
}
