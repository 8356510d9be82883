// Groups and tags of one account, from the menu of its row.

import { useSignal } from '@preact/signals'
import type { Fault } from '../../shared/errors'
import { faultSentence, messages } from '../../shared/messages'
import type { AccountView } from '../../shared/views'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { Remark } from '../parts/notice'
import { OrderFields } from '../parts/order-fields'
import { orderOf, saveOrder } from '../state/account-order'
import { sayName } from '../state/labels'
import { closeDialog } from '../state/page'
import { wantsFocus } from '../state/search'
import { announce } from '../state/toast'

export function OrderDialog({ account }: { readonly account: AccountView }) {
  const words = messages.ordering.account
  const order = useSignal(orderOf(account))
  const refused = useSignal<Fault | null>(null)
  const busy = useSignal(false)
  const save = async () => {
    if (busy.value) return
    busy.value = true
    const reply = await saveOrder(account, order.value)
    busy.value = false
    if (!reply.ok) {
      refused.value = reply.error
      return
    }
    closeDialog()
    wantsFocus.value = account.id
    announce(words.saved(sayName(account)))
  }
  return (
    <Dialog
      title={words.title}
      small
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={busy.value}>
            {words.save}
          </Button>
        </>
      }
    >
      {refused.value ? <Remark tone="fault">{faultSentence(refused.value)}</Remark> : null}
      <p class="dialog-text" dir="auto">
        {sayName(account)}
      </p>
      <OrderFields order={order} autofocus />
    </Dialog>
  )
}
