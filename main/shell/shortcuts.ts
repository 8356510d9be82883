// What a key for the whole desktop does, and a click in the tray: a code is copied while no window of ours need be open.
// What does not work is said by the system's notice, or in the window.

import type { Fault } from '../../shared/errors'
import { faultSentence } from '../../shared/messages'
import { fail } from '../../shared/result'
import type { Notices, Windows } from '../platform/platform'
import type { Copying } from './copying'
import type { QuickWindow } from './quick-window'
import type { Recent } from './recent'

export interface Shortcuts {
  /** 'quick', 'copy-last' or 'account:' and an id. */
  press(name: string): void
  copy(id: string): void
}

export function createShortcuts(parts: {
  readonly vaultIs: () => 'open' | 'locked' | 'closed'
  readonly copying: Pick<Copying, 'copyFresh'>
  readonly recent: Pick<Recent, 'ids'>
  readonly quick: Pick<QuickWindow, 'toggle'>
  readonly windows: Pick<Windows, 'send' | 'show'>
  readonly notices: Notices
}): Shortcuts {
  const { vaultIs, copying, recent, quick, windows, notices } = parts

  const complain = (fault: Fault) => {
    windows.send('remark', { kind: 'fault', fault }, 'main')
    if (!notices.say(faultSentence(fault))) windows.show()
  }

  const copy = async (id: string | undefined) => {
    // A locked vault is asked for where it is unlocked.
    if (vaultIs() !== 'open') return await quick.toggle()
    const done =
      id === undefined ? fail({ code: 'nothing-copied-yet' } as const) : await copying.copyFresh(id)
    if (!done.ok) complain(done.error)
  }

  return {
    copy: (id) => void copy(id),
    press: (name) => {
      if (name === 'quick') void quick.toggle()
      else if (name === 'copy-last') void copy(recent.ids()[0])
      else if (name.startsWith('account:')) void copy(name.slice('account:'.length))
    },
  }
}
