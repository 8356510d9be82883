// The system's own dialogs, on top of the main window.

import { type BrowserWindow, dialog } from 'electron'
import type { Dialogs } from '../platform'

export function createDialogs(owner: () => BrowserWindow | null): Dialogs {
  return {
    saveFile: async ({ name, extension, kind }) => {
      const options: Electron.SaveDialogOptions = {
        defaultPath: name,
        filters: [{ name: kind, extensions: [extension] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      }
      const window = owner()
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options))
      return canceled || filePath === '' ? null : filePath
    },
  }
}
