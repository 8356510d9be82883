// PLACEHOLDER, only on this branch: replaced at the merge by the real reader of QR codes. It has the real one's types
// and finds nothing, so that the Add screen compiles and is tried with a fake.

export type ScanResult =
  | { readonly ok: true; readonly texts: readonly string[]; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly fault: ScanFault }

export type ScanFault = 'unknown' | 'too-large' | 'damaged' | 'ended'

export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const nothing: ScanResult = { ok: true, texts: [], width: 0, height: 0 }

export async function scanImageFile(_bytes: Uint8Array): Promise<ScanResult> {
  return nothing
}

export async function scanPixels(
  _pixels: Uint8Array,
  _width: number,
  _height: number,
  _options: { readonly region?: Region } = {},
): Promise<ScanResult> {
  return nothing
}

export async function scanFrame(_frame: ImageBitmap | VideoFrame): Promise<readonly string[]> {
  return []
}

export function stopScanning(): void {}
