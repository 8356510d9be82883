// The system's own dialogs, on top of the main window.

import { type BrowserWindow, dialog } from 'electron'
import type { Dialogs } from '../platform'

export function createDialogs(owner: () => BrowserWindow | null): Dialogs {
  let asking = false
  return {
    saveFile: async ({ name, extension, kind }) => {
      // A page that asks again and again gets one dialog.
      if (asking) return null
      asking = true
      const options: Electron.SaveDialogOptions = {
        defaultPath: name,
        filters: [{ name: kind, extensions: [extension] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      }
      const window = owner()
      try {
        const { canceled, filePath } = await (window === null
          ? dialog.showSaveDialog(options)
          : dialog.showSaveDialog(window, options))
        return canceled || filePath === '' ? null : filePath
      } finally {
        asking = false
      }
    },
  }
}
