// While accounts are being chosen: how many they are, and what can be done with all of them.

import { messages } from '../../shared/messages'
import { chosenActions, chosenItems, stopSelecting } from '../state/chosen'
import { openMenu } from '../state/page'
import { selection, unseen } from '../state/selection'
import { IconButton } from './button'
import { CloseIcon, MoreIcon } from './icon'
import { Toolbar } from './toolbar'

export function SelectionBar() {
  const words = messages.actions.selecting
  const count = selection.value?.ids.size ?? 0
  const hidden = unseen.value
  return (
    <section aria-label={words.name}>
      <Toolbar class="selection-bar" label={words.name}>
        <IconButton icon={CloseIcon} label={words.done} onClick={stopSelecting} />
        <p class="selection-count">
          <span>{count === 0 ? words.choose : words.count(count)}</span>
          {hidden > 0 ? <small>{words.unseen(hidden)}</small> : null}
        </p>
        {chosenActions()
          .filter(({ inBar }) => inBar)
          .map(({ id, words: label, icon, run }) => (
            <IconButton key={id} icon={icon} label={label()} disabled={count === 0} onClick={run} />
          ))}
        <IconButton
          icon={MoreIcon}
          label={messages.list.more}
          opensMenu
          onClick={({ currentTarget: from }) => {
            const { left, right, top, bottom } = from.getBoundingClientRect()
            openMenu({
              label: messages.list.more,
              items: chosenItems(false),
              at: { left, right, top, bottom },
              from,
            })
          }}
        />
      </Toolbar>
    </section>
  )
}
