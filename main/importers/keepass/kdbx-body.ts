// What a KDBX 4 file holds once its keys are there: blocks checked one by one, decrypted, inflated within a bound, and
// the values that are encrypted once more inside (formats.md 24.4).

import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { chacha20 } from '@noble/ciphers/chacha.js'
import { salsa20 } from '@noble/ciphers/salsa.js'
import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { parseXml, type XmlElement } from '../xml'
import { readFieldsOf } from './kdbx-fields'
import type { KdbxHeader } from './kdbx-header'
import { blockMac, headerBlock, type KdbxKeys, le64 } from './kdbx-keys'

/** With attachments, which are thrown away. */
export const maxInflated = 128 * 1024 * 1024

export interface KdbxContents {
  readonly root: XmlElement
  textOf(value: XmlElement): string
}

/** Faults: wrong password, damaged, too large, unsupported. */
export function readBody(
  bytes: Uint8Array,
  header: KdbxHeader,
  keys: KdbxKeys,
): Result<KdbxContents, ImportFault> {
  const at = header.bytes.length + 32
  const mac = blockMac(keys, headerBlock, header.bytes)
  const stored = bytes.subarray(at, at + 32)
  if (stored.length < 32) return damaged
  if (!timingSafeEqual(mac, stored)) return fail({ code: 'import-wrong-password', keyFile: true })
  const sealed = readBlocks(bytes, at + 32, keys)
  const plain = sealed === null ? null : decrypt(sealed, header, keys)
  if (plain === null) return damaged
  const inflated = header.compressed ? inflate(plain) : ok(plain)
  if (header.compressed) plain.fill(0)
  if (!inflated.ok) return inflated
  const read = readInner(inflated.value)
  inflated.value.fill(0)
  return read
}

const damaged = fail({ code: 'import-damaged' } as const)

/** MAC, u32 length, bytes; a block without bytes ends. null = cut off or changed. */
function readBlocks(bytes: Uint8Array, start: number, keys: KdbxKeys): Uint8Array | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const blocks: Uint8Array[] = []
  let at = start
  for (let index = 0n; at + 36 <= view.length; index++) {
    const length = view.readUInt32LE(at + 32)
    const data = view.subarray(at + 36, at + 36 + length)
    if (data.length < length) return null
    const mac = blockMac(keys, index, le64(index), view.subarray(at + 32, at + 36), data)
    if (!timingSafeEqual(mac, view.subarray(at, at + 32))) return null
    if (length === 0) return Buffer.concat(blocks)
    blocks.push(data)
    at += 36 + length
  }
  return null
}

function decrypt(sealed: Uint8Array, { cipher, iv }: KdbxHeader, keys: KdbxKeys): Buffer | null {
  if (cipher === 'chacha20') return Buffer.from(chacha20(keys.cipher, iv, sealed))
  const decipher = createDecipheriv('aes-256-cbc', keys.cipher, iv)
  try {
    return Buffer.concat([decipher.update(sealed), decipher.final()])
  } catch {
    return null // padding; the blocks' MACs say that somebody wrote it so
  }
}

function inflate(bytes: Uint8Array): Result<Buffer, ImportFault> {
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: maxInflated }))
  } catch (error) {
    const isTooLarge = error instanceof RangeError
    return isTooLarge ? fail({ code: 'import-too-large', limit: maxInflated }) : damaged
  }
}

function readInner(bytes: Uint8Array): Result<KdbxContents, ImportFault> {
  const inner = readFieldsOf(bytes, 0)
  if (inner === null) return damaged
  const [stream, key] = [inner.fields.get(1), inner.fields.get(2)]
  if (stream?.length !== 4 || key === undefined) return damaged
  const decode = decoders[stream[0] ?? 0]
  if (decode === undefined) return fail({ code: 'import-unsupported', why: 'kdbx-other' })
  const root = parseXml(new TextDecoder().decode(bytes.subarray(inner.end)))
  if (root === null) return damaged
  const hidden = protectedValues(root, (data) => decode(key, data))
  return ok({ root, textOf: (value) => hidden.get(value) ?? value.text })
}

const decoders: Readonly<Record<number, (key: Uint8Array, data: Uint8Array) => Uint8Array>> = {
  2: (key, data) => {
    const nonce = Uint8Array.of(0xe8, 0x30, 0x09, 0x4b, 0x97, 0x20, 0x5d, 0x2a)
    return salsa20(createHash('sha256').update(key).digest(), nonce, data)
  },
  3: (key, data) => {
    const both = createHash('sha512').update(key).digest()
    return chacha20(both.subarray(0, 32), both.subarray(32, 44), data)
  },
}

/** One key stream runs through all of them, in the order of the document, those in old versions included. */
function protectedValues(
  root: XmlElement,
  decode: (data: Uint8Array) => Uint8Array,
): ReadonlyMap<XmlElement, string> {
  const found: { readonly element: XmlElement; readonly data: Buffer }[] = []
  const walk = (element: XmlElement) => {
    if (/^true$/i.test(element.attributes['Protected'] ?? '')) {
      found.push({ element, data: Buffer.from(element.text, 'base64') })
    }
    for (const child of element.children) walk(child)
  }
  walk(root)
  const plain = Buffer.from(decode(Buffer.concat(found.map(({ data }) => data))))
  const values = new Map<XmlElement, string>()
  let at = 0
  for (const { element, data } of found) {
    values.set(element, plain.toString('utf8', at, at + data.length))
    at += data.length
  }
  plain.fill(0)
  return values
}
