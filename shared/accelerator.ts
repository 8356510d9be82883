// Names of keys for the whole desktop, as Electron writes them ("CommandOrControl+Alt+Space"): checking, making one from
// a key press, and naming its parts for people. Pure.

const modifiers = ['CommandOrControl', 'Control', 'Command', 'Alt', 'Shift', 'Super'] as const
type Modifier = (typeof modifiers)[number]

const named = [
  ...[
    'Space',
    'Tab',
    'Backspace',
    'Delete',
    'Insert',
    'Return',
    'Up',
    'Down',
    'Left',
    'Right',
    'Home',
    'End',
  ],
  ...['PageUp', 'PageDown', 'Plus', 'PrintScreen'],
  ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
]

/** Keys that no program types with, so that they may stand alone. */
const mayStandAlone = /^F([1-9]|1\d|2[0-4])$/

/** One key, with a modifier other than Shift alone, in Electron's spelling and a fixed order. null = not usable. */
export function readAccelerator(text: string): string | null {
  const parts = text.split('+')
  const key = parts.pop() ?? ''
  const held = parts.filter((part): part is Modifier => (modifiers as readonly string[]).includes(part))
  if (held.length !== parts.length || new Set(held).size !== held.length) return null
  if (!/^[A-Z0-9`\-=[\]\\;',./]$/.test(key) && !named.includes(key)) return null
  if (!held.some((part) => part !== 'Shift') && !mayStandAlone.test(key)) return null
  return [...modifiers.filter((part) => held.includes(part)), key].join('+')
}

/** What a page knows of a key press. */
export interface Pressed {
  readonly key: string
  /** Its place on the keyboard, for where Alt makes another sign of it. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

const keysOfPages: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Return',
}

/** null while only modifiers are held. What comes out may still be refused by `readAccelerator`. */
export function acceleratorOf(pressed: Pressed, mac: boolean): string | null {
  const key = keyOf(pressed)
  if (key === null) return null
  const { ctrlKey, altKey, shiftKey, metaKey } = pressed
  const parts = [
    ...((mac ? metaKey : ctrlKey) ? ['CommandOrControl'] : []),
    ...(mac && ctrlKey ? ['Control'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    ...(!mac && metaKey ? ['Super'] : []),
  ]
  return [...parts, key].join('+')
}

function keyOf({ key, code }: Pressed): string | null {
  if (['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'Dead', 'Process', 'Unidentified'].includes(key)) {
    return key === 'Dead' ? placeOf(code) : null
  }
  const name = keysOfPages[key] ?? key
  if (named.includes(name)) return name
  const sign = key.toUpperCase()
  // With Shift or Alt the sign is another one; its place tells which key it was.
  return /^[A-Z]$/.test(sign) ? sign : (placeOf(code) ?? sign)
}

const signs: Readonly<Record<string, string>> = {
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Slash: '/',
}

function placeOf(code: string): string | null {
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? signs[code] ?? null
}

/** Its parts as people know them, one key each. */
export function acceleratorKeys(accelerator: string, mac: boolean): readonly string[] {
  const names: Readonly<Record<string, string>> = mac
    ? { CommandOrControl: '⌘', Command: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧', Super: '⌘' }
    : { CommandOrControl: 'Ctrl', Control: 'Ctrl', Super: 'Super', Plus: '+' }
  return accelerator.split('+').map((part) => names[part] ?? part)
}
