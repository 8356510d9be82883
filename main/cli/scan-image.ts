// An image file to the texts of its QR codes: the header's bounds first, then the process that decodes.

import { inOutText } from '../../shared/messages/cli-in-out'
import { fail, ok, type Result } from '../../shared/result'
import { type ImageFault, readImageHeader } from '../qr-read/image-header'
import type { CommandContext } from './command'

export async function scanImage(
  { qrReader }: Pick<CommandContext, 'qrReader'>,
  bytes: Uint8Array,
): Promise<Result<readonly string[], ImageFault>> {
  const header = readImageHeader(bytes)
  if (!header.ok) return header
  const texts = await qrReader.read(bytes)
  if (texts === 'damaged') return fail({ code: 'image-damaged' })
  return texts === 'ended' ? fail({ code: 'image-ended' }) : ok(texts)
}

export function imageSentence(fault: ImageFault): string {
  switch (fault.code) {
    case 'image-unknown':
      return inOutText.imageUnknown
    case 'image-for-window':
      return inOutText.imageForWindow(fault.kind)
    case 'image-too-large':
      return inOutText.imageTooLarge
    case 'image-damaged':
      return inOutText.imageDamaged
    case 'image-ended':
      return inOutText.imageEnded
  }
}
