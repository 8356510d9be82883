// The vault's side of site codes: what a window asks for becomes one change, and its bytes are zeroed when nothing keeps them.

import type { Fault } from '../../shared/errors'
import type { Result } from '../../shared/result'
import type { Clock } from '../platform/platform'
import { secretsOf } from './account'
import type { Change } from './changes'
import type { Door } from './door'
import type { Done } from './parts'
import type { Secret } from './secret'
import { secretOfText, settingSiteCodes, tickingSiteCode } from './site-codes'

export interface KeepingSiteCodes {
  /** In the place of all that the account has; a code that stays keeps its tick. An empty list removes them. */
  setSiteCodes(id: string, codes: readonly string[]): Done
  /** Fault `changed-elsewhere` for a code that the account has not. */
  tickSiteCode(id: string, code: string, used: boolean): Done
}

export function keepingSiteCodes(
  { clock }: { readonly clock: Clock },
  door: Door,
  changed: <T>(change: Change<T>) => Promise<Result<T, Fault>>,
): KeepingSiteCodes {
  const wipeUnkept = (codes: readonly Secret[], id: string) => {
    const account = door
      .session()
      ?.contents()
      .accounts.find((one) => one.id === id)
    const kept = new Set(account === undefined ? [] : secretsOf(account))
    for (const code of codes) if (!kept.has(code)) code.wipe()
  }
  return {
    setSiteCodes: async (id, codes) => {
      const owned = codes.map(secretOfText)
      const done = await changed(settingSiteCodes(id, owned))
      wipeUnkept(owned, id)
      return done
    },
    tickSiteCode: async (id, code, used) => {
      const owned = secretOfText(code)
      const done = await changed(tickingSiteCode(id, owned, used ? clock.now() : null))
      owned.wipe()
      return done
    },
  }
}
