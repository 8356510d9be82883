// The desktop's clipboard. Leaves nothing on the X11 selection, and clears only what is still ours. Since Electron 44 a code
// is written with the system's marks that keep it out of histories and clouds; before, text and marks erase each other.

import * as electron from 'electron'
import type { Clipboard } from '../platform'

type Payload = string | Blob

/** Electron 44's half of the module, which older ones lack. */
interface Marking {
  readonly write: (items: readonly object[]) => Promise<void>
  readonly Item: new (forms: Readonly<Record<string, Payload>>) => object
}

/** What a middle click pastes on Linux. */
interface Selection {
  clear(): void | Promise<void>
}

interface PlainClipboard {
  readText(): string | Promise<string>
  writeText(text: string): void | Promise<void>
  clear(): void
}

export function createClipboard(
  plain: PlainClipboard = electron.clipboard,
  marking: Marking | null = findMarking(),
  system: NodeJS.Platform = process.platform,
  selection: Selection = findSelection(),
): Clipboard {
  return {
    marks: marking !== null,
    write: async (text) => {
      if (marking === null) await plain.writeText(text)
      // One write, so that no program sees the text without its marks.
      else await marking.write([new marking.Item({ 'text/plain': text, ...marksOf(system) })])
      // Chromium puts every text that it copies on the selection too, where no clearing would ever reach it.
      if (system === 'linux') await selection.clear()
      return (await plain.readText()) === text
    },
    clearIfHolds: async (text) => {
      if ((await plain.readText()) === text) await plain.clear()
    },
  }
}

function findMarking(): Marking | null {
  // Absent from the module in Electron 33, whatever the types of 45 say.
  const { ClipboardItem: Item, clipboard } = electron as Partial<typeof electron>
  if (Item === undefined || clipboard === undefined) return null
  return {
    Item,
    // The items are made by the constructor above and by nothing else.
    write: (items) => clipboard.write(items as electron.ClipboardItem[]),
  }
}

function findSelection(): Selection {
  // Electron 44 and newer have the first, older ones the second; the types are those of 45.
  const both = electron.clipboard as unknown as {
    readonly selection?: Selection
    clear(which: 'selection'): void
  } | null // outside of Electron
  return both?.selection ?? { clear: () => both?.clear('selection') }
}

const raw = (format: string) => `electron application/osclipboard;format="${format}"`

/**
 * Windows: learn.microsoft.com "Clipboard Formats", cloud clipboard and history. macOS: nspasteboard.org. KDE's Klipper
 * and its followers: x-kde-passwordManagerHint.
 */
function marksOf(system: NodeJS.Platform): Readonly<Record<string, Payload>> {
  const no = new Blob([new Uint8Array(4)]) // a DWORD 0
  switch (system) {
    case 'win32':
      return {
        [raw('ExcludeClipboardContentFromMonitorProcessing')]: no,
        [raw('CanIncludeInClipboardHistory')]: no,
        [raw('CanUploadToCloudClipboard')]: no,
      }
    case 'darwin':
      return { [raw('org.nspasteboard.ConcealedType')]: new Blob([new Uint8Array(1)]) }
    default:
      return { [raw('x-kde-passwordManagerHint')]: 'secret' }
  }
}
