// German: what stands on the exported sheet of accounts with their QR codes.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Tidelock-Konten',
  warning: 'Wer dieses Blatt hat, kann jeden Code darauf erzeugen. Bewahren Sie es unter Verschluss auf.',
}
