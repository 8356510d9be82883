// The rows of an import, up to 100,000 of them: only those on the screen are in the page. The list lies inside what
// scrolls, below the sources, so that a low window still has room for it.

import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { IntakeRowView } from '../../shared/intake'
import { intakeWords } from '../../shared/messages/later'
import { createRowCodes } from '../state/row-codes'
import { renderedRows, rowsPerPage, scrollToShow } from '../state/virtual'
import { IntakeRow, openMend } from './intake-row'
import { useRowsInView } from './rows-in-view'

/** Rows keep this distance from the edge when the keyboard brings them into view, pixels. */
const margin = 8

interface Props {
  readonly rows: readonly IntakeRowView[]
  readonly scroller: RefObject<HTMLDivElement | null>
}

export function IntakeRows({ rows, scroller }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const codes = useMemo(createRowCodes, [])
  const current = useSignal(-1)
  const wantsFocus = useRef(false)
  const count = rows.length
  const inView = useRowsInView({ list, scroller, count, property: '--intake-height', usually: 60 })
  const { rowHeight, height, scrolled, measure } = inView
  useEffect(() => () => codes.stop(), [])

  const kept = current.value < 0 || current.value >= count ? null : current.value
  const shown = renderedRows(inView.start, inView.end, kept)
  const keys = shown.flatMap((at) => (rows[at] && rows[at].state.kind !== 'bad' ? [rows[at].key] : []))
  useLayoutEffect(() => codes.watch(keys), [keys.join(' ')])

  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    const key = rows[current.peek()]?.key
    const box =
      key === undefined ? null : list.current?.querySelector<HTMLElement>(`#take-${CSS.escape(key)}`)
    if (!box) return
    wantsFocus.current = false
    box.focus({ preventScroll: true })
  })

  const go = (index: number) => {
    const box = scroller.current
    if (!box || !list.current) return
    const above = box.scrollTop - scrolled.peek()
    const view = { scrollTop: scrolled.peek(), height: box.clientHeight, rowHeight: rowHeight.peek(), count }
    const wanted = scrollToShow(view, index, margin)
    if (wanted !== view.scrollTop) box.scrollTop = wanted + above
    measure()
    wantsFocus.current = true
    current.value = index
  }

  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const at = current.peek()
    const page = rowsPerPage({ height: height.peek(), rowHeight: rowHeight.peek() })
    const target: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(count - 1, at + 1),
      ArrowUp: Math.max(0, at - 1),
      PageDown: Math.min(count - 1, at + page),
      PageUp: Math.max(0, at - page),
      Home: 0,
      End: count - 1,
    }
    const row = rows[at]
    const next = target[event.key]
    if (next !== undefined) go(next)
    else if (event.key === 'Enter' && row?.state.kind === 'bad' && row.state.mendable) openMend(row)
    // Enter on a tick box would send the form.
    else if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
  }

  const tabStop = kept ?? 0
  return (
    <ul
      class="intake-rows"
      ref={list}
      aria-label={intakeWords.list.label}
      style={{ height: `${count * rowHeight.value}px` }}
      onKeyDown={walk}
    >
      {shown.map((index) => {
        const row = rows[index]
        return row ? (
          <IntakeRow
            key={row.key}
            row={row}
            index={index}
            count={count}
            top={index * rowHeight.value}
            tabStop={index === tabStop}
            codes={codes}
            onFocus={() => {
              current.value = index
            }}
          />
        ) : null
      })}
    </ul>
  )
}
