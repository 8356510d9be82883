// Ciphers of other programs' files, and the Base64 that carries them. Wrong sizes and wrong keys look the same: null.

import { createDecipheriv } from 'node:crypto'

export const gcmSizes = { key: 32, nonce: 12, tag: 16 } as const

/** AES-256-GCM with the tag behind the ciphertext (formats.md 1.8). */
export function openGcm(
  key: Uint8Array,
  nonce: Uint8Array,
  sealed: Uint8Array,
  additional?: Uint8Array,
): Uint8Array | null {
  const { key: keyBytes, nonce: nonceBytes, tag } = gcmSizes
  if (key.length !== keyBytes || nonce.length !== nonceBytes || sealed.length < tag) return null
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tag })
  decipher.setAuthTag(sealed.subarray(-tag))
  if (additional !== undefined) decipher.setAAD(additional)
  const plain = decipher.update(sealed.subarray(0, -tag))
  try {
    decipher.final()
    return plain
  } catch {
    plain.fill(0)
    return null
  }
}

/** AES-256-CBC with PKCS #7 padding. A wrong key passes once in 256 times: the caller looks at what comes out. */
export function openCbc(key: Uint8Array, iv: Uint8Array, body: Uint8Array): Uint8Array | null {
  if (key.length !== 32 || iv.length !== 16 || body.length === 0 || body.length % 16 !== 0) return null
  const decipher = createDecipheriv('aes-256-cbc', key, iv)
  const begin = decipher.update(body)
  try {
    return Buffer.concat([begin, decipher.final()])
  } catch {
    return null
  } finally {
    begin.fill(0)
  }
}

/** Standard or URL-safe Base64, padded or not; null = anything else. */
export function readBase64(value: unknown): Uint8Array | null {
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/_-]*={0,2}$/.test(value)) return null
  return value.replace(/=+$/, '').length % 4 === 1 ? null : Buffer.from(value, 'base64')
}
