// Which window is in front and where the pointer is on X11, asked of the server itself: a program started for it would
// hold up the quick window by tens of milliseconds, and Chromium remembers an old place of the pointer while no window of
// ours is under it (seen with Electron 33). Speaks just enough of the protocol (X Window System Protocol, X11R7.7).

import { readFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'

/** Milliseconds. */
const patience = 500
const property = '_NET_ACTIVE_WINDOW'
const anyType = 0

export interface X11Look {
  /** Its number, as xdotool writes it; null = the window manager does not tell. */
  readonly front: string | null
  /** In pixels of the whole screen. */
  readonly pointer: { readonly x: number; readonly y: number } | null
}

/** null = no display of this machine that answers. */
export async function lookAtX11(env: NodeJS.ProcessEnv): Promise<X11Look | null> {
  // Others are not worth the wait.
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(env['DISPLAY'] ?? '')?.[1]
  if (number === undefined) return null
  const cookie = await readCookie(env, number)
  return await new Promise((resolve) => {
    const socket = createConnection(`/tmp/.X11-unix/X${number}`)
    let heard = Buffer.alloc(0)
    let root: number | null = null
    const replies: Buffer[] = []
    const settle = (look: X11Look | null) => {
      resolve(look)
      socket.destroy()
    }
    socket.setTimeout(patience, () => settle(null))
    socket.on('error', () => settle(null))
    socket.on('close', () => settle(null))
    socket.on('connect', () => socket.write(setup(cookie)))
    socket.on('data', (chunk) => {
      heard = Buffer.concat([heard, chunk])
      if (root === null) {
        const found = readSetup(heard)
        if (found === undefined) return
        if (found === null) return settle(null)
        root = found.root
        heard = heard.subarray(found.end)
        socket.write(internAtom())
      }
      // Replies come in the order of the questions, and no event was asked for.
      for (let size = replySize(heard); heard.length >= size; size = replySize(heard)) {
        replies.push(heard.subarray(0, size))
        heard = heard.subarray(size)
        if (replies.length === 1) socket.write(questions(root, numberIn(replies[0], 8) ?? 0))
      }
      const [, property, pointer] = replies
      if (pointer === undefined) return
      const window = property?.[1] === 32 ? numberIn(property, 32) : null
      settle({ front: window ? String(window) : null, pointer: readPointer(pointer) })
    })
  })
}

/** Bytes of the reply or error that begins here; more than there are while its head is not here. */
function replySize(heard: Buffer): number {
  if (heard.length < 32) return 32
  return heard[0] === 1 ? 32 + heard.readUInt32LE(4) * 4 : 32
}

/** null in an error, and in a reply that is too short for it. */
function numberIn(reply: Buffer | undefined, at: number): number | null {
  return reply?.[0] === 1 && reply.length >= at + 4 ? reply.readUInt32LE(at) : null
}

function readPointer(reply: Buffer): X11Look['pointer'] {
  return reply[0] === 1 ? { x: reply.readInt16LE(16), y: reply.readInt16LE(18) } : null
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

function internAtom(): Buffer {
  const name = padded(Buffer.from(property))
  const head = Buffer.alloc(8)
  head.writeUInt8(16, 0)
  head.writeUInt8(1, 1) // only if it exists
  head.writeUInt16LE(2 + name.length / 4, 2)
  head.writeUInt16LE(property.length, 4)
  return Buffer.concat([head, name])
}

/** GetProperty of the root window, and QueryPointer. */
function questions(root: number, atom: number): Buffer {
  const request = Buffer.alloc(32)
  request.writeUInt8(20, 0)
  request.writeUInt16LE(6, 2)
  request.writeUInt32LE(root, 4)
  request.writeUInt32LE(atom, 8)
  request.writeUInt32LE(anyType, 12)
  request.writeUInt32LE(1, 20) // one window
  request.writeUInt8(38, 24)
  request.writeUInt16LE(2, 26)
  request.writeUInt32LE(root, 28)
  return request
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
