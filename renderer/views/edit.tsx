// Editing an account. Its secret is never shown; it is kept unless a new one is typed.

import { useSignal } from '@preact/signals'
import type { AccountForm } from '../../shared/contract'
import { messages } from '../../shared/messages'
import { ok } from '../../shared/result'
import type { AccountView } from '../../shared/views'
import { ask } from '../bridge'
import { ChosenPicture, IconField, revokeIcon } from '../parts/icon-field'
import { IconPicker } from '../parts/icon-picker'
import { OrderFields } from '../parts/order-fields'
import { orderOf, saveOrder } from '../state/account-order'
import type { ChosenIcon } from '../state/choosing-icon'
import { formOf } from '../state/draft'
import { sayName } from '../state/labels'
import { closeDialog } from '../state/page'
import { wantsFocus } from '../state/search'
import { sayChanged } from '../state/undoing'
import { AccountFormDialog } from './account-form'

const words = messages.add

export function EditDialog({ account }: { readonly account: AccountView }) {
  const icon = useSignal<ChosenIcon | null>(null)
  const order = useSignal(orderOf(account))
  const save = async (form: AccountForm) => {
    const ordered = await saveOrder(account, order.value)
    if (!ordered.ok) return ordered
    const reply = await ask('editAccount', { id: account.id, form })
    if (!reply.ok) return reply
    const set = icon.value && (await ask('setIcon', { id: account.id, icon: icon.value.choice }))
    if (set && !set.ok) return set
    closeDialog()
    wantsFocus.value = account.id
    void sayChanged(reply.value, words.changed(sayName(reply.value)))
    return ok(null)
  }

  const picking = useSignal(false)
  const choose = (next: ChosenIcon) => {
    revokeIcon(icon.peek())
    icon.value = next
  }

  return (
    <>
      <AccountFormDialog
        title={words.editTitle}
        saveLabel={words.saveChanges}
        begin={formOf(account)}
        fields={{ editing: true, start: account.pinNeeded ? 'pin' : 'issuer' }}
        preview={(form) => ask('previewEdit', { id: account.id, form })}
        save={save}
        picture={
          icon.value || account.icon ? <ChosenPicture account={account} chosen={icon.value} /> : undefined
        }
        after={<OrderFields order={order} />}
      >
        <IconField
          account={account}
          chosen={icon}
          onChange={() => {
            picking.value = true
          }}
        />
      </AccountFormDialog>
      {picking.value ? (
        <IconPicker
          account={account}
          onChoose={choose}
          onClose={() => {
            picking.value = false
          }}
        />
      ) : null}
    </>
  )
}
