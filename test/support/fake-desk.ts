// The desktop's half of the fake bridge: keys that are always free but one, a tray, a tool that types.

import type { Bridge } from '../../shared/contract'
import { fail, ok } from '../../shared/result'
import type { DeskView } from '../../shared/views'

export const fakeDesk: DeskView = {
  system: 'linux',
  tray: true,
  hotkeys: {
    how: 'system',
    list: [{ name: 'quick', accelerator: 'CommandOrControl+Alt+Space', fault: null }],
  },
  commands: { toggle: 'tidelock --toggle', copyLast: 'tidelock --copy-last', lock: 'tidelock --lock' },
  typing: 'xdotool',
  typesFromMain: true,
  contentProtection: false,
  clipboardMarks: false,
  autostart: false,
  accent: null,
}

export function createFakeDesk(tell: (view: DeskView) => void) {
  let view = fakeDesk
  const change = (next: Partial<DeskView>) => {
    view = { ...view, ...next }
    tell(view)
  }
  const nothing = async () => ok(null)
  return {
    revealCode: nothing,
    copyAndHide: async ({ id }) => ok({ id, which: 'current', secondsLeft: 12, clearsInSeconds: 30 }),
    typeCode: async ({ id }) => ok({ id, how: 'typed' }),
    hideQuick: nothing,
    openMain: nothing,
    recordHotkey: nothing,
    desk: async () => ok(view),
    setHotkey: async ({ name, accelerator }) => {
      if (accelerator === 'CommandOrControl+Alt+T') return fail({ code: 'hotkey-taken' })
      const others = view.hotkeys.list.filter((each) => each.name !== name)
      const own = accelerator === null ? [] : [{ name, accelerator, fault: null }]
      change({ hotkeys: { ...view.hotkeys, list: [...others, ...own] } })
      return ok(null)
    },
    setAutostart: async ({ on }) => {
      change({ autostart: on })
      return ok(null)
    },
  } satisfies Partial<Bridge>
}
