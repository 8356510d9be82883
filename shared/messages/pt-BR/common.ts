// Brazilian Portuguese: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'Cancelar',
  close: 'Fechar',
  back: 'Voltar',
  undo: 'Desfazer',
  retry: 'Tentar de novo',
  quit: 'Sair',
  dismiss: 'Dispensar',
  unnamed: 'Conta sem nome',
  accounts: '{count, plural, one {# conta} many {# de contas} other {# contas}}',
  bothNames: '{issuer} ({account})',
}
