// The bar of a page that is not the list: back, and its name.

import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { goTo, type Page } from '../state/page'
import { IconButton } from './button'
import { BackIcon } from './icon'

export function PageBar({
  title,
  back = 'accounts',
  children,
}: {
  readonly title: string
  readonly back?: Page
  readonly children?: ComponentChildren
}) {
  const bar = useRef<HTMLElement>(null)
  useLayoutEffect(() => bar.current?.querySelector('button')?.focus(), [])
  return (
    <header class="bar" ref={bar}>
      <IconButton icon={BackIcon} label={messages.common.back} onClick={() => goTo(back, true)} />
      <h1 class="bar-title">{title}</h1>
      {children}
    </header>
  )
}
