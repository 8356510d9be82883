// Which rows of a list are on the screen, for a list that lies somewhere inside what scrolls: whatever stands above it may
// change its height.

import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { rowWindow } from '../state/virtual'

interface RowsInView {
  /** Half-open range. */
  readonly start: number
  readonly end: number
  /** Pixels. */
  readonly rowHeight: ReadonlySignal<number>
  readonly height: ReadonlySignal<number>
  /** Pixels that the list has gone up beyond the upper edge; negative while it begins below. */
  readonly scrolled: ReadonlySignal<number>
  /** To be called after scrolling by script, which is told too late. */
  measure(): void
}

/** `property`: of the style sheet, with the height of a row in pixels; `usually`: until it is read. */
export function useRowsInView(parts: {
  readonly list: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly count: number
  readonly property: `--${string}`
  readonly usually: number
}): RowsInView {
  const { list, scroller, count } = parts
  const rowHeight = useSignal(parts.usually)
  const height = useSignal(0)
  const scrolled = useSignal(0)
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
  // Whatever changes above the list moves it.
  useLayoutEffect(measure)
  useEffect(() => {
    const box = scroller.current
    if (!box || !list.current) return
    rowHeight.value = Number.parseFloat(getComputedStyle(list.current).getPropertyValue(parts.property))
    const watching = new ResizeObserver(measure)
    watching.observe(box)
    if (box.firstElementChild) watching.observe(box.firstElementChild)
    box.addEventListener('scroll', measure, { passive: true })
    return () => {
      watching.disconnect()
      box.removeEventListener('scroll', measure)
    }
  }, [])
  const [start = 0, end = 0] = range.value.split(' ').map(Number)
  return { start, end: Math.min(end, count), rowHeight, height, scrolled, measure }
}
