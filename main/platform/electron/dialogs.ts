// The system's own dialogs, on top of the main window.

import { type BrowserWindow, dialog } from 'electron'
import type { Dialogs } from '../platform'

export function createDialogs(owner: () => BrowserWindow | null): Dialogs {
  let asking = false

  /** A page that asks again and again gets one dialog. */
  const once = async (ask: (window: BrowserWindow | null) => Promise<string | null>) => {
    if (asking) return null
    asking = true
    try {
      return await ask(owner())
    } finally {
      asking = false
    }
  }

  const open = (options: Electron.OpenDialogOptions) =>
    once(async (window) => {
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options))
      return canceled ? null : (filePaths[0] ?? null)
    })

  return {
    saveFile: ({ name, extension, kind }) =>
      once(async (window) => {
        const options: Electron.SaveDialogOptions = {
          defaultPath: name,
          filters: [{ name: kind, extensions: [extension] }],
          properties: ['showOverwriteConfirmation', 'createDirectory'],
        }
        const { canceled, filePath } = await (window === null
          ? dialog.showSaveDialog(options)
          : dialog.showSaveDialog(window, options))
        return canceled || filePath === '' ? null : filePath
      }),
    pickFolder: (title) => open({ title, properties: ['openDirectory', 'createDirectory'] }),
    openFile: ({ title, kind, extensions }) =>
      open({ title, properties: ['openFile'], filters: [{ name: kind, extensions: [...extensions] }] }),
  }
}
