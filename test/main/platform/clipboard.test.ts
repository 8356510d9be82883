// The clipboard adapter against both of Electron's: the plain one up to 43, and the one of 44 that takes marks. What the
// marks must be is what each system documents.

import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ clipboard: null, ClipboardItem: undefined }))

import { createClipboard } from '../../../main/platform/electron/clipboard'

function plain() {
  let held = ''
  return {
    readText: () => held,
    writeText: (text: string) => {
      held = text
    },
    clear: () => {
      held = ''
    },
  }
}

/** As documented for Electron 44: one write of items, made from forms by name. */
function marking() {
  const text = plain()
  const written: Readonly<Record<string, string | Blob>>[] = []
  class Item {
    readonly forms: Readonly<Record<string, string | Blob>>
    constructor(forms: Readonly<Record<string, string | Blob>>) {
      this.forms = forms
    }
  }
  const write = async (items: readonly object[]) => {
    const [item] = items as readonly Item[] // made by the class above
    written.push(item?.forms ?? {})
    text.writeText(String(item?.forms['text/plain']))
  }
  return { text, written, marks: { Item, write } }
}

const raw = (format: string) => `electron application/osclipboard;format="${format}"`

describe('the clipboard of Electron', () => {
  it('is plain before 44 and says so', async () => {
    const text = plain()
    const clipboard = createClipboard(text, null)
    expect([clipboard.marks, await clipboard.write('123456'), text.readText()]).toEqual([
      false,
      true,
      '123456',
    ])
  })

  it.each([
    [
      'win32',
      [
        'ExcludeClipboardContentFromMonitorProcessing',
        'CanIncludeInClipboardHistory',
        'CanUploadToCloudClipboard',
      ],
    ],
    ['darwin', ['org.nspasteboard.ConcealedType']],
    ['linux', ['x-kde-passwordManagerHint']],
  ] as const)('marks a code on %s, in the same write', async (system, formats) => {
    const { text, written, marks } = marking()
    const clipboard = createClipboard(text, marks, system)
    expect(clipboard.marks).toBe(true)
    expect(await clipboard.write('123456')).toBe(true)
    expect(written).toHaveLength(1)
    expect(Object.keys(written[0] ?? {})).toEqual(['text/plain', ...formats.map(raw)])
  })

  it('writes Windows’ two permissions as a DWORD 0, and KDE’s hint as the word secret', async () => {
    const windows = marking()
    await createClipboard(windows.text, windows.marks, 'win32').write('1')
    const forbidden = windows.written[0]?.[raw('CanUploadToCloudClipboard')]
    expect(forbidden instanceof Blob && [...new Uint8Array(await forbidden.arrayBuffer())]).toEqual([
      0, 0, 0, 0,
    ])
    const kde = marking()
    await createClipboard(kde.text, kde.marks, 'linux').write('1')
    expect(kde.written[0]?.[raw('x-kde-passwordManagerHint')]).toBe('secret')
  })

  it('leaves nothing on the selection of Linux, where Chromium puts each copy too', async () => {
    for (const [system, cleared] of [
      ['linux', 1],
      ['win32', 0],
    ] as const) {
      const selection = { clear: vi.fn() }
      await createClipboard(plain(), null, system, selection).write('123456')
      expect(selection.clear).toHaveBeenCalledTimes(cleared)
    }
  })

  it('says when it did not take the text, and clears only what is ours', async () => {
    const text = plain()
    const clipboard = createClipboard({ ...text, writeText: () => {} }, null)
    expect(await clipboard.write('123456')).toBe(false)
    text.writeText('of another program')
    await clipboard.clearIfHolds('123456')
    expect(text.readText()).toBe('of another program')
    await clipboard.clearIfHolds('of another program')
    expect(text.readText()).toBe('')
  })
})
