// A file that is nothing but the Base64 of whole AES blocks: TOTP Authenticator's backup, or an encrypted maFile.

import { base64Bytes } from './foreign-fields'
import type { ImportFile } from './import-file'

/** Fewer bytes hold no account; a list of secrets must not be taken for it. */
const smallest = 64

const known = new WeakMap<ImportFile, Uint8Array | null>()

/** The bytes, or null for anything else. Made once however many importers ask. */
export function sealedText(file: ImportFile): Uint8Array | null {
  const found = known.get(file)
  if (found !== undefined) return found
  const first = Buffer.from(file.bytes.subarray(0, 256)).toString('latin1')
  const text = /^\s*[A-Za-z0-9+/=\s]+$/.test(first) ? (file.text() ?? '') : ''
  const bytes = text.length > smallest && !/^[A-Z2-7=\s]*$/.test(text) ? base64Bytes(text) : null
  const sealed = bytes !== null && bytes.length >= smallest && bytes.length % 16 === 0 ? bytes : null
  known.set(file, sealed)
  return sealed
}
