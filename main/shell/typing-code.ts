// A code on its way into another program's window: ours goes out of the way first, and where nothing could be typed the
// code is on the clipboard and a line says so.

import type { Fault } from '../../shared/errors'
import { ok, type Result } from '../../shared/result'
import type { TypeReport } from '../../shared/views'
import type { Tray, Typing, TypingTarget, Windows } from '../platform/platform'
import type { Copying } from './copying'

export interface TypingCode {
  /** `stepAside`: takes our window away, once there is a code (HOTP is counted and saved before). */
  type(id: string, into: TypingTarget, stepAside: () => void): Promise<Result<TypeReport, Fault>>
  /** From the main window, into the window below it. */
  typeFromMain(id: string): Promise<Result<TypeReport, Fault>>
}

export function createTypingCode(parts: {
  readonly typing: Typing
  readonly copying: Copying
  readonly windows: Pick<Windows, 'putAway'>
  readonly tray: Pick<Tray, 'isShown'>
  readonly pressesEnter: () => boolean
  readonly notTyped: (why: Exclude<TypeReport['how'], 'typed'>) => void
}): TypingCode {
  const { typing, copying, windows, tray } = parts

  const copyInstead = async (id: string, how: Exclude<TypeReport['how'], 'typed'>) => {
    const copied = await copying.copy(id, 'current')
    if (!copied.ok) return copied
    parts.notTyped(how)
    return ok({ id, how })
  }

  const type: TypingCode['type'] = async (id, into, stepAside) => {
    const code = await copying.fresh(id)
    if (!code.ok) return code
    stepAside()
    const how = await typing.type(code.value, into, parts.pressesEnter())
    return how === 'typed' ? ok({ id, how }) : copyInstead(id, how)
  }

  return {
    type,
    typeFromMain: async (id) => {
      const into = await typing.rememberBelow()
      if ((await into.window) !== null) return type(id, into, () => windows.putAway(tray.isShown()))
      // Our window stays: there is nowhere to go, and it says so.
      const code = await copying.fresh(id)
      if (!code.ok) return code
      return copyInstead(id, (await typing.tool()) === null ? 'no-tool' : 'no-window')
    },
  }
}
