// All groups: add, rename, reorder, remove, and take a removal back.

import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Fault } from '../../shared/errors'
import { faultSentence, messages } from '../../shared/messages'
import { type GroupView, orderingLimits } from '../../shared/ordering'
import type { Result } from '../../shared/result'
import { ask } from '../bridge'
import { Button, IconButton } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { DownIcon, TrashIcon, UpIcon } from '../parts/icon'
import { Remark } from '../parts/notice'
import { tidyGroup } from '../state/account-order'
import { bringGroupBack, countOf, moveGroup, type RemovedGroup, removeGroup } from '../state/group-changes'
import { visible } from '../state/labels'
import { closeDialog } from '../state/page'
import { groups } from '../state/part'
import { announce } from '../state/toast'

export function GroupsDialog() {
  const words = messages.ordering.groups
  const typed = useSignal('')
  const refused = useSignal<Fault | null>(null)
  const removed = useSignal<RemovedGroup | null>(null)
  const field = useRef<HTMLInputElement>(null)

  /** Says what went wrong, until the next thing goes right. */
  const tried = async (work: Promise<Result<unknown, Fault> | null>): Promise<boolean> => {
    const reply = await work
    refused.value = reply && !reply.ok ? reply.error : null
    return reply?.ok ?? false
  }
  const add = async () => {
    const name = tidyGroup(typed.value)
    if (name === '') return
    if (await tried(ask('addGroup', { name }))) typed.value = ''
    field.current?.focus()
  }
  const remove = async (group: GroupView) => {
    const reply = await removeGroup(group)
    if (!(await tried(Promise.resolve(reply))) || !reply.ok) return
    removed.value = reply.value
    announce(words.removed(visible(group.name)))
    field.current?.focus()
  }
  const undo = async (gone: RemovedGroup) => {
    removed.value = null
    await tried(bringGroupBack(gone))
    field.current?.focus()
  }
  const move = async (group: GroupView, by: -1 | 1) => {
    if (!(await tried(moveGroup(group, by)))) return
    const at = groups.peek().findIndex(({ id }) => id === group.id)
    announce(words.moved(visible(group.name), at + 1, groups.peek().length))
  }

  return (
    <Dialog
      title={words.title}
      onClose={closeDialog}
      onSubmit={() => void (typed.value.trim() === '' ? closeDialog() : add())}
      aside={
        <>
          {refused.value ? <Remark tone="fault">{faultSentence(refused.value)}</Remark> : null}
          {removed.value ? (
            <Remark tone="plain">
              {words.removed(visible(removed.value.group.name))}{' '}
              <button
                type="button"
                class="text-button"
                onClick={() => removed.value && void undo(removed.value)}
              >
                {messages.common.undo}
              </button>
            </Remark>
          ) : null}
          <div class="group-new">
            <input
              ref={field}
              class="input"
              type="text"
              dir="auto"
              autocomplete="off"
              spellcheck={false}
              autofocus
              maxLength={orderingLimits.maxGroupName}
              placeholder={words.newLabel}
              aria-label={words.newLabel}
              value={typed.value}
              onInput={(event) => {
                typed.value = event.currentTarget.value
              }}
            />
            <Button onClick={() => void add()} disabled={tidyGroup(typed.value) === ''}>
              {words.add}
            </Button>
          </div>
        </>
      }
      footer={
        <Button kind="primary" onClick={closeDialog}>
          {words.done}
        </Button>
      }
    >
      {groups.value.length === 0 ? <p class="dialog-text">{words.none}</p> : null}
      <ul class="groups" hidden={groups.value.length === 0}>
        {groups.value.map((group, at) => (
          <GroupRow
            key={group.id}
            group={group}
            first={at === 0}
            last={at === groups.value.length - 1}
            onRename={(name) => tried(ask('renameGroup', { id: group.id, name }))}
            onMove={(by) => void move(group, by)}
            onRemove={() => void remove(group)}
          />
        ))}
      </ul>
    </Dialog>
  )
}

interface RowProps {
  readonly group: GroupView
  readonly first: boolean
  readonly last: boolean
  /** False: it was refused, and the old name stands. */
  readonly onRename: (name: string) => Promise<boolean>
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

function GroupRow({ group, first, last, onRename, onMove, onRemove }: RowProps) {
  const words = messages.ordering.groups
  const name = visible(group.name)
  const commit = async (input: HTMLInputElement) => {
    const next = tidyGroup(input.value)
    // Shown as it is safe to show; whoever leaves it so has not changed it.
    if (next === group.name || input.value === name) return
    if (next === '' || !(await onRename(next))) input.value = name
  }
  return (
    <li class="group-row">
      <span class="group-name">
        <input
          class="group-input"
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={orderingLimits.maxGroupName}
          aria-label={words.nameLabel(name)}
          value={name}
          onBlur={(event) => void commit(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void commit(event.currentTarget)
            else if (event.key === 'Escape' && event.currentTarget.value !== name) {
              event.currentTarget.value = name
              event.stopPropagation()
            } else return
            event.preventDefault()
          }}
        />
        <span class="group-count">{words.count(countOf(group.id))}</span>
      </span>
      <IconButton icon={UpIcon} label={words.up(name)} small disabled={first} onClick={() => onMove(-1)} />
      <IconButton icon={DownIcon} label={words.down(name)} small disabled={last} onClick={() => onMove(1)} />
      <IconButton icon={TrashIcon} label={words.remove(name)} small onClick={onRemove} />
    </li>
  )
}
