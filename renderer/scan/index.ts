// Reads QR codes out of image files, pixels and camera frames, for the Add screen. Everything heavy or hostile happens in
// a worker that can be killed; here are only its bounds and its start.

import { isTooLarge, readImageHeader } from '../../shared/scan/image-header'
import { workerStarter } from '../trusted-worker'
import { createScanLine } from './line'
import type { Region, ScanResult } from './protocol'
import workerUrl from './worker?worker&url'

export type { ScanFault, ScanResult } from './protocol'

const line = createScanLine(workerStarter('tidelock', workerUrl))

/** Every QR code of a PNG, JPEG, WebP, GIF, BMP or AVIF file. `bytes` stays the caller's. */
export async function scanImageFile(bytes: Uint8Array): Promise<ScanResult> {
  const header = readImageHeader(bytes)
  if (!header.ok) return { ok: false, fault: header.error }
  return line.ask({ kind: 'file', bytes, type: `image/${header.value.kind}` })
}

/**
 * Every QR code among RGBA pixels. They are handed over, not copied, where they fill their buffer: the caller's array is
 * empty afterwards. `region`: only there, and with more patience, because somebody pointed at it.
 */
export async function scanPixels(
  pixels: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  how: { readonly region?: Region } = {},
): Promise<ScanResult> {
  if (isTooLarge({ width, height })) return { ok: false, fault: 'too-large' }
  if (!(width >= 1 && height >= 1) || pixels.length !== width * height * 4)
    return { ok: false, fault: 'damaged' }
  const { buffer } = pixels
  const whole = buffer instanceof ArrayBuffer && buffer.byteLength === pixels.length
  return line.ask(
    { kind: 'pixels', pixels, width, height, region: how.region ?? null },
    whole ? [buffer] : [],
  )
}

/** The QR codes of a camera's picture, which is used up; only the quick steps, because the next picture comes at once. */
export async function scanFrame(frame: ImageBitmap | VideoFrame): Promise<readonly string[]> {
  const found = await line.ask({ kind: 'frame', frame }, [frame])
  return found.ok ? found.texts : []
}

/** Ends the worker and gives its memory back; the next scan starts another. */
export function stopScanning(): void {
  line.stop()
}
