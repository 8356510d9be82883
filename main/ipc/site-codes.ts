// One-time codes that a site gave for the day when the second factor is lost: shown to their owner after a proof
// (security.md, Never 3), and named by their text in every other command.

import type { siteCodesCommands } from '../../shared/commands/site-codes'
import { questions } from '../../shared/messages/window'
import { fail, ok } from '../../shared/result'
import { readSiteCodes } from '../../shared/site-codes'
import { codeText } from '../vault/site-codes'
import type { Handlers } from './register'
import type { Services } from './services'

type Commands = keyof typeof siteCodesCommands

export function siteCodesHandlers(services: Services): Pick<Handlers, Commands> {
  const { vault, prover, activity, copied, settings } = services
  const noSuch = fail({ code: 'no-such-account' } as const)

  return {
    listSiteCodes: () => {
      const having = vault.accounts().filter(({ siteCodes }) => siteCodes.list.length > 0)
      return ok(
        having.map(({ id, siteCodes: { list } }) => ({
          ...{ id, total: list.length },
          used: list.filter(({ usedAt }) => usedAt !== null).length,
        })),
      )
    },
    showSiteCodes: async ({ id, proof }) => {
      const asked = vault.find(id)
      if (asked === undefined) return noSuch
      const proved = await prover.prove(proof, questions.siteCodes(asked))
      if (!proved.ok) return proved
      // Again: deriving a key takes a while, and the vault may have locked meanwhile.
      const account = vault.find(id)
      if (account === undefined) return noSuch
      activity.record({ kind: 'site-codes-shown', id })
      const { list } = account.siteCodes
      return ok({ codes: list.map((one) => ({ code: codeText(one), usedAt: one.usedAt })) })
    },
    setSiteCodes: async ({ id, text }) => {
      const codes = readSiteCodes(text)
      return codes.ok ? vault.setSiteCodes(id, codes.value) : codes
    },
    tickSiteCode: ({ id, code, used }) => vault.tickSiteCode(id, code, used),
    copySiteCode: async ({ id, code }) => {
      const account = vault.find(id)
      if (account === undefined) return noSuch
      // Whoever has not seen the code cannot have it copied either.
      if (!account.siteCodes.list.some((one) => codeText(one) === code))
        return fail({ code: 'changed-elsewhere' })
      const { clipboardClearSeconds } = settings.now()
      if (!(await copied.copy('site-code', code, clipboardClearSeconds)))
        return fail({ code: 'clipboard-unavailable' })
      return ok({ clearsInSeconds: clipboardClearSeconds === 0 ? null : clipboardClearSeconds })
    },
  }
}
