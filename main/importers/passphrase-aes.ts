// AES as CryptoJS and old OpenSSL do it with a passphrase (formats.md 1.8): "Salted__", a salt, and key and IV out of
// one round of MD5. Nothing authenticates it, so whoever calls must look at what comes out.

import { createDecipheriv, createHash } from 'node:crypto'

const magic = 'Salted__'

/** `text` is Base64. null = not of this shape, or the padding is wrong, as it mostly is with a wrong passphrase. */
export function decryptWithPassphrase(text: string, passphrase: string): Buffer | null {
  const all = Buffer.from(text, 'base64')
  const cipher = all.subarray(16)
  if (all.subarray(0, 8).toString('latin1') !== magic || cipher.length === 0 || cipher.length % 16 !== 0) {
    return null
  }
  const [password, salt] = [Buffer.from(passphrase), all.subarray(8, 16)]
  let last: Uint8Array = new Uint8Array(0)
  const pieces: Uint8Array[] = []
  for (let length = 0; length < 48; length += 16) {
    last = createHash('md5').update(last).update(password).update(salt).digest()
    pieces.push(last)
  }
  const derived = Buffer.concat(pieces)
  const decipher = createDecipheriv('aes-256-cbc', derived.subarray(0, 32), derived.subarray(32, 48))
  try {
    return Buffer.concat([decipher.update(cipher), decipher.final()])
  } catch {
    return null
  } finally {
    for (const piece of [password, derived, ...pieces]) piece.fill(0)
  }
}

/** Whether the text could be such a cipher at all. */
export function looksPassphraseEncrypted(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('U2FsdGVkX1')
}

/** null = it is no UTF-8, so the passphrase was wrong. */
export function strictText(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
