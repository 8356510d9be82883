// The tray icon and its menu, as each system wants them: a menu that is set again after each change on Linux, a click
// that opens something on Windows and macOS, and an icon that comes back when the desktop's tray does.

import { Menu, type MenuItemConstructorOptions, Tray as NativeTray, nativeTheme } from 'electron'
import type { Tray, TrayEntry } from '../platform'
import { watchNameOnSessionBus } from '../session-bus-watch'
import { trayIcon } from './tray-icon'

/** Who owns this name on the session bus shows tray icons (freedesktop.org, StatusNotifierItem). */
const watcherName = 'org.kde.StatusNotifierWatcher'

export interface TraySystem {
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
  readonly watch: typeof watchNameOnSessionBus
}

const thisSystem: TraySystem = { platform: process.platform, env: process.env, watch: watchNameOnSessionBus }

export function createTray(system: TraySystem = thisSystem): Tray {
  const { platform, env } = system
  const desktop = env['XDG_CURRENT_DESKTOP'] ?? ''
  const chosen = new Set<(id: string) => void>()
  const pressed = new Set<() => void>()
  const shownListeners = new Set<(shown: boolean) => void>()
  let wanted: { readonly entries: readonly TrayEntry[]; readonly tooltip: string } | null = null
  let drawn = ''
  let native: NativeTray | null = null
  // Windows and macOS always have one.
  let shown = platform !== 'linux'
  let unwatch: (() => void) | null = null
  let announced = false
  /** While the program ends, a change that was on its way must not draw an icon again. */
  let removed = false

  const press = () => {
    for (const listener of pressed) listener()
  }

  const make = () => {
    const made = new NativeTray(trayIcon(platform, desktop))
    // Where the desktop opens the menu by itself, this never comes.
    made.on('click', press)
    // Windows and macOS: the click is for the quick window, so the menu has the other button.
    if (platform !== 'linux')
      made.on('right-click', () => made.popUpContextMenu(menuOf(wanted?.entries ?? [])))
    return made
  }

  const menuOf = (entries: readonly TrayEntry[]) =>
    Menu.buildFromTemplate(
      entries.map((entry) =>
        template(entry, (id) => {
          for (const listener of chosen) listener(id)
        }),
      ),
    )

  const draw = () => {
    if (wanted === null || removed) return
    const key = JSON.stringify(wanted)
    if (native !== null && key === drawn) return
    native ??= make()
    drawn = key
    native.setToolTip(wanted.tooltip)
    // A menu that is set takes the click on macOS, and Linux shows no change of a menu that was set before.
    if (platform === 'linux') native.setContextMenu(menuOf(wanted.entries))
  }

  const remake = () => {
    native?.destroy()
    native = null
    announced = true
    draw()
  }

  nativeTheme.on('updated', () => native?.setImage(trayIcon(platform, desktop)))

  return {
    render: (entries, tooltip) => {
      wanted = { entries, tooltip }
      if (platform === 'linux' && unwatch === null) {
        unwatch = system.watch(watcherName, env, (owned) => {
          // Chromium announces an icon again by itself, but not one that it made while nobody owned the name.
          if (owned && !announced) remake()
          // Bars of the older kind (XEmbed) have no name on the bus; they get their icon, and nothing relies on it.
          else if (native === null && (env['DISPLAY'] ?? '') !== '') draw()
          if (owned === shown) return
          shown = owned
          for (const listener of shownListeners) listener(owned)
        })
      }
      // On Linux the first answer of the bus makes it, so that it is made once and the right way.
      if (platform !== 'linux' || native !== null) draw()
    },
    isShown: () => shown,
    onShown: (listener) => {
      shownListeners.add(listener)
    },
    onChoose: (listener) => {
      chosen.add(listener)
    },
    onPress: (listener) => {
      pressed.add(listener)
    },
    remove: () => {
      removed = true
      unwatch?.()
      // On Linux the icon goes with the program's connection. Destroying it first crashed GTK in one of fifteen quits where
      // no host for trays runs, and with it what a quit still had to save (gtk_widget_destroy, measured on Electron 33).
      if (platform === 'linux') return
      native?.destroy()
      native = null
    },
  }
}

function template(entry: TrayEntry, choose: (id: string) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'line':
      return { type: 'separator' }
    case 'words':
      return { label: literal(entry.label), enabled: false }
    case 'group':
      return {
        label: literal(entry.label),
        submenu: entry.entries.map((inner) => template(inner, choose)),
      }
    case 'item':
      return {
        label: literal(entry.label),
        ...(entry.checked === undefined ? {} : { type: 'checkbox' as const, checked: entry.checked }),
        click: () => choose(entry.id),
      }
  }
}

/** An ampersand would underline the next letter. */
function literal(label: string): string {
  return label.replaceAll('&', '&&')
}
