// A row of buttons that is one stop of the Tab key: the arrows walk in it.

import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly class: string
  readonly children: ComponentChildren
}

export function Toolbar({ label, class: name, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const buttons = () => [...(box.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])]
  const stopAt = (stop: HTMLElement | undefined) => {
    for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1
  }
  // Buttons come, go and are switched off.
  useLayoutEffect(() => {
    const all = buttons()
    stopAt(all.find((button) => button === document.activeElement || button.tabIndex === 0) ?? all[0])
  })
  return (
    <div
      class={name}
      ref={box}
      role="toolbar"
      aria-label={label}
      onFocusIn={(event) => {
        if (event.target instanceof HTMLButtonElement) stopAt(event.target)
      }}
      onKeyDown={(event) => {
        const all = buttons()
        const at = all.indexOf(document.activeElement as HTMLButtonElement)
        const forward = document.documentElement.dir === 'rtl' ? -1 : 1
        const target: Readonly<Record<string, number>> = {
          ArrowRight: at + forward,
          ArrowLeft: at - forward,
          Home: 0,
          End: all.length - 1,
        }
        const next = target[event.key]
        if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return
        all[(next + all.length) % all.length]?.focus()
        event.preventDefault()
      }}
    >
      {children}
    </div>
  )
}
