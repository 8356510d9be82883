// A page for paper: laid out in a window of its own that nobody sees, with a session that is only in memory and without
// script, and destroyed afterwards (security.md, Never 3).

import { BrowserWindow, session } from 'electron'
import type { Paper } from '../platform'

/** Milliseconds that a page may take. */
const patience = 20_000

export function createPaper(): Paper {
  let turn = 0

  const onPage = async <T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T | null> => {
    turn++
    const own = session.fromPartition(`paper-${turn}`, { cache: false })
    own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !url.startsWith('data:') }))
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: own, sandbox: true, contextIsolation: true, javascript: false },
    })
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, patience, null)
    })
    const made = async () => {
      await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`)
      return await work(window)
    }
    try {
      return await Promise.race([made(), tooLong])
    } catch {
      return null
    } finally {
      clearTimeout(timer)
      if (!window.isDestroyed()) window.destroy()
      await own.clearStorageData()
    }
  }

  return {
    pdf: (html) =>
      onPage(html, async (window) => {
        const pdf = await window.webContents.printToPDF({ printBackground: true, pageSize: 'A4' })
        return new Uint8Array(pdf)
      }),
    print: async (html) => {
      const done = await onPage(
        html,
        (window) =>
          new Promise<boolean>((resolve) => {
            window.webContents.print({ printBackground: true }, (printed) => resolve(printed))
          }),
      )
      return done ?? false
    },
  }
}
