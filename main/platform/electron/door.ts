// The way in for a window's commands. Only the main frame of a window of ours, on our own origin, gets through;
// everybody else is answered `not-allowed` before anything of the request is looked at.

import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { commandChannel, commandNames } from '../../../shared/command-names'
import { fail } from '../../../shared/result'
import type { Door, WindowName } from '../platform'
import { pageHost, pageScheme } from './page-files'

/** Whoever knocks before somebody receives waits: a page may start sooner than the rest of the program. */
export function createDoor(whose: (contentsId: number) => WindowName | null): Door {
  type Receive = Parameters<Door['open']>[0]
  let open: (receive: Receive) => void = () => undefined
  const opened = new Promise<Receive>((resolve) => {
    open = resolve
  })
  for (const name of commandNames) {
    ipcMain.handle(commandChannel(name), async (event, input: unknown) => {
      // Read synchronously: after an await the frame can be gone (security.md 2).
      const from = whose(event.sender.id)
      if (from === null || !isOurPage(event)) return fail({ code: 'not-allowed' })
      return (await opened)(name, input, from)
    })
  }
  return { open }
}

function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  if (frame === null || frame !== event.sender.mainFrame) return false
  try {
    const { protocol, host } = new URL(frame.url)
    return protocol === `${pageScheme}:` && host === pageHost
  } catch {
    return false
  }
}
