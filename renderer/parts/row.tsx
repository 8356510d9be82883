// One account in the list (signals skip the render when no property changed): the whole row copies, beside it the ring or "New code", and the row's menu.

import { useComputed, useSignal } from '@preact/signals'
import type { CSSProperties } from 'preact'
import { messages } from '../../shared/messages'
import type { AccountView, ShownCodeView } from '../../shared/views'
import { codes, isCurrent, reveal } from '../state/codes'
import { answer, copyCode, newCode } from '../state/copying'
import { blankCode } from '../state/grouping'
import { sayName, subtitleOf, titleOf } from '../state/labels'
import { openEdit, openRowMenu } from '../state/row-actions'
import { current, words } from '../state/search'
import { selection } from '../state/selection'
import { settings } from '../state/settings'
import { spoken } from '../state/spoken'
import { AccountPicture } from './account-picture'
import { IconButton } from './button'
import { Code } from './code'
import { CheckIcon, EyeIcon, MoreIcon, PinIcon, RefreshIcon } from './icon'
import { Name } from './name'
import { Ring } from './ring'

const { list } = messages

interface Props {
  readonly account: AccountView
  readonly index: number
  readonly count: number
  /** Distance from the top of the list in pixels; in a grid also the column, and how many there are. */
  readonly place: string
  readonly armed: boolean
  readonly tabStop: boolean
  /** The first that is not pinned, below those that are. */
  readonly startsRest: boolean
}

/** What a press on the row does, and how it is read. */
function deed(account: AccountView, code: ShownCodeView | undefined) {
  const name = sayName(account)
  if (account.pinNeeded) return { label: list.enterPinLabel(name), run: () => openEdit(account) }
  const none =
    code?.kind === 'counted' ? code.code === null : code?.kind === 'hidden' && account.type === 'hotp'
  if (none) {
    return { label: list.newCodeLabel(name), run: () => void newCode(account) }
  }
  return { label: list.copyLabel(name), run: () => void copyCode(account) }
}

function Codes({
  account,
  code,
  showNext,
}: {
  account: AccountView
  code: ShownCodeView | undefined
  showNext: boolean
}) {
  if (account.pinNeeded) return <span class="row-ask">{list.enterPin}</span>
  const none =
    code?.kind === 'counted' ? code.code === null : code?.kind === 'hidden' && account.type === 'hotp'
  if (none) return <span class="row-ask">{list.newCode}</span>
  if (code?.kind === 'counted' && code.code !== null) return <Code code={code.code} />
  if (code?.kind !== 'timed' || !isCurrent(code, Date.now())) {
    return <Code code={blankCode(account.digits)} class="code-blank" />
  }
  return (
    <>
      <Code code={code.code} />
      {showNext ? (
        <span class="row-next" aria-hidden="true">
          <span class="row-next-word">{list.next}</span> <Code code={code.nextCode} class="code-small" />
        </span>
      ) : null}
    </>
  )
}

function styleAt(place: string): CSSProperties {
  const [top = 0, column, columns] = place.split(' ').map(Number)
  if (column === undefined || columns === undefined) return { top: `${top}px` }
  const width = 100 / columns
  return { top: `${top}px`, insetInlineStart: `${column * width}%`, width: `${width}%` }
}

export function Row({ account, index, count, place, armed, tabStop, startsRest }: Props) {
  const code = useComputed(() => codes.value.get(account.id)).value
  const answered = useComputed(() => (answer.value?.id === account.id ? answer.value : null)).value
  const showNext = useComputed(() => settings.value?.showNextCode ?? false).value
  const asked = useSignal(false)
  const { label, run } = deed(account, code)
  // null: nobody is choosing accounts. The list takes the click then.
  const chosen = useComputed(() => selection.value?.ids.has(account.id) ?? null).value
  const subtitle = subtitleOf(account)
  const style = styleAt(place)
  const state = `${answered?.done ? ' row-copied' : ''}${armed ? ' row-armed' : ''}${startsRest ? ' row-starts-rest' : ''}${chosen ? ' row-chosen' : ''}${account.digits > 8 ? ' row-long' : ''}`
  return (
    <li
      class={`row${state}`}
      style={style}
      data-id={account.id}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <button
        type="button"
        class="row-press"
        aria-label={chosen === null ? label : messages.actions.selecting.selectLabel(sayName(account))}
        aria-pressed={chosen ?? undefined}
        aria-description={spoken(code, showNext, asked.value ? Date.now() : null)}
        tabIndex={tabStop ? 0 : -1}
        onClick={run}
        onFocus={() => {
          current.value = account.id
          asked.value = true
        }}
        onBlur={() => {
          asked.value = false
        }}
      />
      {/* For the eye: the button above it says all of this. */}
      <span class="row-main" aria-hidden="true">
        <span class="row-picture">
          <AccountPicture account={account} />
          {account.pinned ? (
            <span class="row-pin" title={list.pinnedMark}>
              <PinIcon />
            </span>
          ) : null}
        </span>
        <span class="row-names">
          <Name text={titleOf(account)} words={words.value} class="row-issuer" />
          {answered ? (
            <span class="row-answer">
              {answered.done ? <CheckIcon /> : null}
              {answered.text}
            </span>
          ) : (
            subtitle && <Name text={subtitle} words={words.value} class="row-account" />
          )}
        </span>
        <span class="row-codes">
          <Codes account={account} code={code} showNext={showNext} />
        </span>
      </span>
      <span class="row-side">
        {code?.kind === 'hidden' && account.type !== 'hotp' ? (
          <IconButton
            icon={EyeIcon}
            label={list.revealLabel(sayName(account))}
            title={list.row.reveal}
            tabIndex={tabStop ? 0 : -1}
            onClick={() => void reveal(account)}
            small
          />
        ) : null}
        {code?.kind === 'timed' ? <Ring period={account.period} validUntil={code.validUntil} /> : null}
        {code?.kind === 'counted' && code.code !== null ? (
          <IconButton
            icon={RefreshIcon}
            label={list.newCodeLabel(sayName(account))}
            title={list.newCode}
            tabIndex={tabStop ? 0 : -1}
            onClick={() => void newCode(account)}
            small
          />
        ) : null}
      </span>
      <span class="row-more">
        <IconButton
          icon={MoreIcon}
          label={list.menuLabel(sayName(account))}
          title={list.more}
          tabIndex={tabStop ? 0 : -1}
          opensMenu
          small
          onClick={(event) => openRowMenu(account, event.currentTarget)}
        />
      </span>
    </li>
  )
}
