// The tray's picture for this system: a template on macOS, light or dark elsewhere, whichever stands out.

import { type NativeImage, nativeImage, nativeTheme } from 'electron'
import { trayIcons } from './tray-icon-data'

type Size = keyof typeof trayIcons

/** [at 100 %, at 200 %] */
const sizes: Readonly<Record<string, readonly [Size, Size]>> = {
  darwin: [16, 32],
  win32: [16, 32],
  linux: [22, 44],
}
const white = [255, 255, 255] as const
const night = [48, 42, 27] as const // blue, green, red

export function trayIcon(system: NodeJS.Platform, desktop: string): NativeImage {
  const [small, large] = sizes[system] ?? [22, 44]
  const colour = system === 'darwin' ? null : standsOnDark(system, desktop) ? white : night
  const image = nativeImage.createEmpty()
  for (const [size, scaleFactor] of [
    [small, 1],
    [large, 2],
  ] as const) {
    const black = nativeImage.createFromBuffer(Buffer.from(trayIcons[size], 'base64'))
    const bitmap = colour === null ? black.toBitmap() : paint(black.toBitmap(), colour)
    image.addRepresentation({ scaleFactor, width: size, height: size, buffer: encode(bitmap, size) })
  }
  if (system === 'darwin') image.setTemplateImage(true)
  return image
}

/** GNOME's bar is dark in every theme; elsewhere bar and theme go together. */
function standsOnDark(system: NodeJS.Platform, desktop: string): boolean {
  if (system === 'linux' && /GNOME|Unity/i.test(desktop)) return true
  // The app's own theme says nothing about the bar.
  return nativeTheme.shouldUseDarkColorsForSystemIntegratedUI ?? nativeTheme.shouldUseDarkColors
}

/** Every pixel is blue, green, red, alpha, with the colour already multiplied by the alpha. */
function paint(bitmap: Buffer, colour: readonly [number, number, number]): Buffer {
  const painted = Buffer.from(bitmap)
  for (let at = 0; at + 3 < painted.length; at += 4) {
    const alpha = painted[at + 3] ?? 0
    for (let channel = 0; channel < 3; channel++) {
      painted[at + channel] = Math.round(((colour[channel] ?? 0) * alpha) / 255)
    }
  }
  return painted
}

function encode(bitmap: Buffer, size: number): Buffer {
  return nativeImage.createFromBitmap(bitmap, { width: size, height: size }).toPNG()
}
