// Messages of a D-Bus connection, written and read: calls of methods, with the few types that Tidelock says and hears
// (D-Bus specification 0.42, "Type System" and "Message Protocol"). No library for a handful of calls on the start path.

/** Of a method. Nobody is started by a call: who is not there does not answer. */
export interface BusCall {
  readonly to: string
  readonly path: string
  readonly interface: string
  readonly member: string
  /** Of the body: the types of its parts, one after the other. */
  readonly signature?: string
}

/** The message bus itself. */
export const theBus = {
  to: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const

/** Who we are; calls may follow at once, as sd-bus has it. */
export function opening(): Buffer {
  const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')
  return Buffer.from(`\0AUTH EXTERNAL ${user}\r\nBEGIN\r\n`)
}

const noAutoStart = 2

/** `serial`: not 0, and no other of this connection. */
export function methodCall(serial: number, call: BusCall, body: Uint8Array = new Uint8Array()): Buffer {
  const fields = [
    field(1, 'o', string(call.path)),
    field(2, 's', string(call.interface)),
    field(3, 's', string(call.member)),
    field(6, 's', string(call.to)),
    ...(call.signature === undefined ? [] : [field(8, 'g', shortString(call.signature))]),
  ]
  const array = fields.reduce((before, one) => Buffer.concat([padded(before), one]))
  // Little-endian, method call, flags, version 1.
  const fixed = Buffer.from([0x6c, 1, noAutoStart, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  fixed.writeUInt32LE(body.length, 4)
  fixed.writeUInt32LE(serial, 8)
  fixed.writeUInt32LE(array.length, 12)
  return Buffer.concat([padded(Buffer.concat([fixed, array])), body])
}

/** Strings and object paths. */
export function string(text: string): Buffer {
  const bytes = Buffer.from(`${text}\0`)
  return Buffer.concat([number(bytes.length - 1), bytes])
}

/** Signatures. */
function shortString(text: string): Buffer {
  return Buffer.from(`${String.fromCharCode(text.length)}${text}\0`)
}

/** Writes a body part by part; each stands where its type has to. */
export function writer() {
  let body = Buffer.alloc(0)
  const put = (to: number, ...parts: readonly Uint8Array[]) => {
    body = Buffer.concat([padded(body, to), ...parts])
  }
  const write = {
    text: (value: string) => {
      put(4, string(value))
      return write
    },
    bytesInVariant: (bytes: Uint8Array) => {
      put(1, shortString('ay'))
      put(4, number(bytes.length), bytes)
      return write
    },
    /** `a{ss}` */
    dictionary: (entries: Readonly<Record<string, string>>) => {
      put(4, number(0))
      const lengthAt = body.length - 4
      put(8)
      const from = body.length
      for (const [key, value] of Object.entries(entries)) {
        put(8)
        write.text(key).text(value)
      }
      body.writeUInt32LE(body.length - from, lengthAt)
      return write
    },
    done: () => body,
  }
  return write
}

function padded(bytes: Buffer, to = 8): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)])
}

function field(code: number, signature: 'o' | 's' | 'g', value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([code, 1, signature.charCodeAt(0), 0]), value])
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

export interface BusMessage {
  /** 2 = reply, 3 = error, 4 = signal. */
  readonly type: number
  /** The serial of the call that this answers; 0 = none. */
  readonly answers: number
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
    const [type = 0, head] = [rest[1], rest.subarray(0, header)]
    messages.push({
      ...{ type, number, header: head },
      answers: answered(head, number),
      body: rest.subarray(header, end),
    })
    rest = rest.subarray(end)
  }
  return { messages, rest }
}

/** Fields: a code, a signature, a value, each field at a multiple of eight. That of a reply's serial has the code 5. */
function answered(header: Buffer, number: BusMessage['number']): number {
  const end = 16 + number(header, 12)
  for (let at = 16; at + 8 <= end; ) {
    const type = String.fromCharCode(header[at + 2] ?? 0)
    if (header[at] === 5 && type === 'u') return number(header, at + 4)
    // The values of fields are numbers, texts and signatures alone.
    if (type === 'u') at += 8
    else if (type === 'g') at += 4 + 1 + (header[at + 4] ?? 0) + 1
    else at += 4 + 4 + number(header, at + 4) + 1
    at = Math.ceil(at / 8) * 8
  }
  return 0
}

/** Reads a body from its beginning, part by part. What is not there is an error. */
export function reader({ body, number }: Pick<BusMessage, 'body' | 'number'>) {
  let at = 0
  const align = (to: number) => {
    at = Math.ceil(at / to) * to
  }
  const length = () => {
    align(4)
    const found = number(body, at)
    at += 4
    return found
  }
  const take = (count: number): Buffer => {
    if (count > body.length - at) throw new RangeError('The message ends too early')
    at += count
    return body.subarray(at - count, at)
  }
  const text = () => {
    const found = take(length()).toString()
    take(1)
    return found
  }
  const bytes = () => take(length())
  return {
    text,
    bytes,
    structure: () => align(8),
    texts: (): readonly string[] => {
      const count = length()
      const end = at + count
      const found: string[] = []
      while (at < end) found.push(text())
      return found
    },
    bytesInVariant: () => {
      const signature = take((take(1)[0] ?? 0) + 1).toString('latin1')
      if (signature !== 'ay\0') throw new TypeError('Not the kind of value that was asked for')
      return bytes()
    },
  }
}
