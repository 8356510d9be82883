// The system's own dialogs, on top of the main window.

import { join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { windowText } from '../../../shared/messages/window'
import type { Dialogs } from '../platform'

/** `folder`: where they begin; null leaves that to the system. */
export function createDialogs(owner: () => BrowserWindow | null, folder: string | null): Dialogs {
  const begin = folder === null ? {} : { defaultPath: folder }
  let asking = false

  /** A page that asks again and again gets one dialog. */
  const once = async <T>(ask: (window: BrowserWindow | null) => Promise<T | null>): Promise<T | null> => {
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
          defaultPath: folder === null ? name : join(folder, name),
          filters: [{ name: kind, extensions: [extension] }],
          properties: ['showOverwriteConfirmation', 'createDirectory'],
        }
        const { canceled, filePath } = await (window === null
          ? dialog.showSaveDialog(options)
          : dialog.showSaveDialog(window, options))
        return canceled || filePath === '' ? null : filePath
      }),
    pickFolder: (title) => open({ ...begin, title, properties: ['openDirectory', 'createDirectory'] }),
    openFile: ({ title, kind, extensions }) =>
      open({
        ...begin,
        ...{ title, properties: ['openFile'], filters: [{ name: kind, extensions: [...extensions] }] },
      }),
    confirm: async ({ title, text, button }) => {
      const yes = await once(async (window) => {
        // Nobody pressed anything in a window that is not there.
        if (window === null || !window.isVisible()) return false
        const { response } = await dialog.showMessageBox(window, {
          ...{ type: 'warning', title: windowText.title, message: title, detail: text, noLink: true },
          ...{ buttons: [button, windowText.cancel], defaultId: 1, cancelId: 1 },
        })
        return response === 0
      })
      return yes === true
    },
  }
}
