// The door, with what every request tells besides its own: that a person is there, and that the page has begun to listen.

import type { Incoming } from '../incoming'
import type { Door } from '../platform/platform'
import { type AutoLock, askedByItself } from '../shell/auto-lock'

export function hearing(
  door: Door,
  {
    incoming,
    autoLock,
  }: {
    readonly incoming: Pick<Incoming, 'pageListens'>
    readonly autoLock: Pick<AutoLock, 'overdue' | 'touched'>
  },
): Door {
  return {
    open: (receive) =>
      door.open(async (name, input, from) => {
        // A page that asks has set its listeners before.
        if (from === 'main') incoming.pageListens()
        await autoLock.overdue()
        if (!askedByItself.has(name)) autoLock.touched()
        return receive(name, input, from)
      }),
  }
}
