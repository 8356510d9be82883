// One row of an import: tick box, names, live code, and what is to be said of it.

import { useComputed } from '@preact/signals'
import type { CSSProperties } from 'preact'
import type { IntakeRowView } from '../../shared/intake'
import { messages } from '../../shared/messages'
import { rowSentence } from '../../shared/messages/importing'
import { intakeWords } from '../../shared/messages/later'
import { isCurrent } from '../state/codes'
import { blankCode, spokenCode } from '../state/grouping'
import { onDuplicate, unticked } from '../state/intake'
import { isWanted, tickOne } from '../state/intake-rows'
import { sayName, subtitleOf, titleOf } from '../state/labels'
import { dialog } from '../state/page'
import type { RowCodes } from '../state/row-codes'
import { Button } from './button'
import { Code } from './code'
import { Name } from './name'
import { Ring } from './ring'

const words = intakeWords.list

interface Props {
  readonly row: IntakeRowView
  readonly index: number
  readonly count: number
  readonly top: number
  readonly tabStop: boolean
  readonly codes: RowCodes
  readonly onFocus: () => void
}

export const openMend = (row: IntakeRowView) => {
  dialog.value = { kind: 'mend', key: row.key }
}

/** What the tick box is called, which says why it cannot be ticked. */
function tickLabel(row: IntakeRowView): string {
  const name = sayName(row)
  if (row.state.kind === 'bad') return words.badTick(name)
  return row.state.kind === 'duplicate' && onDuplicate.value === 'skip'
    ? words.skippedTick(name)
    : words.tick(name)
}

export function IntakeRow({ row, index, count, top, tabStop, codes, onFocus }: Props) {
  const { state } = row
  const style: CSSProperties = { top: `${top}px` }
  const id = `take-${row.key}`
  const wanted = isWanted(row, unticked.value, onDuplicate.value)
  const fixed = state.kind === 'bad' || (state.kind === 'duplicate' && onDuplicate.value === 'skip')
  const subtitle = subtitleOf(row)
  return (
    <li
      class={`intake-row intake-row-${state.kind}`}
      style={style}
      data-key={row.key}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <input
        type="checkbox"
        class="intake-tick"
        id={id}
        checked={wanted}
        // Not `disabled`: the keyboard must be able to stand on every row.
        aria-disabled={fixed}
        aria-label={tickLabel(row)}
        aria-describedby={state.kind === 'bad' ? `${id}-why` : undefined}
        tabIndex={tabStop ? 0 : -1}
        onFocus={onFocus}
        onChange={(event) => {
          const on = event.currentTarget.checked
          event.currentTarget.checked = wanted
          if (!fixed) unticked.value = tickOne(unticked.peek(), row.key, on)
        }}
      />
      <label class="intake-main" for={id}>
        <span class="row-names">
          <Name text={titleOf(row)} class="row-issuer" />
          {state.kind === 'bad' ? (
            <span class="intake-why" id={`${id}-why`} title={rowSentence(state.fault)}>
              {words.rowOf(row.row)}: {rowSentence(state.fault)}
            </span>
          ) : subtitle ? (
            <Name text={subtitle} class="row-account" />
          ) : null}
        </span>
        {state.kind === 'bad' ? null : (
          <span class="intake-badges">
            {state.kind === 'duplicate' ? <span class="badge">{words.duplicate}</span> : null}
            {state.repeats ? <span class="badge badge-warn">{words.repeats}</span> : null}
          </span>
        )}
      </label>
      {state.kind === 'bad' ? (
        state.mendable ? (
          <Button
            label={words.mendLabel(sayName(row))}
            tabIndex={tabStop ? 0 : -1}
            onClick={() => openMend(row)}
          >
            {words.mend}
          </Button>
        ) : null
      ) : (
        <LiveCode row={row.key} state={state} codes={codes} />
      )}
    </li>
  )
}

interface LiveProps {
  readonly row: string
  readonly state: Exclude<IntakeRowView['state'], { kind: 'bad' }>
  readonly codes: RowCodes
}

function LiveCode({ row, state, codes }: LiveProps) {
  const code = useComputed(() => codes.codes.value.get(row)).value
  if (state.pinNeeded) return <span class="intake-code source-state">{messages.list.enterPin}</span>
  const text =
    code?.kind === 'timed' && isCurrent(code, Date.now())
      ? code.code
      : code?.kind === 'counted'
        ? code.code
        : null
  // A code of HOTP would use its counter up.
  if (code?.kind === 'counted' && text === null) {
    return <span class="intake-code source-state">{messages.add.previewCounter(code.counter)}</span>
  }
  return (
    <span class="intake-code">
      <Code code={text ?? blankCode(state.digits)} class={text === null ? 'code-blank' : ''} />
      {text === null ? null : <span class="unseen">{messages.list.spokenCode(spokenCode(text))}</span>}
      {code?.kind === 'timed' ? <Ring period={state.period} validUntil={code.validUntil} /> : null}
    </span>
  )
}
