// What is told to the main window while its page has not begun yet would be lost, because nothing listens. What `begun` does
// not say itself is told right after it.

import type { EventName } from '../../shared/command-names'
import type { EventPayloads } from '../../shared/contract'
import type { Windows } from '../platform/platform'

const saidByBegun: ReadonlySet<EventName> = new Set([
  'status',
  'opened',
  'accounts',
  'codes',
  'groups',
  'recent',
  'settings',
])
/** A page that never begins fills nothing. */
const mostHeld = 100

export function holdingBack(windows: Windows): Windows {
  let begun = false
  const held: (() => void)[] = []
  const toMain = <E extends EventName>(name: E, payload: EventPayloads[E]) => {
    const tell = () => windows.send(name, payload, 'main')
    if (begun) tell()
    else if (name === 'begun') {
      begun = true
      tell()
      for (const each of held.splice(0)) each()
    } else if (!saidByBegun.has(name) && held.length < mostHeld) held.push(tell)
  }
  return {
    ...windows,
    send: (name, payload, to) => {
      if (to !== 'quick') toMain(name, payload)
      if (to !== 'main') windows.send(name, payload, 'quick')
    },
  }
}
