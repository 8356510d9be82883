// Records a key for the whole desktop. While it records, none of ours is in force, so that the old one can be pressed
// too; what cannot be had is said right here.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { acceleratorKeys, acceleratorOf } from '../../shared/accelerator'
import type { Fault } from '../../shared/errors'
import { faultSentence, messages } from '../../shared/messages'
import { undoWords } from '../../shared/messages/later'
import type { HotkeyView } from '../../shared/views'
import { ask } from '../bridge'
import { onMac } from '../state/keys'
import { dropToast, showToast } from '../state/toast'
import { Button, IconButton } from './button'
import { CloseIcon, WarnIcon } from './icon'

const words = messages.quick.hotkeys

interface Props {
  readonly name: string
  readonly title: string
  readonly text?: string
  readonly set: HotkeyView | undefined
  readonly disabled?: boolean
}

export function HotkeyField({ name, title, text, set, disabled }: Props) {
  const recording = useSignal(false)
  const refused = useSignal<Fault | null>(null)
  const button = useRef<HTMLDivElement>(null)

  const stop = () => {
    if (!recording.peek()) return
    recording.value = false
    void ask('recordHotkey', { on: false })
  }
  useEffect(() => stop, [])

  const start = async () => {
    refused.value = null
    recording.value = true
    await ask('recordHotkey', { on: true })
  }

  const choose = async (accelerator: string | null) => {
    recording.value = false
    const reply = await ask('setHotkey', { name, accelerator })
    refused.value = reply.ok ? null : reply.error
    button.current?.querySelector('button')?.focus()
  }

  const clear = async (before: string) => {
    await choose(null)
    if (refused.peek() !== null) return
    showToast({
      text: undoWords.hotkeyCleared(title),
      tone: 'plain',
      action: {
        label: messages.common.undo,
        run: () => {
          dropToast()
          void choose(before)
        },
      },
    })
  }

  const press = (event: KeyboardEvent) => {
    if (!recording.peek()) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') return stop()
    const accelerator = acceleratorOf(event, onMac)
    if (accelerator !== null) void choose(accelerator)
  }

  const keys = set ? acceleratorKeys(set.accelerator, onMac) : []
  const fault = refused.value ?? set?.fault ?? null
  return (
    <div class="setting hotkey">
      <div class="setting-words">
        <span class="setting-title">{title}</span>
        {text ? <span class="setting-text">{text}</span> : null}
        {fault ? (
          <span class="hotkey-fault" role="alert">
            <WarnIcon />
            <span>
              {refused.value ? '' : `${words.notInForce} `}
              {faultSentence(fault)}
            </span>
          </span>
        ) : null}
      </div>
      <div class="setting-control hotkey-control" ref={button} onKeyDownCapture={press}>
        {recording.value ? (
          <button
            type="button"
            class="button hotkey-recording"
            onBlur={stop}
            onClick={stop}
            autofocus
            ref={focus}
          >
            {words.press}
          </button>
        ) : (
          <>
            <span class="hotkey-keys" aria-hidden="true">
              {keys.length === 0 ? (
                <span class="hotkey-none">{words.none}</span>
              ) : (
                // Spaces, so that it is read as it is called.
                keys.flatMap((key) => [<kbd key={key}>{key}</kbd>, ' '])
              )}
            </span>
            <Button
              onClick={() => void start()}
              disabled={disabled ?? false}
              label={words.label(title, keys.join(' ') || words.none)}
            >
              {set ? words.change : words.record}
            </Button>
            {set ? (
              <IconButton
                icon={CloseIcon}
                label={`${words.clear}: ${title}`}
                small
                onClick={() => void clear(set.accelerator)}
              />
            ) : null}
          </>
        )}
      </div>
    </div>
  )
}

const focus = (button: HTMLButtonElement | null) => button?.focus()
