// The check that a recovery key was written down: two of its groups typed back, or all of it pasted. Says which group is
// wrong, never where in it.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { faultSentence, messages } from '../../shared/messages'
import { kitWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { closeDialog } from '../state/page'
import { showToast } from '../state/toast'
import { Button } from './button'
import { Dialog } from './dialog'
import { TextField } from './field'
import { Remark } from './notice'

const words = kitWords.check

/** More characters than a group has, however it is typed: then it is the whole key. */
const longerThanGroup = 12

interface Props {
  readonly asks: readonly [number, number]
  /** An older key goes when this one is proven. */
  readonly older: boolean
  readonly onBack: () => void
  readonly onLeave: () => void
}

type Two<T> = readonly [T, T]

export function KeyCheck({ asks, older, onBack, onLeave }: Props) {
  const typed = useSignal<Two<string>>(['', ''])
  const faults = useSignal<Two<string | null>>([null, null])
  const refused = useSignal<string | null>(null)
  const busy = useSignal(false)
  const fields = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (faults.value.every((fault) => fault === null)) return
    const wrong = fields.current?.querySelector<HTMLInputElement>('input[aria-invalid=true]')
    wrong?.focus()
    wrong?.select()
  }, [faults.value])

  const check = async () => {
    if (busy.value) return
    const now = typed.value
    const whole = now.findIndex((text) => text.length > longerThanGroup)
    const missing = asks.map((group, at) => (now[at]?.trim() === '' ? words.empty(group) : null))
    if (whole < 0 && missing.some((fault) => fault !== null)) {
      faults.value = [missing[0] ?? null, missing[1] ?? null]
      return
    }
    busy.value = true
    refused.value = null
    const reply = await ask('checkRecoveryKey', { typed: [now[0], now[1]] })
    busy.value = false
    if (!reply.ok) {
      refused.value = faultSentence(reply.error)
      return
    }
    const { differ } = reply.value
    if (differ.length === 0) {
      closeDialog()
      showToast({ text: older ? words.doneOlder : words.done, tone: 'plain' })
      return
    }
    const of = (at: 0 | 1) => {
      if (whole >= 0) return whole === at ? words.wholeDiffers(differ, differ.length) : null
      return differ.includes(asks[at]) ? words.differs(asks[at]) : null
    }
    faults.value = [of(0), of(1)]
  }

  const field = (at: 0 | 1) => (
    <TextField
      kind="secret"
      label={words.group(asks[at])}
      hint={at === 1 ? words.hint : undefined}
      limit={200}
      autofocus={at === 0}
      value={typed.value[at]}
      fault={faults.value[at]}
      onInput={(value) => {
        const [one, other] = typed.value
        typed.value = at === 0 ? [value, other] : [one, value]
        faults.value = [null, null]
      }}
    />
  )

  return (
    <Dialog
      key="check"
      title={words.title}
      small
      onClose={onLeave}
      onSubmit={() => void check()}
      footer={
        <>
          <Button onClick={onBack}>{messages.common.back}</Button>
          <Button kind="primary" submit busy={busy.value}>
            {words.button}
          </Button>
        </>
      }
    >
      {refused.value ? <Remark tone="fault">{refused.value}</Remark> : null}
      <p class="dialog-text">{words.text(...asks)}</p>
      <div class="key-check" ref={fields}>
        {field(0)}
        {field(1)}
      </div>
    </Dialog>
  )
}
