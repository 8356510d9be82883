// A log that keeps its events for the test to read.

import type { Log } from '../../main/platform/platform'

export interface FakeLog extends Log {
  events(): readonly string[]
}

export function createFakeLog(): FakeLog {
  const events: string[] = []
  return {
    event: (name, cause) => {
      events.push(cause === undefined ? name : `${name} ${cause}`)
    },
    events: () => events,
  }
}
