// An image file to the texts of its QR codes: the header's bounds first, then the process that decodes.

import { inOutText } from '../../shared/messages/cli-in-out'
import { fail, ok, type Result } from '../../shared/result'
import { type HeaderFault, readImageHeader } from '../../shared/scan/image-header'
import type { CommandContext } from './command'

export type ImageFault =
  | { readonly code: HeaderFault }
  /** An image, but of a kind that only the window can decode. */
  | { readonly code: 'for-window'; readonly kind: string }
  /** It took longer than 10 s, or the process that decoded it died. */
  | { readonly code: 'ended' }

/** What the engine's own decoder does not know; the window has Chromium's. */
const windowKinds: Readonly<Record<string, string>> = { webp: 'WebP', avif: 'AVIF' }

export async function scanImage(
  { qrReader }: Pick<CommandContext, 'qrReader'>,
  bytes: Uint8Array,
): Promise<Result<readonly string[], ImageFault>> {
  const header = readImageHeader(bytes)
  if (!header.ok) return fail({ code: header.error })
  const kind = windowKinds[header.value.kind]
  if (kind !== undefined) return fail({ code: 'for-window', kind })
  const texts = await qrReader.read(bytes)
  if (texts === 'damaged') return fail({ code: 'damaged' })
  return texts === 'ended' ? fail({ code: 'ended' }) : ok(texts)
}

export function imageSentence(fault: ImageFault): string {
  switch (fault.code) {
    case 'unknown':
      return inOutText.imageUnknown
    case 'for-window':
      return inOutText.imageForWindow(fault.kind)
    case 'too-large':
      return inOutText.imageTooLarge
    case 'damaged':
      return inOutText.imageDamaged
    case 'ended':
      return inOutText.imageEnded
  }
}
