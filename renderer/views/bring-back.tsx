// One account out of a kept copy: how it was then, how it is now, and which of the two shall be.

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { BringBackWay, ComparedAccount, CopyKey } from '../../shared/history'
import { faultSentence, messages } from '../../shared/messages'
import { momentText } from '../../shared/messages/locale'
import type { AccountView } from '../../shared/views'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { Remark } from '../parts/notice'
import { visible } from '../state/labels'
import { closeDialog } from '../state/page'
import { bringBack } from '../state/restoring'

const words = messages.history.one

interface Props {
  readonly copy: CopyKey
  readonly id: string
  readonly name: string
}

export function BringBackDialog({ copy, id, name }: Props) {
  const told = useSignal<ComparedAccount | null>(null)
  const fault = useSignal<string | null>(null)
  const busy = useSignal<BringBackWay | null>(null)
  useEffect(() => {
    void ask('compareAccount', { copy, id }).then((reply) => {
      if (reply.ok) told.value = reply.value
      else fault.value = faultSentence(reply.error)
    })
  }, [])

  const run = async (way: BringBackWay) => {
    if (busy.value !== null) return
    busy.value = way
    await bringBack(copy, id, way)
    closeDialog()
  }
  const now = told.value
  const when = momentText(copy.savedAt)
  const listed = now?.now?.where === 'list'
  const facts = now === null ? [] : factsOf(now)
  const same = listed && facts.every(({ differs }) => !differs)
  const main: BringBackWay = listed ? 'values' : 'back'
  return (
    <Dialog
      title={words.title(name)}
      onClose={closeDialog}
      onSubmit={() => {
        if (now !== null && !same) void run(main)
      }}
      footer={
        <>
          <Button onClick={closeDialog} autofocus>
            {messages.common.cancel}
          </Button>
          {listed && !same ? (
            <Button onClick={() => void run('beside')} busy={busy.value === 'beside'}>
              {words.beside}
            </Button>
          ) : null}
          {now !== null && !same ? (
            <Button kind="primary" submit busy={busy.value === main}>
              {listed ? words.values : words.back}
            </Button>
          ) : null}
        </>
      }
    >
      {fault.value ? <Remark tone="fault">{fault.value}</Remark> : null}
      {now ? <p class="dialog-text">{leadOf(now, same, when)}</p> : null}
      {now ? <Facts list={same ? [] : facts} both={now.now !== null} /> : null}
      {now?.secretDiffers ? <Remark tone="warn">{words.secretWarning}</Remark> : null}
      {now === null && fault.value === null ? <p class="dialog-text">{messages.history.looking}</p> : null}
    </Dialog>
  )
}

function leadOf({ now }: ComparedAccount, same: boolean, when: string): string {
  if (now === null) return words.gone(when)
  if (now.where === 'trash') return words.trashed(when)
  return same ? words.same : words.listed(when)
}

interface Fact {
  readonly name: keyof typeof words.fields
  readonly old: string
  readonly now: string
  readonly differs: boolean
}

/** What matters for the choice: the names always, the rest where it differs. */
function factsOf({ before, now, secretDiffers, pinDiffers }: ComparedAccount): readonly Fact[] {
  const plain = (['issuer', 'account', 'type', 'algorithm', 'digits', 'period', 'note'] as const).map(
    (name): Fact => {
      const old = textOf(before, name)
      const today = now === null ? '' : textOf(now.account, name)
      return { name, old, now: today, differs: now !== null && old !== today }
    },
  )
  const names = plain.filter(({ name, differs }) => differs || name === 'issuer' || name === 'account')
  const hidden = (name: 'secret' | 'pin', differs: boolean): readonly Fact[] =>
    differs ? [{ name, old: words.thisOne, now: words.otherOne, differs }] : []
  return [...names, ...hidden('secret', secretDiffers), ...hidden('pin', pinDiffers)]
}

function textOf(
  account: AccountView,
  name: 'issuer' | 'account' | 'type' | 'algorithm' | 'digits' | 'period' | 'note',
) {
  const value = account[name]
  if (name === 'type') return String(value).toUpperCase()
  return visible(String(value)) || words.none
}

function Facts({ list, both }: { readonly list: readonly Fact[]; readonly both: boolean }) {
  if (list.length === 0) return null
  return (
    <table class={`compare${both ? '' : ' compare-one'}`}>
      {both ? (
        <thead>
          <tr>
            <td />
            <th scope="col">{words.before}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
      ) : null}
      <tbody>
        {list.map((fact) => (
          <tr key={fact.name} class={fact.differs ? 'compare-differs' : ''}>
            <th scope="row">{words.fields[fact.name]}</th>
            <td dir="auto">{fact.old}</td>
            {both ? <td dir="auto">{fact.now}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
