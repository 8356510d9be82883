// Whoever reads QR codes from pixels: fetched when it is first needed. Tests and the preview put another in its place.

import { readImageHeader } from '../../shared/scan/image-header'
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

/** By what stands in it, because names lie; `BM` alone could begin a text, so the name must agree there. */
export function isPicture(bytes: Uint8Array, name: string): boolean {
  const header = readImageHeader(bytes)
  if (header.ok) return header.value.kind !== 'bmp' || /\.(bmp|dib)$/i.test(name)
  // A telephone's photograph is none that can be decoded, and is told to be one.
  const brand = String.fromCharCode(...bytes.subarray(4, 12))
  return header.error !== 'unknown' || /^ftyp(?:mif1|hei[cx])/.test(brand)
}

/** Pixels of a picture file, for choosing a part of it; null when Chromium cannot decode it. */
export async function decodePicture(bytes: Uint8Array, name: string): Promise<Picture | null> {
  if (!readImageHeader(bytes).ok) return null
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
