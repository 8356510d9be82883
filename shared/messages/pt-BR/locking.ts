// Brazilian Portuguese: the lock screen, the lock's settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: 'Nada é mostrado até que você o abra.',
    idle: 'Bloqueado após {span} sem atividade.',
    hidden: 'Bloqueado após {span} fora da vista.',
    suspend: 'Bloqueado quando o computador foi suspenso.',
    'screen-lock': 'Bloqueado junto com a tela.',
  },
  minutes: '{count, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  hours: '{count, plural, one {# hora} many {# de horas} other {# horas}}',
  wait: {
    button: 'Espere {seconds, number}\u00a0s',
    said: 'Próxima tentativa em {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  },
  gate: {
    reason: 'abrir o cofre',
    open: 'Abrir com {name}',
  },
  settings: {
    section: 'Bloqueio automático',
    never: 'Nunca',
    keychain: 'O chaveiro abre este cofre sem você, então um bloqueio não barra ninguém.',
    keychainOff: 'Por isso o Tidelock não o bloqueia sozinho.',
    keychainToo: 'Bloquear mesmo assim',
    keychainTooText: 'Uma cortina contra olhares: um clique na janela bloqueada a abre de novo.',
    idle: 'Sem atividade por',
    idleText: 'Nem teclas nem ponteiro em todo o computador.',
    hidden: 'Fora da vista por',
    hiddenText: 'Nenhuma janela do Tidelock é mostrada.',
    suspend: 'Quando o computador for suspenso',
    screen: 'Quando a tela for bloqueada',
    screenNone: 'Este ambiente não avisa os programas quando bloqueia a tela.',
    touchId: 'Pedir {name} antes',
    touchIdText:
      'Antes que o chaveiro abra um cofre que foi bloqueado. Aqui {name} é uma barreira, não uma chave: outros programas que rodam com o seu usuário ainda podem consultar o chaveiro, e após reiniciar ele não é pedido.',
    now: 'Para bloquear na hora, aperte {keys}, use o menu da bandeja ou execute tidelock --lock.',
  },
  strength: {
    label: 'Força',
    levels: ['Muito fraca', 'Fraca', 'Razoável', 'Forte', 'Muito forte'],
    verdict: '{level}: {guessed}',
    guessed: {
      seconds: 'adivinhada em segundos se o arquivo for roubado.',
      minutes: 'adivinhada em minutos se o arquivo for roubado.',
      hours: 'adivinhada em horas se o arquivo for roubado.',
      days: 'adivinhada em dias se o arquivo for roubado.',
      months: 'adivinhada em meses se o arquivo for roubado.',
      years: 'leva anos para adivinhar se o arquivo for roubado.',
      centuries: 'leva séculos para adivinhar se o arquivo for roubado.',
      never: 'impossível de adivinhar, mesmo se o arquivo for roubado.',
    },
  },
}
