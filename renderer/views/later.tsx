// Screens that are not on the way to the first code are fetched when first needed, or when the window is idle.

import { signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'

type Rest = typeof import('./rest')
type Adding = typeof import('./adding')

/** A file of screens, fetched once. */
function fetchedOnce<T>(load: () => Promise<T>) {
  const here = signal<T | null>(null)
  let asked = false
  const fetch = () => {
    if (asked) return
    asked = true
    void load().then((loaded) => {
      here.value = loaded
    })
  }
  /** A screen of it; nothing until it is here. */
  const later = <P extends object>(pick: (from: T) => FunctionComponent<P>): FunctionComponent<P> => {
    return (props) => {
      if (!here.value) {
        fetch()
        return null
      }
      const View = pick(here.value)
      return <View {...props} />
    }
  }
  return { fetch, later }
}

const rest = fetchedOnce<Rest>(() => import('./rest'))
/** Only whoever adds an account pays for it. */
const adding = fetchedOnce<Adding>(() => import('./adding'))

export const fetchRest = rest.fetch
export const later = rest.later
export const laterAdding = adding.later
