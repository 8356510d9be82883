// The one timer of the window: beats once a second, only while the window is visible and something listens.

import { effect, signal } from '@preact/signals'
import { untilNextSecond } from './countdown'

type Beat = (now: number) => void

/** Told by main; a page is not told reliably. */
export const windowVisible = signal(true)

const beats = new Set<Beat>()
let timer: number | undefined

function beat() {
  const now = Date.now()
  timer = window.setTimeout(beat, untilNextSecond(now))
  for (const each of beats) each(now)
}

function adjust() {
  const needed = beats.size > 0 && windowVisible.peek()
  if (needed && timer === undefined) {
    timer = window.setTimeout(beat, untilNextSecond(Date.now()))
  } else if (!needed && timer !== undefined) {
    window.clearTimeout(timer)
    timer = undefined
  }
}

/** Calls now and at each full second, until the returned function is called. */
export function onBeat(each: Beat): () => void {
  beats.add(each)
  each(Date.now())
  adjust()
  return () => {
    beats.delete(each)
    adjust()
  }
}

export function followVisibility() {
  effect(() => {
    if (windowVisible.value) for (const each of beats) each(Date.now())
    adjust()
  })
}
