// What the page and its scan worker say to each other: one question, one answer, in turn.

export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type ScanQuestion =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly type: string }
  | {
      readonly kind: 'pixels'
      readonly pixels: Uint8Array | Uint8ClampedArray
      readonly width: number
      readonly height: number
      readonly region: Region | null
    }
  | { readonly kind: 'frame'; readonly frame: ImageBitmap | VideoFrame }

export type ScanFault = 'unknown' | 'too-large' | 'damaged' | 'ended'

/** What the Add screen gets. `width` and `height`: of the whole image. */
export type ScanResult =
  | { readonly ok: true; readonly texts: readonly string[]; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly fault: ScanFault }
