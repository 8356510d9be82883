// The two fields of an account's order: its groups, its tags.

import type { Signal } from '@preact/signals'
import { messages } from '../../shared/messages'
import { orderingLimits } from '../../shared/ordering'
import { type TypedOrder, tidyGroup, tidyTag } from '../state/account-order'
import { groups, tags } from '../state/part'
import { ChipField } from './chip-field'

interface Props {
  readonly order: Signal<TypedOrder>
  /** The keyboard starts here. */
  readonly autofocus?: boolean
}

export function OrderFields({ order, autofocus }: Props) {
  const words = messages.ordering.fields
  return (
    <>
      <ChipField
        label={words.groups}
        hint={words.groupsHint}
        value={order.value.groups}
        known={groups.value.map(({ name }) => name)}
        limit={orderingLimits.maxGroupName}
        tidy={tidyGroup}
        autofocus={autofocus ?? false}
        onChange={(next) => {
          order.value = { ...order.peek(), groups: next }
        }}
      />
      <ChipField
        label={words.tags}
        hint={words.tagsHint}
        value={order.value.tags}
        known={tags.value.map(([tag]) => tag)}
        limit={orderingLimits.maxTag + 1}
        tidy={tidyTag}
        mark="#"
        onChange={(next) => {
          order.value = { ...order.peek(), tags: next.slice(0, orderingLimits.maxTags) }
        }}
      />
    </>
  )
}
