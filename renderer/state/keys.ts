// Names of keys on this system, and what counts as its command key.

const mac = /mac/i.test(navigator.userAgent)
export const onMac = mac

export const modName = mac ? '⌘' : 'Ctrl'
export const altName = mac ? '⌥' : 'Alt'

export const hasMod = (event: KeyboardEvent) =>
  mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey

/** `{mod} N` → `Ctrl N`, as one key each. */
export const keyNames = (shortcut: string): readonly string[] =>
  shortcut.replace('{mod}', modName).replace('{alt}', altName).split(' ')
