// What the menu bar and the tray ask of the main window's page. One that is locked does none of it.

export const menuActions = [
  'add',
  'create',
  'import',
  'export',
  'trash',
  'settings',
  'shortcuts',
  'find',
  'comfortable',
  'compact',
  'tiles',
  'hide',
  'mini',
] as const
export type MenuAction = (typeof menuActions)[number]
