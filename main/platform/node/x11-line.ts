// A line to the X server without a library: opened, asked a few questions, closed. Speaks just enough of the protocol for
// questions that have answers (X Window System Protocol, X11R7.7); no event is asked for.

import { readFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'

/** Milliseconds. */
const patience = 500

export interface X11Line {
  readonly root: number
  /** For requests that are answered, each by one reply or error; several may be asked before the first is. */
  ask(request: Buffer): Promise<Buffer>
}

/** null = no display of this machine that answers. */
export async function onX11<T>(
  env: NodeJS.ProcessEnv,
  talk: (line: X11Line) => Promise<T>,
): Promise<T | null> {
  // Others are not worth the wait.
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(env['DISPLAY'] ?? '')?.[1]
  if (number === undefined) return null
  const cookie = await readCookie(env, number)
  return await new Promise((resolve) => {
    const socket = createConnection(`/tmp/.X11-unix/X${number}`)
    let heard = Buffer.alloc(0)
    let open = false
    // Replies come in the order of the questions.
    const waiting: ((reply: Buffer) => void)[] = []
    const settle = (told: T | null) => {
      resolve(told)
      socket.destroy()
    }
    const ask = (request: Buffer) =>
      new Promise<Buffer>((answer) => {
        waiting.push(answer)
        socket.write(request)
      })
    socket.setTimeout(patience, () => settle(null))
    socket.on('error', () => settle(null))
    socket.on('close', () => settle(null))
    socket.on('connect', () => socket.write(setup(cookie)))
    socket.on('data', (chunk) => {
      heard = Buffer.concat([heard, chunk])
      if (!open) {
        const found = readSetup(heard)
        if (found === undefined) return
        if (found === null) return settle(null)
        open = true
        heard = heard.subarray(found.end)
        talk({ root: found.root, ask }).then(settle, () => settle(null))
      }
      for (let size = replySize(heard); heard.length >= size; size = replySize(heard)) {
        waiting.shift()?.(heard.subarray(0, size))
        heard = heard.subarray(size)
      }
    })
  })
}

/** InternAtom, which makes none. Its number stands at 8 of the reply. */
export function internAtom(text: string): Buffer {
  const name = padded(Buffer.from(text))
  const head = Buffer.alloc(8)
  head.writeUInt8(16, 0)
  head.writeUInt8(1, 1) // only if it exists
  head.writeUInt16LE(2 + name.length / 4, 2)
  head.writeUInt16LE(text.length, 4)
  return Buffer.concat([head, name])
}

/** GetProperty, of any type, at most so many numbers of it. */
export function getProperty(window: number, atom: number, count: number): Buffer {
  const request = Buffer.alloc(24)
  request.writeUInt8(20, 0)
  request.writeUInt16LE(6, 2)
  request.writeUInt32LE(window, 4)
  request.writeUInt32LE(atom, 8)
  request.writeUInt32LE(count, 20)
  return request
}

/** A request of eight bytes about one window. */
export function aboutWindow(opcode: number, window: number): Buffer {
  const request = Buffer.alloc(8)
  request.writeUInt8(opcode, 0)
  request.writeUInt16LE(2, 2)
  request.writeUInt32LE(window, 4)
  return request
}

/** The atom that was interned; 0 = there is none, which no property has. */
export function atomIn(reply: Buffer): number {
  return reply[0] === 1 && reply.length >= 12 ? reply.readUInt32LE(8) : 0
}

/** The numbers of a property; none in an error, and where there is no such property. */
export function numbersIn(reply: Buffer): readonly number[] {
  if (reply[0] !== 1 || reply[1] !== 32) return []
  const count = Math.min(reply.readUInt32LE(16), Math.floor((reply.length - 32) / 4))
  return Array.from({ length: count }, (_, at) => reply.readUInt32LE(32 + at * 4))
}

/** Bytes of the reply or error that begins here; more than there are while its head is not here. */
function replySize(heard: Buffer): number {
  if (heard.length < 32) return 32
  return heard[0] === 1 ? 32 + heard.readUInt32LE(4) * 4 : 32
}

/** The set-up: little-endian, version 11.0, and the cookie where there is one. */
function setup(cookie: Buffer | null): Buffer {
  const name = Buffer.from(cookie === null ? '' : 'MIT-MAGIC-COOKIE-1')
  const head = Buffer.from([0x6c, 0, 11, 0, 0, 0, name.length, 0, cookie?.length ?? 0, 0, 0, 0])
  return Buffer.concat([head, padded(name), padded(cookie ?? Buffer.alloc(0))])
}

/** undefined = not all here yet, null = refused. */
function readSetup(heard: Buffer): { readonly root: number; readonly end: number } | null | undefined {
  if (heard.length < 8) return undefined
  if (heard[0] !== 1) return null
  const end = 8 + heard.readUInt16LE(6) * 4
  if (heard.length < end) return undefined
  // The first screen stands after the vendor's name and the pixmap formats, eight bytes each.
  const vendor = Math.ceil(heard.readUInt16LE(24) / 4) * 4
  const screens = 40 + vendor + (heard[29] ?? 0) * 8
  return { root: heard.readUInt32LE(screens), end }
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}

/** The cookie for this display, from the file that the session wrote (Xau(3): big-endian lengths before each part). */
async function readCookie(env: NodeJS.ProcessEnv, display: string): Promise<Buffer | null> {
  const path = env['XAUTHORITY'] ?? join(env['HOME'] ?? '/', '.Xauthority')
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return null
  let at = 2
  const part = () => {
    const length = at + 2 <= bytes.length ? bytes.readUInt16BE(at) : 0
    const value = bytes.subarray(at + 2, at + 2 + length)
    at += 2 + length
    return value
  }
  while (at < bytes.length) {
    const [, number, name, cookie] = [part(), part(), part(), part()]
    at += 2 // the next entry's family
    const fits = number.length === 0 || number.toString() === display
    if (fits && name.toString() === 'MIT-MAGIC-COOKIE-1') return cookie
  }
  return null
}
