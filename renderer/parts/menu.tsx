// The one menu of the window: a popover near what opened it, walked with the arrow keys.

import { useLayoutEffect, useRef } from 'preact/hooks'
import { menu, menuTurn, type OpenMenu } from '../state/page'
import { swallowClick } from '../state/swallow'
import { typedTo } from '../state/typed-to'

const gap = 4
const edge = 8
/** Letters typed within this time (milliseconds) belong together. */
const typedStays = 700

function place(box: HTMLElement, at: OpenMenu['at']) {
  const { width, height } = box.getBoundingClientRect()
  const left = Math.max(edge, Math.min(at.right - width, window.innerWidth - width - edge))
  const below = at.bottom + gap
  const wanted = below + height + edge <= window.innerHeight ? below : at.top - gap - height
  const top = Math.max(edge, Math.min(wanted, window.innerHeight - height - edge))
  box.style.left = `${left}px`
  box.style.top = `${top}px`
}

export function Menu() {
  const open = menu.value
  // A region of its own, so that who walks by regions finds it.
  return open ? (
    <section aria-label={open.label}>
      <MenuBox key={menuTurn()} open={open} />
    </section>
  ) : null
}

function MenuBox({ open }: { readonly open: OpenMenu }) {
  const box = useRef<HTMLDivElement>(null)
  const typed = useRef('')
  const timer = useRef<number | undefined>(undefined)
  const items = () => [
    ...(box.current?.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)') ?? []),
  ]

  useLayoutEffect(() => {
    box.current?.showPopover()
    if (box.current) place(box.current, open.at)
    items()[0]?.focus()
    const outside = (event: PointerEvent) => {
      // A press beside the menu closes it, and does not also copy the code that lies there.
      if (event.button === 0 && !box.current?.contains(event.target as Node)) swallowClick()
    }
    // A window that shrinks below an open menu must not lose it.
    const again = () => {
      if (box.current) place(box.current, open.at)
    }
    document.addEventListener('pointerdown', outside, true)
    window.addEventListener('resize', again)
    return () => {
      document.removeEventListener('pointerdown', outside, true)
      window.removeEventListener('resize', again)
    }
  }, [])

  const close = (focusBack: boolean) => {
    menu.value = null
    if (focusBack) open.from?.focus()
  }

  const step = (event: KeyboardEvent) => {
    const all = items()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const target: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }
    const next = target[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') close(true)
    else if (next !== undefined) all[next]?.focus()
    else if (event.key.length === 1 && event.key !== ' ') {
      window.clearTimeout(timer.current)
      typed.current += event.key.toLowerCase()
      timer.current = window.setTimeout(() => {
        typed.current = ''
      }, typedStays)
      all[
        typedTo(
          typed.current,
          at,
          all.map((item) => item.textContent ?? ''),
        )
      ]?.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      class="menu"
      popover="auto"
      role="menu"
      aria-label={open.label}
      ref={box}
      onKeyDown={step}
      onToggle={(event) => {
        // Closed by a click beside it.
        if (event.newState === 'closed' && menu.peek() === open) close(false)
      }}
    >
      {open.items.map((item) => (
        <button
          type="button"
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          {...(item.checked === undefined ? {} : { 'aria-checked': item.checked })}
          key={item.label}
          class={`menu-item${item.apart ? ' menu-apart' : ''}${item.danger ? ' menu-danger' : ''}`}
          disabled={item.disabled ?? false}
          tabIndex={-1}
          onPointerMove={(event) => event.currentTarget.focus()}
          onClick={() => {
            close(true)
            item.run()
          }}
        >
          <item.icon />
          <span class="menu-text">{item.label}</span>
          {item.shortcut ? <kbd class="menu-key">{item.shortcut}</kbd> : null}
        </button>
      ))}
    </div>
  )
}
