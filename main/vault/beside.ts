// What belongs to a vault and lies beside it, sealed under a key of its own: HKDF-SHA256 of the master key, one key for each
// label. The master key never leaves this room, and a file beside the vault can never stand in for the vault.

import { hkdfSync } from 'node:crypto'
import { fail, ok, type Result } from '../../shared/result'
import type { Random } from '../platform/platform'
import type { Door } from './door'
import { open, seal, sealSizes } from './seal'

export interface Beside {
  /** With a fresh nonce each time; null = the vault is not open. `label` is a fixed text of the program. */
  sealBeside(label: string, plain: Uint8Array): Uint8Array | null
  /** 'foreign': damaged, or sealed by another vault or under another label; nothing tells which. */
  openBeside(label: string, sealed: Uint8Array): Result<Uint8Array, 'locked' | 'newer' | 'foreign'>
}

/** "tidelock", the version, nonce, tag, and then the sealed bytes. */
const mark = new TextEncoder().encode('tidelock')
const version = 1
const at = {
  version: 8,
  nonce: 9,
  tag: 9 + sealSizes.nonce,
  body: 9 + sealSizes.nonce + sealSizes.tag,
} as const

export function beside({ random }: { readonly random: Random }, door: Pick<Door, 'session'>): Beside {
  /** The version is part of the key, so that a changed one does not open. */
  const withKey = <T>(label: string, use: (key: Uint8Array) => T): T | null => {
    const masterKey = door.session()?.masterKey
    if (masterKey === undefined || masterKey.length === 0) return null
    return masterKey.use((bytes) => {
      const key = new Uint8Array(
        hkdfSync('sha256', bytes, new Uint8Array(0), `tidelock beside ${version} ${label}`, sealSizes.key),
      )
      const result = use(key)
      key.fill(0)
      return result
    })
  }

  return {
    sealBeside: (label, plain) =>
      withKey(label, (key) => {
        const nonce = random.bytes(sealSizes.nonce)
        const { cipher, tag } = seal(key, plain, nonce)
        const sealed = new Uint8Array(at.body + cipher.length)
        sealed.set(mark)
        sealed[at.version] = version
        sealed.set(nonce, at.nonce)
        sealed.set(tag, at.tag)
        sealed.set(cipher, at.body)
        return sealed
      }),

    openBeside: (label, sealed) => {
      if (sealed.length < at.body || mark.some((byte, place) => sealed[place] !== byte))
        return fail('foreign')
      if ((sealed[at.version] ?? 0) > version) return fail('newer')
      const part = (from: number, to?: number) => sealed.subarray(from, to)
      const opened = withKey(label, (key) => ({
        plain: open(key, part(at.body), part(at.nonce, at.tag), part(at.tag, at.body)),
      }))
      if (opened === null) return fail('locked')
      return opened.plain === null ? fail('foreign') : ok(opened.plain)
    },
  }
}
