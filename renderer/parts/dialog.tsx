// A modal dialog: Chromium's own, so focus stays inside and returns by itself.

import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { focusSearch } from '../state/search'
import { IconButton } from './button'
import { CloseIcon } from './icon'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
  readonly footer: ComponentChildren
  /** Stays in view above the footer while the body scrolls. */
  readonly aside?: ComponentChildren
  readonly onSubmit?: () => void
  readonly small?: boolean
  /** Esc and the cross do nothing: the way out is the button. */
  readonly stays?: boolean
}

/** Opens the box as long as it is drawn, and sees that the focus is somewhere afterwards. */
export function useModal() {
  const box = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    return () => {
      dialog?.close()
      // Where it came from may be gone; until it is drawn anew, Chromium leaves the focus in the closed dialog then.
      const focused = document.activeElement
      if (focused === document.body || dialog?.contains(focused)) focusSearch()
    }
  }, [])
  return box
}

export function Dialog({ title, onClose, children, footer, aside, onSubmit, small, stays }: Props) {
  const box = useModal()
  const heading = useId()
  return (
    <dialog
      class={`dialog${small ? ' dialog-small' : ''}`}
      ref={box}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        if (!stays) onClose()
      }}
    >
      <form
        class="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        <header class="dialog-head">
          <h2 id={heading}>{title}</h2>
          {stays ? null : <IconButton icon={CloseIcon} label={messages.common.close} onClick={onClose} />}
        </header>
        <div class="dialog-middle">
          <div class="dialog-body">{children}</div>
          {aside ? <div class="dialog-aside">{aside}</div> : null}
        </div>
        <footer class="dialog-foot">{footer}</footer>
      </form>
    </dialog>
  )
}
