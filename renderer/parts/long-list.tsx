// A list of rows of one height inside a page that scrolls: only those on the screen are in the page, and the one with the focus.

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { renderedRows, rowWindow } from '../state/virtual'

interface Props {
  readonly label: string
  readonly count: number
  /** Pixels. */
  readonly rowHeight: number
  readonly row: (index: number) => ComponentChildren
}

export function LongList({ label, count, rowHeight, row }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const range = useSignal('0 0')
  const focused = useSignal<number | null>(null)

  useLayoutEffect(() => {
    const box = list.current
    const scroller = box?.closest('.page-scrolls')
    if (!box || !scroller) return
    const measure = () => {
      const scrollTop = scroller.getBoundingClientRect().top - box.getBoundingClientRect().top
      const { start, end } = rowWindow({ scrollTop, height: scroller.clientHeight, rowHeight, count })
      range.value = `${Math.max(0, start)} ${Math.max(0, end)}`
    }
    measure()
    scroller.addEventListener('scroll', measure, { passive: true })
    // What stands above it may grow.
    const watching = new ResizeObserver(measure)
    watching.observe(scroller)
    if (scroller.firstElementChild) watching.observe(scroller.firstElementChild)
    return () => {
      scroller.removeEventListener('scroll', measure)
      watching.disconnect()
    }
  }, [count, rowHeight])

  const [start = 0, end = 0] = range.value.split(' ').map(Number)
  const kept = focused.value !== null && focused.value < count ? focused.value : null
  return (
    <ul
      class="long-list"
      aria-label={label}
      ref={list}
      style={{ height: `${count * rowHeight}px` }}
      onFocusIn={(event) => {
        const item = event.target instanceof Element ? event.target.closest<HTMLElement>('.long-row') : null
        focused.value = item ? Number(item.dataset['index']) : null
      }}
    >
      {renderedRows(start, end, kept).map((index) => (
        <li
          key={index}
          class="long-row"
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
        >
          {row(index)}
        </li>
      ))}
    </ul>
  )
}
