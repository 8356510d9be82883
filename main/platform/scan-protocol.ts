// What Tidelock and its scan process say to each other. The texts of QR codes are secrets and cross no other pipe.

export type ScanQuestion = { readonly image: Uint8Array }

/** null = the image cannot be decoded. */
export type ScanAnswer = { readonly texts: readonly string[] | null }

/** Bytes; the same bound that the header's reader has. */
const largestImage = 20 * 1024 * 1024

/** Milliseconds. */
export const scanProcessLife = { unasked: 15_000, afterAnswer: 2_000 } as const
export const scanPatience = 10_000

export function isScanQuestion(message: object): message is ScanQuestion {
  const { image } = message as Partial<Record<keyof ScanQuestion, unknown>>
  return image instanceof Uint8Array && image.length > 0 && image.length <= largestImage
}
