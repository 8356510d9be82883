// The commands that measure this computer's clock by another device's code, and correct it for one vault.

import { fail, ok } from '../../shared/result'
import { findDrift } from '../drift'
import { withToken } from '../vault/account'
import type { Handlers } from './register'
import type { Services } from './services'

export function clockHandlers({ vault, clock }: Services) {
  return {
    findDrift: ({ id, code }) => {
      const account = vault.find(id)
      if (account === undefined) return fail({ code: 'no-such-account' })
      const here = { now: clock.now() / 1000, offset: vault.timeOffset() }
      const drift = withToken(account, (token) => findDrift(token, code, here))
      return drift.kind === 'fault' ? fail(drift.fault) : ok(drift)
    },
    setTimeOffset: ({ seconds }) => vault.setTimeOffset(seconds),
  } satisfies Partial<Handlers>
}
