// Whoever reads QR codes from pixels: fetched when it is first needed. Tests and the preview put another in its place.

import { importLimits } from '../../shared/importing'
import type { Picture } from './intake'

export type Scanner = Pick<
  typeof import('../scan'),
  'scanImageFile' | 'scanPixels' | 'scanFrame' | 'stopScanning'
>

let loaded: Scanner | null = null

export const scanWith = (scanner: Scanner) => {
  loaded = scanner
}

export async function scanner(): Promise<Scanner> {
  loaded ??= await import('../scan')
  return loaded
}

/** Its worker ends; the next scan starts it again. */
export const stopScanner = () => loaded?.stopScanning()

const starts: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
]

/** By what stands in it, because names lie; `BM` alone could begin a text, so the name must agree there. */
export function isPicture(bytes: Uint8Array, name: string): boolean {
  const begins = (start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return true
  if (text(4, 8) === 'ftyp' && /^(avi[fs]|mif1|heic|heix)/.test(text(8, 12))) return true
  return starts.some((start) => begins(start) && (start.length > 2 || /\.(bmp|dib)$/i.test(name)))
}

/** Pixels of a picture file, for choosing a part of it; null when Chromium cannot decode it. */
export async function decodePicture(bytes: Uint8Array, name: string): Promise<Picture | null> {
  if (bytes.length > importLimits.maxFileBytes) return null
  try {
    // The bytes come from a file or from main, and are never shared memory.
    const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
    context?.drawImage(bitmap, 0, 0)
    bitmap.close()
    const data = context?.getImageData(0, 0, width, height).data
    return data ? { name, width, height, pixels: new Uint8Array(data.buffer) } : null
  } catch {
    return null
  }
}
