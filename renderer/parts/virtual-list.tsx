// The scrolling list: only the rows on the screen are in the page, and the one with the focus never leaves it.

import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { watchRows } from '../state/codes'
import { startDrag } from '../state/dragging'
import { openRowMenu } from '../state/row-actions'
import { best, current, focusRow, focusSearch, indexOf, query, shown, wantsFocus } from '../state/search'
import { accountById } from '../state/vault'
import { renderedRows, rowsPerPage, rowWindow, scrollToShow } from '../state/virtual'
import { Row } from './row'

/** Rows keep this distance from the edge when the keyboard brings them into view, pixels. */
const margin = 8

export function VirtualList() {
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = useSignal(64)
  const height = useSignal(0)
  const scrollTop = useSignal(0)
  const range = useComputed(() => {
    const { start, end } = rowWindow({
      scrollTop: scrollTop.value,
      height: height.value,
      rowHeight: rowHeight.value,
      count: shown.value.length,
    })
    return `${start} ${end}`
  })

  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    rowHeight.value = Number.parseFloat(getComputedStyle(box).getPropertyValue('--row-height'))
    const measure = () => {
      height.value = box.clientHeight
    }
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(box)
    return () => watching.disconnect()
  }, [])

  // A new search starts at the top.
  useSignalEffect(() => {
    query.value
    if (scroller.current) scroller.current.scrollTop = 0
    scrollTop.value = 0
  })

  // Brings the row that wants the focus into view; the effect after the render then focuses it.
  useSignalEffect(() => {
    const index =
      wantsFocus.value === null ? -1 : shown.value.findIndex((account) => account.id === wantsFocus.value)
    const box = scroller.current
    if (index < 0 || !box) return
    const view = { scrollTop: box.scrollTop, height: box.clientHeight, rowHeight: rowHeight.peek(), count: 0 }
    const wanted = scrollToShow(view, index, margin)
    if (wanted !== view.scrollTop) box.scrollTop = wanted
    scrollTop.value = box.scrollTop
  })

  const [start = 0, end = 0] = range.value.split(' ').map(Number)
  const accounts = shown.value
  const currentIndex =
    current.value === null ? -1 : accounts.findIndex((account) => account.id === current.value)
  const rows = renderedRows(
    start,
    end,
    currentIndex < 0 || currentIndex >= accounts.length ? null : currentIndex,
  )
  const tabStop = currentIndex < 0 ? 0 : currentIndex
  const ids = rows.map((index) => accounts[index]?.id ?? '')

  useLayoutEffect(() => watchRows(ids), [ids.join(' ')])

  const wanted = wantsFocus.value
  useLayoutEffect(() => {
    const id = wanted
    if (id === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .row-press`)
    if (!row) return
    wantsFocus.value = null
    row.focus({ preventScroll: true })
  })

  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const at = indexOf(current.peek())
    const page = rowsPerPage({ height: height.peek(), rowHeight: rowHeight.peek() })
    const last = accounts.length - 1
    const target: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: at - 1,
      PageDown: Math.min(last, at + page),
      PageUp: Math.max(0, at - page),
      Home: 0,
      End: last,
    }
    const next = target[event.key]
    if (next === undefined) return
    event.preventDefault()
    if (next < 0) focusSearch()
    else focusRow(next)
  }

  const startsRest =
    accounts[0]?.pinned && query.value === '' ? accounts.findIndex((account) => !account.pinned) : -1
  const armed = best.value && query.value.trim() !== '' ? best.value.id : null

  return (
    <div
      class="scroller"
      ref={scroller}
      onScroll={(event) => {
        scrollTop.value = event.currentTarget.scrollTop
      }}
    >
      <ul
        class="rows"
        aria-label={messages.list.accounts}
        style={{ height: `${accounts.length * rowHeight.value}px` }}
        onKeyDown={walk}
        onPointerDown={(event) => startDrag(event, scroller.current, rowHeight.peek())}
        onContextMenu={(event) => {
          const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.row') : null
          const account = accountById(row?.dataset['id'] ?? '')
          if (!row || !account) return
          event.preventDefault()
          const at = { x: event.clientX, y: event.clientY }
          const open = () => openRowMenu(account, row, at)
          // Linux tells on the press, and the release after it would dismiss the menu again.
          if ((event.buttons & 2) === 0) open()
          else window.addEventListener('pointerup', () => window.setTimeout(open), { once: true })
        }}
      >
        {rows.map((index) => {
          const account = accounts[index]
          return account ? (
            <Row
              key={account.id}
              account={account}
              index={index}
              count={accounts.length}
              top={index * rowHeight.value}
              armed={account.id === armed}
              tabStop={index === tabStop}
              startsRest={index === startsRest}
            />
          ) : null
        })}
      </ul>
    </div>
  )
}
