// What comes in and where it goes: texts and files to main, pictures to the scanner first, and nothing in silence.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { arrived, takeIncoming } from '../../renderer/state/arriving'
import { forgetIntake, step } from '../../renderer/state/intake'
import { page } from '../../renderer/state/page'
import { type Scanner, scanWith } from '../../renderer/state/scanner'
import {
  dropNote,
  followArrived,
  notes,
  noteText,
  takeFiles,
  takeScreens,
  takeText,
} from '../../renderer/state/taking'
import { announced, dropToast } from '../../renderer/state/toast'
import { importLimits } from '../../shared/importing'
import { intakeLimits } from '../../shared/intake'
import { fail, ok } from '../../shared/result'

const link = 'otpauth://totp/Harbour:alice?secret=JBSWY3DPEHPK3PXP'
const source = async () => ok({ source: 1 })
const pixels = new Uint8Array(16)
const bridge = {
  takeText: vi.fn(source),
  takeFile: vi.fn(async (_given: { readonly name: string }) => ok({ source: 1 })),
  takeCodes: vi.fn(source),
  takePictures: vi.fn(async () => ok([{ name: 'Display 1', width: 2, height: 2, pixels }])),
}
const scanner = {
  scanImageFile: vi.fn<Scanner['scanImageFile']>(),
  scanPixels: vi.fn<Scanner['scanPixels']>(),
  scanFrame: async () => [],
  stopScanning: () => {},
}
const found = (...texts: readonly string[]) => ({ ok: true, texts, width: 2, height: 2 }) as const
const png = (name: string) =>
  new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], name)

let stop = () => {}
beforeEach(() => {
  vi.stubGlobal('window', Object.assign(globalThis, { tidelock: bridge }))
  vi.clearAllMocks()
  scanWith(scanner)
  scanner.scanImageFile.mockResolvedValue(found())
  scanner.scanPixels.mockResolvedValue(found())
  forgetIntake()
  page.value = 'add'
  stop = followArrived()
})
afterEach(() => {
  stop()
  dropToast()
  vi.unstubAllGlobals()
})
const settled = () => vi.waitFor(() => expect(arrived.value).toEqual([]), 20_000)

describe('a text', () => {
  test('goes to main as it is', async () => {
    await takeText(`  ${link}\n`)
    expect(bridge.takeText).toHaveBeenCalledWith({ text: `  ${link}\n` })
  })

  test('that is a bare secret opens the form, and main is not asked', async () => {
    await takeText('JBSW Y3DP EHPK 3PXP')
    expect(step.value).toEqual({ kind: 'hand', secret: 'JBSW Y3DP EHPK 3PXP' })
    expect(bridge.takeText).not.toHaveBeenCalled()
  })

  test('that is too long is refused with a sentence', async () => {
    await takeText('otpauth://'.padEnd(intakeLimits.maxText + 1, 'x'))
    expect(bridge.takeText).not.toHaveBeenCalled()
    expect(notes.value.map(noteText)).toEqual([expect.stringContaining('too much text')])
  })
})

describe('files', () => {
  test('go to main one after the other, in their order', async () => {
    takeFiles([new File(['{}'], 'a.json'), new File(['x'], 'b.csv')])
    await vi.waitFor(() => expect(bridge.takeFile).toHaveBeenCalledTimes(2), 20_000)
    expect(bridge.takeFile.mock.calls.map(([given]) => given.name)).toEqual(['a.json', 'b.csv'])
  })

  test('that are pictures are scanned, and only the texts of their codes go to main', async () => {
    scanner.scanImageFile.mockResolvedValue(found(link, `${link}2`))
    takeFiles([png('codes.png')])
    await vi.waitFor(() => expect(bridge.takeCodes).toHaveBeenCalled(), 20_000)
    expect(bridge.takeCodes).toHaveBeenCalledWith({ name: 'codes.png', texts: [link, `${link}2`] })
    expect(bridge.takeFile).not.toHaveBeenCalled()
    expect(notes.value).toEqual([])
  })

  test('without a code are told with their name, and can be dropped', async () => {
    takeFiles([png('holiday.png'), png('garden.png')])
    await vi.waitFor(
      () => expect(notes.value.map(({ state }) => state)).toEqual(['no-code', 'no-code']),
      20_000,
    )
    expect(announced.value).toContain('No code was found in garden.png.')
    for (const { id } of notes.value) dropNote(id)
    expect(notes.value).toEqual([])
  })

  test.each(['unknown', 'too-large', 'damaged', 'ended'] as const)(
    'that the scanner cannot read (%s) say why',
    async (fault) => {
      scanner.scanImageFile.mockResolvedValue({ ok: false, fault })
      takeFiles([png('a.png')])
      await vi.waitFor(() => expect(notes.value[0]?.state).toHaveProperty('fault'), 20_000)
      expect(notes.value.map(noteText)[0]).toMatch(/\.$/)
    },
  )

  test('that are too large are refused without being read', async () => {
    const file = new File([], 'disk.img')
    Object.defineProperty(file, 'size', { value: importLimits.maxFileBytes + 1 })
    const read = vi.spyOn(file, 'arrayBuffer')
    takeFiles([file])
    await settled()
    expect(notes.value.map(noteText)).toEqual([expect.stringContaining('larger than 64 MB')])
    expect(read).not.toHaveBeenCalled()
  })

  test('that cannot be read say so, and the next one is taken all the same', async () => {
    const broken = new File([], 'folder')
    vi.spyOn(broken, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'))
    takeFiles([broken, new File(['{}'], 'a.json')])
    await vi.waitFor(() => expect(bridge.takeFile).toHaveBeenCalledTimes(1), 20_000)
    expect(notes.value.map(noteText)).toEqual([expect.stringContaining('cannot be read')])
  })

  test('with names longer than the contract takes keep the end of their name', async () => {
    takeFiles([new File(['{}'], `${'n'.repeat(400)}.json`)])
    await vi.waitFor(() => expect(bridge.takeFile).toHaveBeenCalled(), 20_000)
    const given = bridge.takeFile.mock.calls[0]?.[0]
    expect(given?.name).toHaveLength(intakeLimits.maxName)
    expect(given?.name).toMatch(/\.json$/)
  })
})

describe('the screen', () => {
  test('is scanned for codes, which have no name of a file', async () => {
    scanner.scanPixels.mockResolvedValue(found(link))
    expect(await takeScreens([])).toBe(true)
    expect(bridge.takeCodes).toHaveBeenCalledWith({ name: null, texts: [link] })
  })

  test('without a code leads to choosing a part of it, whose pixels are still there', async () => {
    scanner.scanPixels.mockImplementation(async (given) => {
      structuredClone(given, { transfer: [given.buffer as ArrayBuffer] })
      return found()
    })
    expect(await takeScreens([])).toBe(false)
    expect(step.value).toMatchObject({ kind: 'region', from: 'screen' })
    expect(pixels).toHaveLength(16)
  })

  test('that cannot be taken is told', async () => {
    bridge.takePictures.mockResolvedValueOnce(fail({ code: 'not-allowed' }) as never)
    expect(await takeScreens([])).toBe(false)
    expect(step.value.kind).toBe('main')
  })
})

test('an image that the system hands over opens the Add screen and is scanned first', async () => {
  page.value = 'accounts'
  scanner.scanImageFile.mockResolvedValue(found(link))
  takeIncoming({ kind: 'image', name: 'shot.png', bytes: new Uint8Array([1]) })
  expect(page.value).toBe('add')
  await vi.waitFor(
    () => expect(bridge.takeCodes).toHaveBeenCalledWith({ name: 'shot.png', texts: [link] }),
    20_000,
  )
})
