// What a browser, a file manager or a second start gave: links, exports, images. Kept until the vault is open and the
// page listens, then taken in like anything that a person adds. A link never becomes a path, and nothing is executed.

import { basename } from 'node:path'
import { importLimits } from '../shared/importing'
import { intakeLimits } from '../shared/intake'
import { imageLimits, readImageHeader } from '../shared/scan/image-header'
import { type Handed, handedWords } from './arguments'
import { importFormats } from './importers/formats'
import type { Intake } from './intake/intake'
import type { Files, Windows } from './platform/platform'

export interface Incoming {
  /** Anything else than account links and files of known kinds is left out. */
  take(words: readonly string[]): void
  /** The page can hear now. */
  pageListens(): void
  /** Opened or locked. */
  refresh(): void
}

/** Kinds of images that a window decodes. */
const imageEndings = ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'webp', 'avif', 'svg', 'tif', 'tiff']
const knownEndings = new Set([...imageEndings, ...importFormats.flatMap(({ endings }) => endings)])
/** Kept at once while the vault is locked. */
const mostWaiting = 100

export function createIncoming(parts: {
  readonly isOpen: () => boolean
  readonly intake: Pick<Intake, 'takeText' | 'takeFile'>
  readonly files: Pick<Files, 'read'>
  readonly windows: Pick<Windows, 'send' | 'show'>
}): Incoming {
  const { isOpen, intake, files, windows } = parts
  let waiting: readonly Handed[] = []
  let listens = false
  let working: Promise<void> = Promise.resolve()

  const takeFile = async (path: string) => {
    const name = basename(path).slice(0, intakeLimits.maxName)
    const read = await files.read(path, importLimits.maxFileBytes)
    if (!isOpen()) return
    const bytes = read.ok ? read.value : null
    const image = bytes === null ? null : readImageHeader(bytes)
    const isImage = image !== null && (image.ok || image.error !== 'unknown')
    const fits = bytes !== null && bytes.length <= imageLimits.maxBytes
    if (isImage && fits) windows.send('incoming', { kind: 'image', name, bytes })
    else intake.takeFile(name, bytes)
  }

  const flush = async () => {
    if (!isOpen() || !listens || waiting.length === 0) return
    const now = waiting
    waiting = []
    const links = now.flatMap((one) => (one.kind === 'link' ? [one.text] : []))
    if (links.length > 0) intake.takeText(links.join('\n'))
    for (const one of now) if (one.kind === 'file') await takeFile(one.path)
    if (isOpen()) windows.send('incoming', { kind: 'show' })
  }
  const soon = () => {
    working = working.then(flush, flush)
  }

  return {
    take: (words) => {
      const handed = handedWords(words).filter((one) => one.kind === 'link' || isKnown(one.path))
      if (handed.length === 0) return
      waiting = [...waiting, ...handed].slice(0, mostWaiting)
      windows.show()
      soon()
    },
    pageListens: () => {
      if (listens) return
      listens = true
      soon()
    },
    refresh: soon,
  }
}

function isKnown(path: string): boolean {
  return knownEndings.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase())
}
