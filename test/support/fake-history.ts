// The bridge's twin: kept copies of the vault and what changed between them.

import type { historyCommands } from '../../shared/commands/history'
import type { Bridge } from '../../shared/contract'
import type { CopyView } from '../../shared/history'
import { fail, ok } from '../../shared/result'

type Commands = keyof typeof historyCommands

const hour = 3_600_000

export function createFakeHistory(): Pick<Bridge, Commands> {
  const now = Date.now()
  const copies: readonly CopyView[] = Array.from({ length: 12 }, (_, place) => ({
    generation: 40 - place,
    savedAt: now - (place + 1) * 7 * hour,
    bytes: 21_000 - place * 300,
  }))
  return {
    listCopies: async () => ok({ now: { generation: 41, savedAt: now, accounts: 12 }, copies }),
    copyChanges: async ({ copy }) =>
      copy.generation % 5 === 0
        ? ok({ kind: 'unreadable', why: 'damaged' })
        : ok({
            ...{ kind: 'changes', accounts: 12, trash: 1, against: null, more: 0, order: false },
            counts: { added: 1, deleted: 1 },
            list: [
              { id: 'gone', issuer: 'Old mail', account: 'robin', kinds: ['deleted'], was: null },
              { id: 'new', issuer: 'GitHub', account: 'robin', kinds: ['added'], was: null },
            ],
          }),
    compareAccount: async () => fail({ code: 'no-such-account' }),
    bringBack: async () => fail({ code: 'no-such-account' }),
    restoreCopy: async () => ok({ accounts: 12, undo: null }),
  }
}
