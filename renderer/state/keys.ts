// Keys: how a shortcut is written in the table of actions ('mod shift n'), what event it is, and how it is shown here.

import { messages } from '../../shared/messages'

const mac = /mac/i.test(navigator.userAgent)
export const onMac = mac

export const modName = mac ? '⌘' : 'Ctrl'

export const hasMod = (event: KeyboardEvent) =>
  mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey

/** Modifiers first: `mod` is ⌘ on macOS and Ctrl elsewhere. The last word is the key: a character or a name below. */
export type Keys = string

const byCode: Readonly<Record<string, string>> = { Comma: ',', Slash: '/', Period: '.' }

/** The key in Latin letters, also where the keyboard writes others: Ctrl+L is Ctrl+Д on the same key. */
function latin(event: KeyboardEvent): string {
  if (event.key === ' ') return 'space'
  if (event.key.length !== 1 || event.key <= '\u007e') return event.key.toLowerCase()
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? byCode[event.code] ?? event.key
}

export function isKeys(event: KeyboardEvent, keys: Keys): boolean {
  // Small keyboards of macOS have no other key for it.
  if (mac && keys === 'delete' && event.metaKey && event.key === 'Backspace') return true
  const parts = keys.split(' ')
  const key = parts.at(-1)
  const wants = (name: string) => parts.includes(name)
  const other = mac ? event.ctrlKey : event.metaKey
  const mod = mac ? event.metaKey : event.ctrlKey
  // Where ? lies behind Shift and where it does not, it is the same key.
  const shift = /^[^a-z]$/.test(key ?? '') ? true : event.shiftKey === wants('shift')
  const held = mod === wants('mod') && event.altKey === wants('alt') && !other && shift
  return held && latin(event) === key
}

/** Each key as its cap says, in the order of this system. */
export function keyNames(keys: Keys): readonly string[] {
  const words = messages.actions.keys
  const names: Readonly<Record<string, string>> = {
    mod: mac ? '⌘' : words.ctrl,
    shift: mac ? '⇧' : words.shift,
    alt: mac ? '⌥' : words.alt,
    enter: mac ? '↩' : words.enter,
    escape: words.escape,
    delete: mac ? '⌘⌫' : words.delete,
    space: words.space,
    arrowup: '↑',
    arrowdown: '↓',
    home: words.home,
    end: words.end,
    pageup: words.pageUp,
    pagedown: words.pageDown,
    click: words.click,
    letters: words.letters,
  }
  const parts = keys.split(' ')
  // macOS writes ⌥⇧⌘ in this order.
  const order = ['alt', 'shift', 'mod']
  const held = mac ? order.filter((name) => parts.slice(0, -1).includes(name)) : parts.slice(0, -1)
  return [...held, parts.at(-1) ?? ''].map((part) => names[part] ?? part.toUpperCase())
}

/** ⌘ Space and Ctrl Space are the system's own on macOS. */
export const chooseKeys: Keys = mac ? 'shift space' : 'mod space'

/** On one line, for menus. */
export const keyText = (keys: Keys) => keyNames(keys).join(mac ? '' : ' ')
