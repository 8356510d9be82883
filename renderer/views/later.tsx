// Screens that are not on the way to the first code are fetched when first needed, or when the window is idle.

import { signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'

type Rest = typeof import('./rest')

const rest = signal<Rest | null>(null)
let asked = false

export function fetchRest() {
  if (asked) return
  asked = true
  void import('./rest').then((loaded) => {
    rest.value = loaded
  })
}

/** A screen of the rest; nothing until it is here. */
export function later<P extends object>(pick: (from: Rest) => FunctionComponent<P>): FunctionComponent<P> {
  return (props) => {
    if (!rest.value) {
      fetchRest()
      return null
    }
    const View = pick(rest.value)
    return <View {...props} />
  }
}
