// The vault file as it was last read while the vault is closed: read again only when it looks changed.

import { fail, ok, type Result } from '../../shared/result'
import type { FileInfo } from '../platform/platform'
import { type Envelope, parseEnvelope } from './file'
import type { ReadFault, Store } from './store'

export interface Loaded {
  readonly envelope: Envelope
  readonly digest: string
  readonly info: FileInfo | null
}

export interface CurrentFile {
  /** null = there is none. */
  load(): Promise<Result<Loaded | null, ReadFault>>
  /** The digest of what was read last; null when there was no file or it could not be read. */
  judged(): string | null
  /** While the vault is open the session knows its file better. */
  forget(): void
}

export function createCurrentFile(store: Store): CurrentFile {
  let loaded: Loaded | null = null
  let judged: string | null = null

  const looksTheSame = (info: FileInfo | null) =>
    loaded !== null && loaded.info?.bytes === info?.bytes && loaded.info?.modifiedAt === info?.modifiedAt

  return {
    load: async () => {
      const info = await store.info()
      if (looksTheSame(info)) return ok(loaded)
      loaded = null
      judged = null
      const read = await store.read()
      if (!read.ok) return fail(read.error)
      if (read.value === null) return ok(null)
      judged = read.value.digest
      const envelope = parseEnvelope(read.value.bytes)
      if (!envelope.ok) return envelope
      loaded = { envelope: envelope.value, digest: read.value.digest, info }
      return ok(loaded)
    },
    judged: () => judged,
    forget: () => {
      loaded = null
    },
  }
}
