// The accounts of a restoring by their names, up to tens of thousands: only those on the screen are in the page.

import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { RestoreRow } from '../../shared/backups'
import { restoringWords } from '../../shared/messages/later'
import { subtitleOf, titleOf } from '../state/labels'
import { NamedPicture } from './account-picture'
import { Name } from './name'
import { useRowsInView } from './rows-in-view'

interface Props {
  readonly rows: readonly RestoreRow[]
  readonly scroller: RefObject<HTMLDivElement | null>
}

export function RestoreRows({ rows, scroller }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const count = rows.length
  const inView = useRowsInView({ list, scroller, count, property: '--restore-height', usually: 52 })
  const { start, end, rowHeight } = inView
  return (
    <ul
      class="restore-rows"
      ref={list}
      aria-label={restoringWords.list}
      style={{ height: `${count * rowHeight.value}px` }}
    >
      {rows.slice(start, end).map((row, at) => {
        const index = start + at
        return (
          <li
            key={index}
            class="restore-row"
            style={{ top: `${index * rowHeight.value}px` }}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            <NamedPicture issuer={row.issuer} account={row.account} />
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
