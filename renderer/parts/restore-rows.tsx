// The accounts of a restoring by their names, up to tens of thousands: only those on the screen are in the page.

import { useComputed, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { RestoreRow } from '../../shared/backups'
import { restoringWords } from '../../shared/messages/later'
import { subtitleOf, titleOf } from '../state/labels'
import { rowWindow } from '../state/virtual'
import { Monogram } from './monogram'
import { Name } from './name'

interface Props {
  readonly rows: readonly RestoreRow[]
  readonly scroller: RefObject<HTMLDivElement | null>
}

export function RestoreRows({ rows, scroller }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const rowHeight = useSignal(52)
  const height = useSignal(0)
  /** Pixels that the list has gone up beyond the upper edge; negative while it begins below. */
  const scrolled = useSignal(0)
  const count = rows.length
  const range = useComputed(() => {
    const view = { scrollTop: scrolled.value, height: height.value, rowHeight: rowHeight.value, count }
    const { start, end } = rowWindow(view)
    return `${start} ${end}`
  })
  const measure = () => {
    const box = scroller.current
    if (!box || !list.current) return
    height.value = box.clientHeight
    scrolled.value = box.getBoundingClientRect().top - list.current.getBoundingClientRect().top
  }
  useLayoutEffect(measure)
  useEffect(() => {
    const box = scroller.current
    if (!box || !list.current) return
    rowHeight.value = Number.parseFloat(getComputedStyle(list.current).getPropertyValue('--restore-height'))
    const watching = new ResizeObserver(measure)
    watching.observe(box)
    box.addEventListener('scroll', measure, { passive: true })
    return () => {
      watching.disconnect()
      box.removeEventListener('scroll', measure)
    }
  }, [])
  const [start = 0, end = 0] = range.value.split(' ').map(Number)
  return (
    <ul
      class="restore-rows"
      ref={list}
      aria-label={restoringWords.list}
      style={{ height: `${count * rowHeight.value}px` }}
    >
      {rows.slice(start, Math.min(end, count)).map((row, at) => {
        const index = start + at
        return (
          <li
            key={index}
            class="restore-row"
            style={{ top: `${index * rowHeight.value}px` }}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            <Monogram name={row.issuer || row.account} />
            <span class="row-names">
              <Name text={titleOf(row)} class="row-issuer" />
              {subtitleOf(row) ? <Name text={subtitleOf(row)} class="row-account" /> : null}
            </span>
            <span class={`badge${row.place === 'new' ? ' badge-new' : ''}`}>
              {restoringWords.place[row.place]}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
