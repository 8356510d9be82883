// A countdown ring, drawn in steps. The timer writes straight to it: no render, no animation (perf.md A5).

import { useLayoutEffect, useRef } from 'preact/hooks'
import { countdownStep } from '../state/countdown'
import { onBeat } from '../state/ticker'

/** `period` and `validUntil` in seconds. */
export function Ring({ period, validUntil }: { readonly period: number; readonly validUntil: number }) {
  const ring = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    let drawn = ''
    return onBeat((now) => {
      const step = countdownStep(period, validUntil, now)
      const key = step.ending ? `ending ${step.seconds}` : String(step.fraction)
      if (key === drawn || !ring.current) return
      drawn = key
      ring.current.style.setProperty('--left', String(step.fraction))
      if (step.ending) ring.current.dataset['ending'] = String(step.seconds)
      else delete ring.current.dataset['ending']
    })
  }, [period, validUntil])
  return (
    <span class="ring" ref={ring} aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle class="ring-track" cx="12" cy="12" r="9.5" />
        <circle class="ring-left" cx="12" cy="12" r="9.5" pathLength={1} />
      </svg>
    </span>
  )
}
