// Groups and tags of the chosen accounts, in one change.

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { faultSentence, messages } from '../../shared/messages'
import { bulkWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { TextField } from '../parts/field'
import { Remark } from '../parts/notice'
import { type Box, changeOf, countWith, groupNameOf, isMixed, isOn, pressed, tagOf } from '../state/bulk'
import { closeDialog } from '../state/page'
import { showToast } from '../state/toast'
import { accountById } from '../state/vault'

export function BulkDialog({ ids }: { readonly ids: readonly string[] }) {
  const chosen = useMemo(() => ids.map(accountById).filter((account) => account !== undefined), [ids])
  const all = chosen.length
  const groups = useSignal<readonly Box[]>([])
  const tags = useSignal<readonly Box[]>(
    [...new Set(chosen.flatMap((account) => account.tags ?? []))]
      .sort((a, b) => a.localeCompare(b))
      .map((tag) => ({
        key: tag,
        label: `#${tag}`,
        count: countWith(chosen, (one) => one.tags, tag),
        wanted: null,
      })),
  )
  const refused = useSignal<string | null>(null)
  const busy = useSignal(false)

  useEffect(() => {
    void ask('listGroups').then((reply) => {
      if (!reply.ok) {
        refused.value = faultSentence(reply.error)
        return
      }
      const known = reply.value.map(({ id, name }) => ({
        ...{ key: id, label: name, wanted: null },
        count: countWith(chosen, (one) => one.groups, id),
      }))
      groups.value = known
    })
  }, [])

  const addGroup = async (name: string) => {
    const there = groups.peek().find(({ label }) => label === name)
    if (!there) {
      const reply = await ask('addGroup', { name })
      if (!reply.ok) {
        refused.value = faultSentence(reply.error)
        return
      }
      groups.value = [...groups.peek(), { key: reply.value.id, label: name, count: 0, wanted: true }]
    } else groups.value = groups.peek().map((box) => (box === there ? { ...box, wanted: true } : box))
  }
  const addTag = async (tag: string) => {
    const there = tags.peek().some(({ key }) => key === tag)
    const fresh = { key: tag, label: `#${tag}`, count: 0, wanted: true }
    tags.value = there
      ? tags.peek().map((box) => (box.key === tag ? { ...box, wanted: true } : box))
      : [...tags.peek(), fresh]
  }
  const save = async () => {
    const change = changeOf(groups.peek(), tags.peek(), all)
    if (change === null) return closeDialog()
    if (busy.peek()) return
    busy.value = true
    refused.value = null
    const reply = await ask('changeAccounts', { ids: [...ids], change })
    busy.value = false
    if (!reply.ok) {
      refused.value = faultSentence(reply.error)
      return
    }
    closeDialog()
    showToast({ text: bulkWords.saved(all), tone: 'plain' })
  }

  return (
    <Dialog
      title={bulkWords.title(all)}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={busy.value}>
            {bulkWords.save}
          </Button>
        </>
      }
    >
      {refused.value ? <Remark tone="fault">{refused.value}</Remark> : null}
      <Part
        title={bulkWords.groups}
        none={bulkWords.noGroups}
        boxes={groups.value}
        all={all}
        onPress={(box) => {
          groups.value = groups.peek().map((each) => (each === box ? pressed(box, all) : each))
        }}
        field={bulkWords.newGroup}
        button={bulkWords.addGroup}
        read={groupNameOf}
        fault={bulkWords.groupFault}
        onAdd={addGroup}
      />
      <Part
        title={bulkWords.tags}
        none={bulkWords.noTags}
        boxes={tags.value}
        all={all}
        onPress={(box) => {
          tags.value = tags.peek().map((each) => (each === box ? pressed(box, all) : each))
        }}
        field={bulkWords.newTag}
        hint={bulkWords.newTagHint}
        button={bulkWords.addTag}
        read={tagOf}
        fault={bulkWords.tagFault}
        onAdd={addTag}
      />
    </Dialog>
  )
}

interface PartProps {
  readonly title: string
  readonly none: string
  readonly boxes: readonly Box[]
  readonly all: number
  readonly onPress: (box: Box) => void
  readonly field: string
  readonly hint?: string
  readonly button: string
  /** null = it cannot be one. */
  readonly read: (typed: string) => string | null
  readonly fault: string
  readonly onAdd: (name: string) => Promise<void>
}

function Part({ title, none, boxes, all, onPress, field, hint, button, read, fault, onAdd }: PartProps) {
  const typed = useSignal('')
  const wrong = useSignal(false)
  const add = () => {
    const name = read(typed.peek())
    wrong.value = name === null
    if (name === null) return
    typed.value = ''
    void onAdd(name)
  }
  return (
    <section class="bulk-part">
      <h3 class="export-head">{title}</h3>
      {boxes.length === 0 ? <p class="dialog-text">{none}</p> : null}
      <ul class="bulk-boxes">
        {boxes.map((box) => (
          <li key={box.key}>
            <label class="check">
              <input
                type="checkbox"
                checked={isOn(box, all)}
                indeterminate={isMixed(box, all)}
                onChange={() => onPress(box)}
              />
              <span dir="auto">{box.label}</span>
              {isMixed(box, all) ? <small>{bulkWords.some(box.count, all)}</small> : null}
            </label>
          </li>
        ))}
      </ul>
      {/* Enter in the field adds; the dialog is saved by its button. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: takes a key of the field inside */}
      <div
        class="bulk-add"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label={field}
          value={typed.value}
          hint={hint}
          fault={wrong.value ? fault : null}
          onInput={(next) => {
            typed.value = next
            wrong.value = false
          }}
        />
        <Button onClick={add}>{button}</Button>
      </div>
    </section>
  )
}
