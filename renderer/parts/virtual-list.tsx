// The scrolling list: only the rows on the screen are in the page, and the one with the focus never leaves it.

import { computed, useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { watchRows } from '../state/codes'
import { startDrag } from '../state/dragging'
import { clickChooses, keyChooses, notePress } from '../state/list-keys'
import { chosen } from '../state/part'
import { openRowMenu } from '../state/row-actions'
import { best, current, focusRow, focusSearch, indexOf, query, shown, wantsFocus } from '../state/search'
import { selecting } from '../state/selection'
import { settings } from '../state/settings'
import { accountById } from '../state/vault'
import {
  columnsIn,
  type Grid,
  placesOf,
  renderedRows,
  rowsPerPage,
  rowWindow,
  scrollToShow,
  walkGrid,
} from '../state/virtual'
import { Row } from './row'

/** Rows keep this distance from the edge when the keyboard brings them into view, pixels. */
const margin = 8

const rowAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('.row') : null
const isMirrored = (list: HTMLElement | null) => list !== null && getComputedStyle(list).direction === 'rtl'

/** A text, because a row is drawn again whenever a property of it is another. */
function placeOf(index: number, columns: number, rowHeight: number): string {
  const top = Math.floor(index / columns) * rowHeight
  return columns === 1 ? `${top}` : `${top} ${index % columns} ${columns}`
}

/** The layout of the settings, as classes of the style sheet, which knows the sizes. */
const layoutClass = computed(() => {
  const now = settings.value
  return `layout-${now?.layout ?? 'comfortable'}${now?.showNextCode ? ' shows-next' : ''}`
})

export function VirtualList() {
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const grid = useSignal<Grid>({ columns: 1, rowHeight: 64 })
  const height = useSignal(0)
  const scrollTop = useSignal(0)
  const layout = layoutClass.value
  const range = useComputed(() => {
    const { columns, rowHeight } = grid.value
    const count = shown.value.length
    const lines = rowWindow({
      scrollTop: scrollTop.value,
      height: height.value,
      rowHeight,
      count: Math.ceil(count / columns),
    })
    const { start, end } = placesOf(lines, columns, count)
    return `${start} ${end}`
  })

  useLayoutEffect(() => {
    const box = scroller.current
    if (!box || !list.current) return
    const measure = () => {
      if (!list.current) return
      const style = getComputedStyle(box)
      const size = (name: string) => Number.parseFloat(style.getPropertyValue(name))
      const least = size('--tile-least')
      const columns = layout.includes('tiles') ? columnsIn(list.current.clientWidth, least) : 1
      const next = { columns, rowHeight: size('--row-height') }
      const before = grid.peek()
      height.value = box.clientHeight
      if (next.columns === before.columns && next.rowHeight === before.rowHeight) return
      // What stood on top stays on top.
      const first = Math.floor(box.scrollTop / before.rowHeight) * before.columns
      grid.value = next
      list.current.style.height = `${Math.ceil(shown.peek().length / columns) * next.rowHeight}px`
      box.scrollTop = Math.floor(first / columns) * next.rowHeight
      scrollTop.value = box.scrollTop
    }
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(box)
    return () => watching.disconnect()
  }, [layout])

  // A new search starts at the top.
  useSignalEffect(() => {
    query.value
    chosen.value
    if (scroller.current) scroller.current.scrollTop = 0
    scrollTop.value = 0
  })

  // Brings the row that wants the focus into view; the effect after the render then focuses it.
  useSignalEffect(() => {
    const index =
      wantsFocus.value === null ? -1 : shown.value.findIndex((account) => account.id === wantsFocus.value)
    const box = scroller.current
    if (index < 0 || !box) return
    const { columns, rowHeight } = grid.value
    const view = { scrollTop: box.scrollTop, height: box.clientHeight, rowHeight, count: 0 }
    const wanted = scrollToShow(view, Math.floor(index / columns), margin)
    if (wanted !== view.scrollTop) box.scrollTop = wanted
    scrollTop.value = box.scrollTop
  })

  const [start = 0, end = 0] = range.value.split(' ').map(Number)
  const { columns, rowHeight } = grid.value
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
    const next =
      walkGrid(event.key, indexOf(current.peek()), {
        columns,
        count: accounts.length,
        page: rowsPerPage({ height: height.peek(), rowHeight }),
        forward: isMirrored(list.current) ? 'ArrowLeft' : 'ArrowRight',
      }) ?? undefined
    if (keyChooses(event, current.peek(), next)) return event.preventDefault()
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (next < 0) focusSearch()
    else focusRow(next)
  }

  const startsRest =
    accounts[0]?.pinned && query.value === '' ? accounts.findIndex((account) => !account.pinned) : -1
  const armed = best.value && query.value.trim() !== '' ? best.value.id : null

  return (
    <div
      class={`scroller ${layout}`}
      ref={scroller}
      onScroll={(event) => {
        scrollTop.value = event.currentTarget.scrollTop
      }}
    >
      <ul
        class={`rows${selecting.value ? ' rows-selecting' : ''}`}
        ref={list}
        aria-label={messages.list.accounts}
        style={{ height: `${Math.ceil(accounts.length / columns) * rowHeight}px` }}
        onKeyDown={walk}
        onClickCapture={(event) => {
          const id = rowAt(event.target)?.dataset['id']
          if (id === undefined || !clickChooses(event, id)) return
          event.preventDefault()
          event.stopPropagation()
        }}
        onPointerDown={(event) => {
          notePress()
          const chooses = selecting.peek() || event.shiftKey || event.ctrlKey || event.metaKey
          if (!chooses) startDrag(event, scroller.current, grid.peek())
        }}
        onContextMenu={(event) => {
          const row = rowAt(event.target)
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
              place={placeOf(index, columns, rowHeight)}
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
