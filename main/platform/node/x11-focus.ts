// Which window is in front on X11, asked of the server itself: a program started for it would hold up the quick window
// by tens of milliseconds. Speaks just enough of the protocol for one question (X Window System Protocol, X11R7.7).

import { readFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'

/** Milliseconds. */
const patience = 500
const property = '_NET_ACTIVE_WINDOW'
const anyType = 0

/** The window's number, as xdotool writes it; null = no answer, or a window manager that does not tell. */
export async function activeX11Window(env: NodeJS.ProcessEnv): Promise<string | null> {
  // Only displays of this machine; others are not worth the wait.
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(env['DISPLAY'] ?? '')?.[1]
  if (number === undefined) return null
  const cookie = await readCookie(env, number)
  return await new Promise((resolve) => {
    const socket = createConnection(`/tmp/.X11-unix/X${number}`)
    let heard = Buffer.alloc(0)
    let root: number | null = null
    let asked = false
    const settle = (window: string | null) => {
      resolve(window)
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
      if (!asked && heard.length >= 32) {
        const atom = heard[0] === 1 ? heard.readUInt32LE(8) : 0
        heard = heard.subarray(32)
        if (atom === 0) return settle(null)
        asked = true
        socket.write(getProperty(root, atom))
      }
      if (asked && heard.length >= 36) {
        const window = heard[0] === 1 && heard[1] === 32 ? heard.readUInt32LE(32) : 0
        settle(window === 0 ? null : String(window))
      } else if (asked && heard.length >= 32 && (heard[0] !== 1 || heard.readUInt32LE(4) === 0)) settle(null)
    })
  })
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

function getProperty(window: number, atom: number): Buffer {
  const request = Buffer.alloc(24)
  request.writeUInt8(20, 0)
  request.writeUInt16LE(6, 2)
  request.writeUInt32LE(window, 4)
  request.writeUInt32LE(atom, 8)
  request.writeUInt32LE(anyType, 12)
  request.writeUInt32LE(1, 20) // one window
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
