// Finds out by another device's code how far this computer's clock is off, and offers to make up for it.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Fault } from '../../shared/errors'
import { faultSentence, messages } from '../../shared/messages'
import { correctionText, rangeText } from '../../shared/messages/choose'
import type { DriftView } from '../../shared/views'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { correctClock } from '../parts/clock'
import { Dialog } from '../parts/dialog'
import { SelectField, TextField } from '../parts/field'
import { Remark } from '../parts/notice'
import { sayName } from '../state/labels'
import { closeDialog } from '../state/page'
import { ordered, status } from '../state/vault'

const words = messages.clock.dialog

export function ClockDialog() {
  const timed = ordered.value.filter((account) => account.type !== 'hotp' && !account.pinNeeded)
  const chosen = useSignal(timed[0]?.id ?? '')
  const code = useSignal('')
  const found = useSignal<DriftView | null>(null)
  const refused = useSignal<Fault | null>(null)
  const busy = useSignal(false)
  const answer = useRef<HTMLDivElement>(null)
  const told = status.value
  const offset = told.kind === 'open' ? told.timeOffset : 0

  const look = async () => {
    if (busy.value || code.value.trim() === '') return
    busy.value = true
    const reply = await ask('findDrift', { id: chosen.value, code: code.value.trim() })
    busy.value = false
    found.value = reply.ok ? reply.value : null
    refused.value = reply.ok ? null : reply.error
  }
  const correct = async (seconds: number) => {
    if (await correctClock(seconds)) closeDialog()
  }
  const forget = () => {
    found.value = null
    refused.value = null
  }

  const drift = found.value
  // On a low window the answer would be below what is seen.
  useEffect(() => {
    if (drift || refused.value) answer.current?.scrollIntoView({ block: 'nearest' })
  }, [drift, refused.value])
  const mends = drift?.kind === 'found' && !makesUp(drift, offset) ? drift.offset : null
  return (
    <Dialog
      title={words.title}
      onClose={closeDialog}
      onSubmit={() => void look()}
      aside={
        drift || refused.value ? (
          <div ref={answer}>
            <Remark
              tone={refused.value ? 'fault' : mends === null && drift?.kind === 'found' ? 'plain' : 'warn'}
            >
              <p>{drift ? driftText(drift, offset) : refused.value && faultSentence(refused.value)}</p>
              {drift?.kind === 'found' && drift.offset !== 0 && mends !== null ? <p>{words.best}</p> : null}
            </Remark>
          </div>
        ) : null
      }
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.close}</Button>
          {mends === null ? (
            <Button kind="primary" submit busy={busy.value} disabled={timed.length === 0}>
              {words.search}
            </Button>
          ) : (
            <Button kind="primary" onClick={() => void correct(mends)}>
              {mends === 0 ? messages.clock.setBack : words.correct(correctionText(mends))}
            </Button>
          )}
        </>
      }
    >
      <p class="dialog-text">{timed.length === 0 ? words.noAccounts : words.text}</p>
      {timed.length === 0 ? null : (
        <>
          <SelectField
            label={words.account}
            value={chosen.value}
            options={timed.map((account) => ({ value: account.id, label: sayName(account) }))}
            onChange={(id) => {
              chosen.value = id
              forget()
            }}
          />
          <TextField
            label={words.code}
            kind="number"
            limit={32}
            autofocus
            value={code.value}
            onInput={(text) => {
              code.value = text
              forget()
            }}
          />
        </>
      )}
    </Dialog>
  )
}

type Found = Extract<DriftView, { kind: 'found' }>

/** Whether codes are right with the correction in force (0: with the clock as it is). */
function makesUp({ from, to }: Found, offset: number): boolean {
  return from <= offset && offset <= to
}

function driftText(drift: DriftView, offset: number): string {
  switch (drift.kind) {
    case 'malformed':
      return words.malformed(drift.digits)
    case 'not-timed':
      return words.notTimed
    case 'nowhere':
      return words.nowhere(Math.round(drift.seconds / 60))
    case 'found': {
      const { from, to } = drift
      if (drift.offset === 0) return offset === 0 ? words.onTime : words.onTimeCorrected
      const off = from > 0 ? words.behind(rangeText(from, to)) : words.ahead(rangeText(-from, -to))
      return makesUp(drift, offset) ? `${off} ${words.alreadyCorrected}` : off
    }
  }
}
