// Whether somebody knows the passphrase of an open vault. Changes nothing, and what the slot gives is wiped.

import { fail, ok } from '../../shared/result'
import type { Door } from './door'
import { openByText } from './opening'
import type { Done, VaultParts } from './parts'

export interface Proving {
  /** Faults: `wrong-passphrase`, `slot-missing`, `locked` (also when it locks meanwhile), `kdf-failed`. */
  provePassphrase(text: string): Done
}

export function proving({ kdf }: Pick<VaultParts, 'kdf'>, door: Door): Proving {
  return {
    provePassphrase: async (text) => {
      const session = door.session()
      if (session === null) return fail({ code: 'locked' })
      const opened = await openByText(kdf, session.slots(), 'passphrase', text, door.whileOpen())
      if (opened.ok) opened.value.masterKey.fill(0)
      if (door.session() !== session) return fail({ code: 'locked' })
      return opened.ok ? ok(null) : opened
    },
  }
}
