// Every account that stays out or loses something, by name under the reason: a box that scrolls, for one line or for thousands.

import { useId, useMemo } from 'preact/hooks'
import type { ExportPreview } from '../../shared/exporting'
import { exportingWords } from '../../shared/messages/later'
import { listOf } from '../../shared/messages/locale'
import { sayName } from '../state/labels'

const words = exportingWords

export function ExportLosses({ told }: { readonly told: ExportPreview }) {
  const head = useId()
  // Made once: what is typed below does not compare thousands of lines.
  const groups = useMemo(() => {
    const byReason = new Map<string, { readonly id: string; readonly name: string }[]>()
    const put = (reason: string, each: (typeof told.left | typeof told.lost)[number]) => {
      const named = byReason.get(reason) ?? []
      named.push({ id: each.id, name: sayName(each) })
      byReason.set(reason, named)
    }
    for (const each of told.left) put(words.leftWhy[each.why], each)
    for (const each of told.lost) put(words.lostWhat(each.parts.map((part) => words.lostPart[part])), each)
    return [...byReason].map(([reason, named]) => (
      <li key={reason}>
        <p>{reason}</p>
        <ul>
          {named.map(({ id, name }) => (
            <li key={id} dir="auto">
              {name}
            </li>
          ))}
        </ul>
      </li>
    ))
  }, [told])
  const lines = told.left.length + told.lost.length
  if (lines === 0) return null
  return (
    <section class="export-part">
      <h3 class="export-head" id={head}>
        {listOf([
          ...(told.left.length > 0 ? [words.left(told.left.length)] : []),
          ...(told.lost.length > 0 ? [words.lost(told.lost.length)] : []),
        ])}
      </h3>
      {/* Scrolls by the keyboard too. */}
      <ul class="export-losses" aria-labelledby={head} tabIndex={lines > 4 ? 0 : undefined}>
        {groups}
      </ul>
    </section>
  )
}
