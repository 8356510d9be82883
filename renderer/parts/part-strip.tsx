// The calm line below the search: all accounts, groups, tags and smart views. Not there while there is nothing to choose.

import { useLayoutEffect, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { visible } from '../state/labels'
import { openSortMenu } from '../state/order-menu'
import { type Chosen, choose, chosen, groups, keyOf, offered, stripShown, viewed } from '../state/part'
import { focusRow } from '../state/search'
import { announce } from '../state/toast'
import { IconButton } from './button'
import { SortIcon } from './icon'
import { Name } from './name'

export function labelOf(part: Chosen): string {
  const words = messages.ordering.strip
  if (part.kind === 'tag') return words.tag(visible(part.tag))
  if (part.kind === 'group') return visible(groups.value.find(({ id }) => id === part.id)?.name ?? '')
  return words[part.kind]
}

function show(part: Chosen) {
  choose(part)
  announce(messages.ordering.strip.said(labelOf(part), viewed.peek().length))
}

export function PartStrip() {
  const box = useRef<HTMLDivElement>(null)
  const now = keyOf(chosen.value)
  useLayoutEffect(() => {
    box.current?.querySelector('[aria-checked=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [now, stripShown.value])
  if (!stripShown.value) return null

  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      focusRow(0)
      return
    }
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
    const at = all.indexOf(document.activeElement as HTMLElement)
    const onwards = box.current && getComputedStyle(box.current).direction === 'rtl' ? -1 : 1
    const target: Readonly<Record<string, number>> = {
      ArrowRight: (at + onwards + all.length) % all.length,
      ArrowLeft: (at - onwards + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }
    const next = target[event.key]
    const part = next === undefined ? undefined : offered.peek()[next]
    if (next === undefined || part === undefined) return
    event.preventDefault()
    show(part)
    all[next]?.focus()
  }

  return (
    <div class="strip">
      <div
        class="strip-parts"
        ref={box}
        role="radiogroup"
        aria-label={messages.ordering.strip.label}
        onKeyDown={walk}
        onWheel={(event) => {
          // A plain wheel has one direction, and there is nothing to scroll down here.
          if (event.deltaX === 0) event.currentTarget.scrollLeft += event.deltaY
        }}
      >
        {offered.value.map((part) => {
          const key = keyOf(part)
          return (
            // biome-ignore lint/a11y/useSemanticElements: a native radio button cannot hold a name cut with an ellipsis
            <button
              type="button"
              key={key}
              role="radio"
              class={`strip-part${part.kind === 'tag' ? ' strip-tag' : ''}`}
              aria-checked={key === now}
              tabIndex={key === now ? 0 : -1}
              onClick={() => show(part)}
            >
              <Name text={labelOf(part)} />
            </button>
          )
        })}
      </div>
      <IconButton
        icon={SortIcon}
        label={messages.ordering.sort.title}
        small
        opensMenu
        onClick={(event) => openSortMenu(event.currentTarget)}
      />
    </div>
  )
}
