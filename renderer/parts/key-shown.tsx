// A recovery key that was just made, large and in groups, with what can be done with it: kit as PDF, on paper, copied.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { InputOf } from '../../shared/contract'
import type { NewRecoveryKeyView } from '../../shared/kit'
import { faultSentence } from '../../shared/messages'
import { kitWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { announce } from '../state/toast'
import { Button } from './button'
import { Dialog } from './dialog'
import { CheckIcon, CopyIcon } from './icon'
import { Remark } from './notice'
import { ProofFields, useProof } from './proof'

const words = kitWords.shown

interface Props {
  readonly made: NewRecoveryKeyView
  readonly onLeave: () => void
  readonly onNext: () => void
}

type Answer = { readonly tone: 'plain' | 'fault'; readonly text: string }

export function KeyShown({ made, onLeave, onNext }: Props) {
  const withCodes = useSignal(false)
  const proof = useProof()
  const busy = useSignal<'save' | 'print' | null>(null)
  const copied = useSignal<number | null>(null)
  const answer = useSignal<Answer | null>(null)

  const below = useRef<HTMLDivElement>(null)
  // On a low window the answer would be below what is seen.
  useEffect(() => below.current?.scrollIntoView({ block: 'nearest' }), [answer.value])

  const say = (next: Answer) => {
    answer.value = next
    if (next.tone === 'plain') announce(next.text)
  }

  /** undefined: something is missing, which is said at its field. */
  const what = (): InputOf<'saveKit'> | undefined => {
    if (!withCodes.value) return { siteCodes: null }
    const given = proof.take()
    return given === null ? undefined : { siteCodes: given }
  }

  const make = async (how: 'save' | 'print') => {
    const input = what()
    if (busy.value || input === undefined) return
    busy.value = how
    answer.value = null
    const reply =
      how === 'save'
        ? await ask('saveKit', input).then((saved) =>
            saved.ok ? { ok: true as const, text: saved.value.file && words.saved(saved.value.file) } : saved,
          )
        : await ask('printKit', input).then((printed) =>
            printed.ok ? { ok: true as const, text: printed.value.printed ? words.printed : null } : printed,
          )
    busy.value = null
    if (reply.ok) {
      if (reply.text) say({ tone: 'plain', text: reply.text })
    } else if (reply.error.code === 'wrong-passphrase') proof.fault.value = faultSentence(reply.error)
    else if (reply.error.code !== 'not-confirmed') say({ tone: 'fault', text: faultSentence(reply.error) })
  }

  const copy = async () => {
    const reply = await ask('copyRecoveryKey')
    if (!reply.ok) return say({ tone: 'fault', text: faultSentence(reply.error) })
    const { clearsInSeconds } = reply.value
    copied.value = clearsInSeconds
    announce(words.copied(clearsInSeconds))
    window.setTimeout(() => {
      copied.value = null
    }, clearsInSeconds * 1000)
  }

  return (
    <Dialog
      key="shown"
      title={words.title}
      onClose={onLeave}
      onSubmit={onNext}
      aside={
        answer.value ? (
          <div ref={below}>
            <Remark tone={answer.value.tone}>{answer.value.text}</Remark>
          </div>
        ) : null
      }
      footer={
        <>
          <Button onClick={onLeave}>{words.later}</Button>
          <Button kind="primary" submit autofocus>
            {words.next}
          </Button>
        </>
      }
    >
      <p class="dialog-text">{words.text}</p>
      <ol class="key-groups" aria-label={words.label}>
        {made.recoveryKey.split('-').map((group, at) => (
          <li key={at}>
            <span class="key-place" aria-hidden="true">
              {at + 1}
            </span>
            {group}
          </li>
        ))}
      </ol>
      {made.siteCodes > 0 ? (
        <label class="check">
          <input
            type="checkbox"
            checked={withCodes.value}
            onChange={(event) => {
              withCodes.value = event.currentTarget.checked
            }}
          />
          <span>{words.siteCodes(made.siteCodes)}</span>
        </label>
      ) : null}
      {withCodes.value ? <ProofFields proof={proof} danger={words.siteCodesDanger} /> : null}
      <div class="key-deeds">
        <Button busy={busy.value === 'save'} onClick={() => void make('save')}>
          {words.save}
        </Button>
        <Button busy={busy.value === 'print'} onClick={() => void make('print')}>
          {words.print}
        </Button>
        <Button kind="quiet" icon={copied.value === null ? CopyIcon : CheckIcon} onClick={() => void copy()}>
          {copied.value === null ? words.copy : words.copied(copied.value)}
        </Button>
      </div>
    </Dialog>
  )
}
