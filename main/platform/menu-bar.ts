// The menu bar, and the keys that belong to windows everywhere. Types only.

/** What the system itself does, in its own words. */
export type MenuRole =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'close'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'delete'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'front'

/** As Electron writes keys. */
export type MenuEntry =
  | { readonly kind: 'role'; readonly role: MenuRole; readonly keys?: string }
  | {
      readonly kind: 'item'
      readonly id: string
      readonly label: string
      readonly keys?: string
      readonly enabled: boolean
      /** Of a switch, or of one among several that stand beside each other. */
      readonly mark?: { readonly as: 'checkbox' | 'radio'; readonly on: boolean }
    }
  | { readonly kind: 'line' }

export interface MenuGroup {
  readonly label: string
  /** Where macOS adds entries of its own. */
  readonly role?: 'window' | 'help'
  readonly entries: readonly MenuEntry[]
}

export interface MenuBar {
  readonly system: 'mac' | 'windows' | 'linux'
  /** Drawn on macOS; elsewhere its keys alone are in force. Nothing happens when nothing changed. */
  render(groups: readonly MenuGroup[]): void
  onChoose(listener: (id: string) => void): void
}
