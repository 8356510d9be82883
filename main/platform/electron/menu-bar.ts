// Draws the menu bar. On Windows and Linux it is there for its keys alone: no window shows it, and Alt does nothing.

import { app, BaseWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuBar, MenuEntry, MenuGroup } from '../platform'

const systems: Readonly<Partial<Record<NodeJS.Platform, MenuBar['system']>>> = {
  darwin: 'mac',
  win32: 'windows',
}

export function createMenuBar(platform: NodeJS.Platform = process.platform): MenuBar {
  const listeners = new Set<(id: string) => void>()
  let drawn = ''
  const choose = (id: string) => {
    for (const listener of listeners) listener(id)
  }
  return {
    system: systems[platform] ?? 'linux',
    render: (groups) => {
      const next = JSON.stringify(groups)
      if (next === drawn) return
      drawn = next
      Menu.setApplicationMenu(Menu.buildFromTemplate([...groups.map(groupOf(choose)), ...developing()]))
      // A window that had none would show it now.
      if (platform !== 'darwin')
        for (const each of BaseWindow.getAllWindows()) each.setMenuBarVisibility(false)
    },
    onChoose: (listener) => {
      listeners.add(listener)
    },
  }
}

const groupOf =
  (choose: (id: string) => void) =>
  ({ label, role, entries }: MenuGroup): MenuItemConstructorOptions => ({
    label,
    ...(role === undefined ? {} : { role }),
    submenu: entries.map(entryOf(choose)),
  })

const entryOf =
  (choose: (id: string) => void) =>
  (entry: MenuEntry): MenuItemConstructorOptions => {
    if (entry.kind === 'line') return { type: 'separator' }
    const keys = entry.keys === undefined ? {} : { accelerator: entry.keys }
    if (entry.kind === 'role') return { role: entry.role, ...keys }
    const { id, label, enabled, mark } = entry
    const marked = mark === undefined ? {} : { type: mark.as, checked: mark.on }
    return { label, enabled, click: () => choose(id), ...marked, ...keys }
  }

/** Not in what people get. */
function developing(): readonly MenuItemConstructorOptions[] {
  return app.isPackaged ? [] : [{ label: 'Develop', submenu: [{ role: 'toggleDevTools' }] }]
}
