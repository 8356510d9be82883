// Puts a row of an import right, without leaving the list. An empty secret keeps what the file said.

import { useEffect } from 'preact/hooks'
import type { AccountForm } from '../../shared/contract'
import type { IntakeRowView } from '../../shared/intake'
import { rowSentence } from '../../shared/messages/importing'
import { intakeWords } from '../../shared/messages/later'
import { ok } from '../../shared/result'
import { ask } from '../bridge'
import { Remark } from '../parts/notice'
import { intake } from '../state/intake'
import { formOfRow } from '../state/intake-rows'
import { sayName } from '../state/labels'
import { closeDialog } from '../state/page'
import { announce } from '../state/toast'
import { AccountFormDialog } from './account-form'

const words = intakeWords.mend

export function MendDialog({ rowKey }: { readonly rowKey: string }) {
  const row = intake.value.rows.find(({ key }) => key === rowKey)
  useEffect(() => {
    if (!row) closeDialog()
  }, [row === undefined])
  return row ? <MendForm row={row} /> : null
}

function MendForm({ row }: { readonly row: IntakeRowView }) {
  const use = async (form: AccountForm) => {
    const reply = await ask('mendRow', { key: row.key, form })
    if (!reply.ok || !reply.value.ok) return reply
    closeDialog()
    announce(words.done(sayName(reply.value.draft)))
    return ok(null)
  }

  return (
    <AccountFormDialog
      title={words.title}
      saveLabel={words.save}
      begin={formOfRow(row)}
      fields={{ kept: words.secretKept }}
      preview={(form) => ask('previewRow', { key: row.key, form })}
      save={use}
    >
      {row.state.kind === 'bad' ? <Remark tone="warn">{rowSentence(row.state.fault)}</Remark> : null}
    </AccountFormDialog>
  )
}
