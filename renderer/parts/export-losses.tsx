// Every account that stays out or loses something, by name: a box that scrolls, for one line or for thousands.

import { useId, useMemo } from 'preact/hooks'
import type { ExportPreview } from '../../shared/exporting'
import { exportingWords } from '../../shared/messages/later'
import { sayName } from '../state/labels'

const words = exportingWords

export function ExportLosses({ told }: { readonly told: ExportPreview }) {
  const head = useId()
  // Made once: what is typed below does not compare thousands of lines.
  const lines = useMemo(
    () => [
      ...told.left.map((each) => (
        <li key={each.id}>
          <b dir="auto">{sayName(each)}</b> {words.leftWhy(each.why)}
        </li>
      )),
      ...told.lost.map((each) => (
        <li key={each.id}>
          <b dir="auto">{sayName(each)}</b> {words.lostWhat(each.parts)}
        </li>
      )),
    ],
    [told],
  )
  if (lines.length === 0) return null
  return (
    <section class="export-part">
      <h3 class="export-head" id={head}>
        {[
          ...(told.left.length > 0 ? [words.left(told.left.length)] : []),
          ...(told.lost.length > 0 ? [words.lost(told.lost.length)] : []),
        ].join(', ')}
      </h3>
      {/* Scrolls by the keyboard too. */}
      <ul class="export-losses" aria-labelledby={head} tabIndex={lines.length > 4 ? 0 : undefined}>
        {lines}
      </ul>
    </section>
  )
}
