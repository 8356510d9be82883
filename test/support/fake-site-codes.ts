// The bridge's twin: one-time codes that a site gave for the day when the second factor is lost.

import type { siteCodesCommands } from '../../shared/commands/site-codes'
import type { Bridge } from '../../shared/contract'
import { fail, ok } from '../../shared/result'
import { readSiteCodes, type ShownSiteCode } from '../../shared/site-codes'

type Commands = keyof typeof siteCodesCommands

export function createFakeSiteCodes(): Pick<Bridge, Commands> {
  const codes = new Map<string, readonly ShownSiteCode[]>()
  const of = (id: string) => codes.get(id) ?? []
  return {
    listSiteCodes: async () =>
      ok(
        [...codes].map(([id, list]) => ({
          ...{ id, total: list.length },
          used: list.filter(({ usedAt }) => usedAt !== null).length,
        })),
      ),
    showSiteCodes: async ({ id }) => ok({ codes: of(id) }),
    setSiteCodes: async ({ id, text }) => {
      const read = readSiteCodes(text)
      if (!read.ok) return read
      const old = of(id)
      codes.set(
        id,
        read.value.map((code) => old.find((one) => one.code === code) ?? { code, usedAt: null }),
      )
      return ok(null)
    },
    tickSiteCode: async ({ id, code, used }) => {
      codes.set(
        id,
        of(id).map((one) => (one.code === code ? { code, usedAt: used ? Date.now() : null } : one)),
      )
      return ok(null)
    },
    copySiteCode: async ({ id, code }) =>
      of(id).some((one) => one.code === code)
        ? ok({ clearsInSeconds: 30 })
        : fail({ code: 'changed-elsewhere' }),
  }
}
