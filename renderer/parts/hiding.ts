// What must not stay on the screen: it is hidden after a minute, and as soon as the window is left or not seen.

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { onBeat, windowVisible } from '../state/ticker'

/** Seconds. */
const staysFor = 60
/** Milliseconds: Tab behind the last control leaves the page and comes back at its first by itself. */
const backWithin = 150

/** Seconds left, from the start again with each `turn`; counts while `shown`. `held`: the system's own dialog is over the window, which is not leaving it. */
export function useHiding(shown: boolean, hide: () => void, held: () => boolean, turn = 0): number {
  const left = useSignal(staysFor)
  const visible = windowVisible.value
  useEffect(() => {
    if (!shown) return
    if (!visible && !held()) return hide()
    let timer: number | undefined
    const leave = () => {
      if (!held()) timer = window.setTimeout(hide, backWithin)
    }
    const back = () => window.clearTimeout(timer)
    window.addEventListener('blur', leave)
    window.addEventListener('focus', back)
    return () => {
      back()
      window.removeEventListener('blur', leave)
      window.removeEventListener('focus', back)
    }
  }, [shown, visible])
  useEffect(() => {
    if (!shown) return
    const ends = Date.now() + staysFor * 1000
    left.value = staysFor
    return onBeat((now) => {
      left.value = Math.max(0, Math.ceil((ends - now) / 1000))
      if (left.value === 0) hide()
    })
  }, [shown, turn])
  return left.value
}
