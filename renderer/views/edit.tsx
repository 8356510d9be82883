// Editing an account. Its secret is never shown; it is kept unless a new one is typed.

import type { AccountForm } from '../../shared/contract'
import { messages } from '../../shared/messages'
import { ok } from '../../shared/result'
import type { AccountView } from '../../shared/views'
import { ask } from '../bridge'
import { formOf } from '../state/draft'
import { sayName } from '../state/labels'
import { closeDialog } from '../state/page'
import { wantsFocus } from '../state/search'
import { sayChanged } from '../state/undoing'
import { AccountFormDialog } from './account-form'

const words = messages.add

export function EditDialog({ account }: { readonly account: AccountView }) {
  const save = async (form: AccountForm) => {
    const reply = await ask('editAccount', { id: account.id, form })
    if (!reply.ok) return reply
    closeDialog()
    wantsFocus.value = account.id
    void sayChanged(reply.value, words.changed(sayName(reply.value)))
    return ok(null)
  }

  return (
    <AccountFormDialog
      title={words.editTitle}
      saveLabel={words.saveChanges}
      begin={formOf(account)}
      fields={{ editing: true, start: account.pinNeeded ? 'pin' : 'issuer' }}
      preview={(form) => ask('previewEdit', { id: account.id, form })}
      save={save}
    />
  )
}
