// The frame of every screen before the vault is open: a drawing, a heading, and what can be done.

import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { PlaceLine } from './place-line'

interface Props {
  readonly art: ComponentChildren
  readonly title: string
  readonly children: ComponentChildren
}

export function Gate({ art, title, children }: Props) {
  const box = useRef<HTMLElement>(null)
  // The heading stays in view, however small the window is.
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('input[autofocus], button[autofocus]')?.focus()
    if (box.current) box.current.scrollTop = 0
  }, [])
  return (
    <main class="gate" ref={box}>
      <div class="gate-column">
        {art}
        <h1 class="gate-title">{title}</h1>
        <PlaceLine />
        {children}
      </div>
    </main>
  )
}
