// A page for paper: laid out in a window of its own that nobody sees, with a session that is only in memory and without
// script, and destroyed afterwards (security.md, Never 3).

import { app, BrowserWindow, session } from 'electron'
import type { Paper } from '../platform'

/** Milliseconds that laying out a page may take. */
const patience = 20_000

/** Countries where US Letter lies in the printer. */
const letterCountries = [
  'US',
  'CA',
  'MX',
  'PH',
  'CO',
  'CL',
  'VE',
  'GT',
  'CR',
  'PA',
  'SV',
  'NI',
  'HN',
  'DO',
  'PR',
]

export function createPaper(country = app.getLocaleCountryCode()): Paper {
  const pageSize = letterCountries.includes(country) ? 'Letter' : 'A4'
  let turn = 0
  let busy = false

  /**
   * null: the page was not laid out in time, or another one is still at work, because each is a window with a process of its
   * own and may open the system's dialog. What is done with it afterwards may wait for a person.
   */
  const onPage = async <T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T | null> => {
    if (busy) return null
    busy = true
    try {
      return await alone(html, work)
    } finally {
      busy = false
    }
  }

  const alone = async <T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T | null> => {
    turn++
    const own = session.fromPartition(`paper-${turn}`, { cache: false })
    own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !url.startsWith('data:') }))
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: own, sandbox: true, contextIsolation: true, javascript: false },
    })
    try {
      const url = `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`
      const laidOut = await inTime(window.loadURL(url).then(() => true))
      return laidOut === true ? await work(window) : null
    } catch {
      return null
    } finally {
      if (!window.isDestroyed()) window.destroy()
      await own.clearStorageData()
    }
  }

  return {
    pdf: (html) =>
      onPage(html, async (window) => {
        const pdf = await inTime(window.webContents.printToPDF({ printBackground: true, pageSize }))
        return pdf === null ? null : new Uint8Array(pdf)
      }),
    print: async (html) => {
      const done = await onPage(
        html,
        (window) =>
          new Promise<boolean>((resolve) => {
            window.once('closed', () => resolve(false))
            window.webContents.print({ printBackground: true }, (printed) => resolve(printed))
          }),
      )
      return done ?? false
    },
  }
}

async function inTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null)
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
