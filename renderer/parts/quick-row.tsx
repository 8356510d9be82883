// One account in the quick window: its name, its code, and the digit that picks it.

import { useComputed } from '@preact/signals'
import { messages } from '../../shared/messages'
import type { AccountView } from '../../shared/views'
import { codes, isCurrent } from '../state/codes'
import { blankCode } from '../state/grouping'
import { sayName, subtitleOf, titleOf } from '../state/labels'
import { copyAndHide, pick } from '../state/quick'
import { spoken } from '../state/spoken'
import { AccountPicture } from './account-picture'
import { Code } from './code'
import { Name } from './name'
import { Ring } from './ring'

interface Props {
  readonly account: AccountView
  readonly index: number
  readonly current: boolean
  readonly words: readonly string[]
}

export function QuickRow({ account, index, current, words }: Props) {
  const code = useComputed(() => codes.value.get(account.id)).value
  const known =
    code !== undefined && (code.kind === 'timed' || code.kind === 'counted') && isCurrent(code, Date.now())
  const shown = known ? code.code : null
  const subtitle = subtitleOf(account)
  const { copyLabel, enterPinLabel, newCodeLabel } = messages.list
  const say = account.pinNeeded
    ? enterPinLabel
    : account.type === 'hotp' && shown === null
      ? newCodeLabel
      : copyLabel
  const label = say(sayName(account))
  return (
    <div class={current ? 'quick-row quick-row-current' : 'quick-row'}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, which keeps the focus */}
      <div
        class="row-press"
        id={`quick-${account.id}`}
        role="option"
        tabIndex={-1}
        aria-label={label}
        aria-description={spoken(code, false, current ? Date.now() : null)}
        aria-selected={current}
        onPointerMove={(event) => {
          // A pointer that only lies where the window came up picks nothing.
          if (event.movementX !== 0 || event.movementY !== 0) pick(index)
        }}
        onClick={() => void copyAndHide(account)}
      />
      <AccountPicture account={account} />
      <span class="quick-names" aria-hidden="true">
        <Name text={titleOf(account)} words={words} class="quick-issuer" />
        {subtitle ? <Name text={subtitle} words={words} class="quick-account" /> : null}
      </span>
      {account.pinNeeded ? (
        <span class="row-ask" aria-hidden="true">
          {messages.list.enterPin}
        </span>
      ) : account.type === 'hotp' && shown === null ? (
        <span class="row-ask" aria-hidden="true">
          {messages.list.newCode}
        </span>
      ) : (
        <Code code={shown ?? blankCode(account.digits)} class={shown === null ? 'code-blank' : ''} />
      )}
      {code?.kind === 'timed' ? <Ring period={account.period} validUntil={code.validUntil} /> : <span />}
      <span class="quick-digit" aria-hidden="true">
        {index < 9 ? index + 1 : ''}
      </span>
    </div>
  )
}
