// Brazilian Portuguese: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: 'Códigos de recuperação…',
  title: 'Códigos de recuperação de {name}',
  how: 'A maioria dos sites os mostra junto à verificação em duas etapas, muitas vezes como “códigos de backup”. Cada um deixa você entrar uma vez quando não tiver o app autenticador.',
  none: 'Ainda não há nenhum código de recuperação desta conta.',
  count:
    '{used, plural, =0 {{total, plural, one {# código} many {# de códigos} other {# códigos}}, nenhum usado} one {{total, plural, one {# código} many {# de códigos} other {# códigos}}, # usado} many {{total, plural, one {# de código} many {# de códigos} other {# de códigos}}, # usados} other {{total, plural, one {# código} many {# de códigos} other {# códigos}}, # usados}}',
  allUsed: 'Todos foram usados. Obtenha outros no site.',
  danger: 'Quem vir estes códigos pode entrar em {name} sem o seu app autenticador.',
  show: 'Mostrar os códigos',
  list: 'Códigos de recuperação',
  used: 'Usado em {when}',
  tick: 'Marque um código depois que o site o aceitar.',
  tickLabel: '{code} foi usado',
  copyLabel: 'Copiar {code}',
  copied: 'Copiado. Marque-o depois que o site o aceitar.',
  copiedClears:
    'Copiado; a área de transferência é limpa em {seconds, number}\u00a0s. Marque-o depois que o site o aceitar.',
  copiedLeft: 'Você copiou um código de recuperação. O site o aceitou?',
  markUsed: 'Marcar como usado',
  marked: 'Marcado como usado',
  edit: 'Editar',
  field: 'Códigos',
  hint: 'Cole-os como o site os mostra, um por linha. Números e marcadores antes deles são deixados de fora.',
  found:
    '{count, plural, =0 {Nenhum código ainda.} one {# código encontrado:} many {# de códigos encontrados:} other {# códigos encontrados:}}',
  removesAll: 'Salvar isto remove todos os códigos de recuperação desta conta.',
  keepsTicks: 'Os códigos que ficam mantêm as marcas.',
  save: 'Salvar códigos',
  remove: 'Remover os códigos',
  saved:
    '{count, plural, =1 {Código de recuperação salvo} one {# código de recuperação salvo} many {# de códigos de recuperação salvos} other {# códigos de recuperação salvos}}',
  removed: 'Códigos de recuperação removidos',
}
