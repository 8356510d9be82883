// A log that keeps its events for the test to read.

import type { Log } from '../../main/platform/platform'

export interface FakeLog extends Log {
  events(): readonly string[]
}

export function createFakeLog(): FakeLog {
  const events: string[] = []
  return {
    event: (name, errorClass) => {
      events.push(errorClass === undefined ? name : `${name} ${errorClass}`)
    },
    events: () => events,
  }
}
