// One code over the whole window, for reading across a room: Enter or a click copies, S reads out, Esc goes back.

import { useComputed, useSignal } from '@preact/signals'
import type { CSSProperties } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import type { AccountView, ShownCodeView } from '../../shared/views'
import { IconButton } from '../parts/button'
import { Code } from '../parts/code'
import { EyeIcon, ReadIcon, RefreshIcon, SpeakIcon } from '../parts/icon'
import { Name } from '../parts/name'
import { PageBar } from '../parts/page-bar'
import { codes, isCurrent, reveal, watchRows } from '../state/codes'
import { answer, copyCode, newCode } from '../state/copying'
import { countdownStep } from '../state/countdown'
import { blankCode, groupCode, spokenCode } from '../state/grouping'
import { sayName, subtitleOf, titleOf } from '../state/labels'
import { largeId, localVoice, readOut, speak } from '../state/large'
import { openEdit } from '../state/row-actions'
import { wantsFocus } from '../state/search'
import { settings } from '../state/settings'
import { onBeat } from '../state/ticker'
import { accounts } from '../state/vault'

export function LargeView() {
  const account = accounts.value?.find(({ id }) => id === largeId.value)
  const words = messages.views.large
  return (
    <>
      <PageBar title={words.title}>{account ? <Deeds account={account} /> : null}</PageBar>
      <main class="page">
        {account ? <Large account={account} /> : <p class="page-intro">{words.gone}</p>}
      </main>
    </>
  )
}

function textOf(code: ShownCodeView | undefined): string | null {
  if (code?.kind === 'counted') return code.code
  return code?.kind === 'timed' && isCurrent(code, Date.now()) ? code.code : null
}

/** For the size of the digits: as characters in one line, in the widest group, and how many groups there are. */
function measures(text: string): CSSProperties {
  const groups = groupCode(text, settings.value?.digitGroups)
  const widest = Math.max(...groups.map((group) => group.length))
  return { '--all': text.length + groups.length * 0.5, '--widest': widest + 0.5, '--lines': groups.length }
}

/** What a press does: a counted code is made first, and without its PIN there is none. */
function deedOf(account: AccountView, text: string | null) {
  const { list } = messages
  const name = sayName(account)
  if (account.pinNeeded) return { label: list.enterPinLabel(name), run: () => openEdit(account) }
  return account.type === 'hotp' && text === null
    ? { label: list.newCodeLabel(name), run: () => void newCode(account) }
    : { label: list.copyLabel(name), run: () => void copyCode(account) }
}

function Large({ account }: { readonly account: AccountView }) {
  const words = messages.views.large
  const code = useComputed(() => codes.value.get(account.id)).value
  const answered = useComputed(() => (answer.value?.id === account.id ? answer.value : null)).value
  const main = useRef<HTMLButtonElement>(null)
  const text = textOf(code)
  const subtitle = subtitleOf(account)
  useLayoutEffect(() => watchRows([account.id]), [account.id])
  useLayoutEffect(() => {
    main.current?.focus()
    // Back in the list, the keyboard is where it was.
    return () => {
      wantsFocus.value = account.id
    }
  }, [account.id])
  const deed = deedOf(account, text)
  const shown = text ?? blankCode(account.digits)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key of the page, whatever in it has the focus
    <div
      class="large"
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 's' || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        readOut(account)
      }}
    >
      <div class="large-main">
        <button
          type="button"
          class="row-press"
          ref={main}
          aria-label={deed.label}
          aria-description={text === null ? undefined : messages.list.spokenCode(spokenCode(text))}
          onClick={deed.run}
        />
        {/* For the eye: the button above it says all of this. */}
        <span class="large-names" aria-hidden="true">
          <Name text={titleOf(account)} class="large-issuer" />
          {subtitle ? <Name text={subtitle} class="large-account" /> : null}
        </span>
        <span class="large-room" aria-hidden="true">
          <span class={`large-code${text === null ? ' code-blank' : ''}`} style={measures(shown)}>
            <Code code={shown} />
          </span>
        </span>
        {code?.kind === 'timed' ? <Countdown period={account.period} validUntil={code.validUntil} /> : null}
        <span class="large-below" aria-hidden="true">
          {answered ? (
            <span class="large-answer">{answered.text}</span>
          ) : settings.value?.showNextCode && code?.kind === 'timed' ? (
            <span class="large-next" aria-hidden="true">
              {messages.list.next} <Code code={code.nextCode} class="code-small" />
            </span>
          ) : (
            <span aria-hidden="true">{words.keys}</span>
          )}
        </span>
      </div>
    </div>
  )
}

function Deeds({ account }: { readonly account: AccountView }) {
  const words = messages.views.large
  const hidden = useComputed(() => codes.value.get(account.id)?.kind === 'hidden').value
  const speaks = useLocalVoice()
  return (
    <>
      {hidden && account.type !== 'hotp' ? (
        <IconButton
          icon={EyeIcon}
          label={messages.list.revealLabel(sayName(account))}
          title={messages.list.row.reveal}
          onClick={() => void reveal(account)}
        />
      ) : null}
      {account.type === 'hotp' ? (
        <IconButton
          icon={RefreshIcon}
          label={messages.list.newCodeLabel(sayName(account))}
          title={messages.list.newCode}
          onClick={() => void newCode(account)}
        />
      ) : null}
      <IconButton icon={ReadIcon} label={words.read} onClick={() => readOut(account)} />
      {speaks ? <IconButton icon={SpeakIcon} label={words.speak} onClick={() => speak(account)} /> : null}
    </>
  )
}

function Countdown({ period, validUntil }: { readonly period: number; readonly validUntil: number }) {
  const bar = useRef<HTMLSpanElement>(null)
  const seconds = useSignal(0)
  useLayoutEffect(
    () =>
      onBeat((now) => {
        const step = countdownStep(period, validUntil, now)
        seconds.value = step.seconds
        bar.current?.style.setProperty('--left', String(step.fraction))
        bar.current?.toggleAttribute('data-ending', step.ending)
      }),
    [period, validUntil],
  )
  return (
    <span class="large-count" ref={bar} aria-hidden="true">
      <span class="large-bar" />
      <span class="large-seconds">{messages.views.large.left(seconds.value)}</span>
    </span>
  )
}

/** Whether this computer can speak by itself; voices may be told late. */
function useLocalVoice(): boolean {
  const has = useSignal(false)
  useEffect(() => {
    const voices = window.speechSynthesis
    if (!voices) return
    const look = () => {
      has.value = localVoice(voices.getVoices(), document.documentElement.lang) >= 0
    }
    look()
    voices.addEventListener('voiceschanged', look)
    return () => {
      voices.removeEventListener('voiceschanged', look)
      voices.cancel()
    }
  }, [])
  return has.value
}
