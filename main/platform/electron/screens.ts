// Pictures of displays and windows. On X11, Windows and macOS the program is told what there is; on Wayland each call
// puts the desktop's own question to the person (xdg-desktop-portal), and what they chose is the only source:
// https://www.electronjs.org/docs/latest/api/desktop-capturer. Decodes nothing.

import { desktopCapturer, type NativeImage, screen } from 'electron'
import type { PictureView, ScreenSourceView } from '../../../shared/intake'
import { toRgba } from '../pixels'
import type { Screens } from '../platform'

/** What the windows of ours do while a picture is taken. */
export interface Aside {
  /** Runs the work with them out of sight, and brings them back whatever happens. */
  outOfTheWay<T>(work: () => Promise<T>): Promise<T>
  /** Whether a source is a window of ours. */
  isOurs(sourceId: string): boolean
}

/** Milliseconds that a person may take for the desktop's question. */
const patience = 120_000
const nothing = { width: 0, height: 0 } as const

export function createScreens(windows: Aside): Screens {
  let asking = false

  /** One at a time: a page that asks again and again gets one question. */
  const alone = async <T>(work: () => Promise<T | null>): Promise<T | null> => {
    if (asking) return null
    asking = true
    try {
      return await work()
    } catch {
      return null // Electron rejects where the desktop refuses
    } finally {
      asking = false
    }
  }

  return {
    list: () =>
      alone(async () => {
        if (isWayland()) return [{ id: 'wayland', kind: 'screen', name: '' }]
        const found = await within(sources(['screen', 'window'], nothing))
        return found.flatMap(({ id, name }) => {
          const kind: ScreenSourceView['kind'] = id.startsWith('window:') ? 'window' : 'screen'
          return windows.isOurs(id) ? [] : [{ id, kind, name: name.slice(0, 255) }]
        })
      }),

    pictures: (ids) =>
      alone(() =>
        windows.outOfTheWay(async () => {
          const wanted = new Set(ids)
          const onlyWindows = ids.length > 0 && ids.every((id) => id.startsWith('window:'))
          const types: Types = isWayland() || !onlyWindows ? ['screen', 'window'] : ['window']
          const all = ids.length === 0 ? (['screen'] as const) : types
          const found = await within(sources(all, largest()))
          const chosen = found.filter(({ id }) => wanted.size === 0 || isWayland() || wanted.has(id))
          const pictures: PictureView[] = []
          for (const { name, thumbnail } of chosen) {
            const picture = await pictureOf(name, thumbnail)
            if (picture !== null) pictures.push(picture)
          }
          return pictures.length === 0 ? null : pictures
        }),
      ),
  }
}

type Types = readonly ('screen' | 'window')[]

function sources(types: Types, thumbnailSize: { readonly width: number; readonly height: number }) {
  return desktopCapturer.getSources({ types: [...types], thumbnailSize })
}

/** The largest display in its own pixels; a thumbnail is never drawn larger than what it shows. */
function largest() {
  const sizes = screen.getAllDisplays().map(({ size, scaleFactor }) => ({
    width: Math.round(size.width * scaleFactor),
    height: Math.round(size.height * scaleFactor),
  }))
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  }
}

async function pictureOf(name: string, image: NativeImage): Promise<PictureView | null> {
  const { width, height } = image.getSize()
  if (width === 0 || height === 0) return null
  // Chromium's bitmaps are blue first on every system that we run on; a copy of ours, so it may be changed.
  const pixels = image.toBitmap()
  if (pixels.length !== width * height * 4) return null
  await toRgba(pixels)
  return { name: name.slice(0, 255), width, height, pixels }
}

function within<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('nobody answered')), patience)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function isWayland(): boolean {
  return process.platform === 'linux' && (process.env['WAYLAND_DISPLAY'] ?? '') !== '' && !onX11()
}

/** Under XWayland Chromium captures like on X11. */
function onX11(): boolean {
  return process.argv.some((word) => word === '--ozone-platform=x11')
}
