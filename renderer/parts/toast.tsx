// What floats at the bottom: the clipboard's countdown and one short message; and the live region.

import { useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { unproved } from '../state/confirming'
import { clearClipboard, onClipboard } from '../state/copying'
import { onBeat } from '../state/ticker'
import { announced, dropToast, holdToast, toast } from '../state/toast'
import { IconButton } from './button'
import { ConfirmLine } from './confirm-line'
import { CloseIcon } from './icon'

function ClipboardPill({ clearsAt }: { readonly clearsAt: number | null }) {
  const seconds = useSignal(0)
  useLayoutEffect(() => {
    if (clearsAt === null) return
    return onBeat((now) => {
      seconds.value = Math.max(0, Math.ceil((clearsAt - now) / 1000))
    })
  }, [clearsAt])
  const words = messages.list.clipboard
  return (
    <div class="pill">
      <span class="pill-text">{clearsAt === null ? words.stays : words.clears(seconds.value)}</span>
      <button type="button" class="text-button" onClick={() => void clearClipboard()}>
        {words.clear}
      </button>
    </div>
  )
}

function ToastBox() {
  const shown = toast.value
  if (!shown) return null
  return (
    <div
      class={`toast toast-${shown.tone}`}
      onPointerEnter={() => holdToast(true)}
      onPointerLeave={() => holdToast(false)}
      onFocusIn={() => holdToast(true)}
      onFocusOut={() => holdToast(false)}
    >
      <span class="toast-text">{shown.text}</span>
      {shown.action ? (
        <button type="button" class="text-button" onClick={shown.action.run}>
          {shown.action.label}
        </button>
      ) : null}
      <IconButton icon={CloseIcon} label={messages.common.dismiss} onClick={dropToast} small />
    </div>
  )
}

export function Floating({ clipboard }: { readonly clipboard: boolean }) {
  const filled = toast.value ?? unproved.value ?? (clipboard ? onClipboard.value : null)
  // A landmark while there is something in it, and not before: who walks by landmarks would find an empty one everywhere.
  const landmark = filled ? ({ role: 'complementary', 'aria-label': messages.looks.floating } as const) : {}
  return (
    <div class="floating" {...landmark}>
      <ToastBox />
      <ConfirmLine />
      {clipboard && onClipboard.value ? <ClipboardPill clearsAt={onClipboard.value.clearsAt} /> : null}
    </div>
  )
}

export function Announcer() {
  return (
    <div class="unseen" role="status" aria-live="polite">
      {announced}
    </div>
  )
}
