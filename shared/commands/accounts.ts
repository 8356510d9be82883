// The list of accounts and its trash.

import * as v from 'valibot'
import type { AccountView, TrashView } from '../views'
import { command, id, ids, nothing } from './command'
import { accountForm, accountSource, type Preview } from './forms'

export const accountsCommands = {
  listAccounts: command<readonly AccountView[]>()(nothing, 'open'),
  previewAccount: command<Preview>()(accountSource, 'open'),
  addAccount: command<AccountView>()(
    v.strictObject({ source: accountSource, evenIfDuplicate: v.boolean() }),
    'open',
  ),
  previewEdit: command<Preview>()(v.strictObject({ id, form: accountForm }), 'open'),
  editAccount: command<AccountView>()(v.strictObject({ id, form: accountForm }), 'open'),
  pinAccount: command<null>()(v.strictObject({ id, pinned: v.boolean() }), 'open'),
  /** Puts an account before another one, or last (null). */
  moveAccount: command<null>()(v.strictObject({ id, before: v.nullable(id) }), 'open'),
  trashAccounts: command<null>()(v.strictObject({ ids: ids(10_000) }), 'open'),
  listTrash: command<readonly TrashView[]>()(nothing, 'open'),
  restoreFromTrash: command<null>()(v.strictObject({ ids: ids(10_000) }), 'open'),
  /** For good. */
  deleteFromTrash: command<null>()(v.strictObject({ ids: ids(10_000) }), 'open'),
} as const
