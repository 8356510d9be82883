// Brazilian Portuguese: what stands on the exported sheet of accounts with their QR codes.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Contas do Tidelock',
  warning: 'Quem tiver esta folha consegue gerar todos os códigos que estão nela. Guarde-a trancada.',
}
