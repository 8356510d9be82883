// What this desktop offers, as the settings show it, and the changes that a person can make to it. Every answer is
// looked up when it is asked for: trays and tools come and go.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { DeskView } from '../../shared/views'
import type { Autostart, Clipboard, Hotkeys, Tray, Typing, Windows } from '../platform/platform'
import type { HotkeyKeeper } from './hotkeys'

export interface Desk {
  view(): Promise<DeskView>
  setHotkey(name: string, accelerator: string | null): Result<null, Fault>
  recordHotkey(on: boolean): void
  setAutostart(on: boolean): Promise<Result<null, Fault>>
  /** Accounts that are gone for good take their keys along. */
  forget(ids: readonly string[]): void
  /** Tells the windows what is so now. */
  tell(): void
}

export function createDesk(parts: {
  readonly keeper: () => HotkeyKeeper
  /** A locked vault does not tell which accounts, or how many, have keys. */
  readonly isOpen: () => boolean
  readonly hotkeys: Pick<Hotkeys, 'how'>
  readonly tray: Pick<Tray, 'isShown'>
  readonly typing: Pick<Typing, 'tool' | 'looksBelow'>
  readonly autostart: Autostart
  readonly windows: Pick<Windows, 'canProtect'>
  readonly clipboard: Pick<Clipboard, 'marks'>
  readonly around: {
    readonly system: DeskView['system']
    readonly commands: DeskView['commands']
    readonly accent: () => DeskView['accent']
  }
  readonly send: (view: DeskView) => void
}): Desk {
  const { keeper, isOpen, hotkeys, tray, typing, autostart, windows, clipboard, around, send } = parts

  const view = async (): Promise<DeskView> => {
    const [tool, looksBelow, starts] = await Promise.all([
      typing.tool(),
      typing.looksBelow(),
      autostart.isOn(),
    ])
    return {
      system: around.system,
      commands: around.commands,
      tray: tray.isShown(),
      hotkeys: {
        how: hotkeys.how,
        list: keeper()
          .views()
          .filter(({ name }) => isOpen() || !name.startsWith('account:')),
      },
      typing: tool,
      typesFromMain: tool !== null && looksBelow,
      contentProtection: windows.canProtect,
      clipboardMarks: clipboard.marks,
      autostart: starts,
      accent: around.accent(),
    }
  }

  const tell = () => void view().then(send)

  return {
    view,
    tell,
    setHotkey: (name, accelerator) => keeper().set(name, accelerator),
    recordHotkey: (on) => keeper().record(on),
    setAutostart: async (on) => {
      const done = await autostart.set(on)
      tell()
      return done ? ok(null) : fail({ code: 'autostart-refused' })
    },
    forget: (ids) => keeper().forget(ids),
  }
}
