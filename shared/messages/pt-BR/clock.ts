// Brazilian Portuguese: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'Relógio',
  title: 'O relógio deste computador',
  text: 'Os códigos são gerados a partir da hora. Um código mostrado por outro dispositivo diz se o relógio está certo, sem rede.',
  check: 'Verificar…',
  corrected: 'Os códigos usam um relógio corrigido em {span}.',
  setBack: 'Redefinir',
  wasSetBack: 'Os códigos voltaram a usar o relógio deste computador',
  wasCorrected: 'Os códigos agora usam um relógio corrigido em {span}',
  seconds: '{sign}{seconds, number}\u00a0s',
  minutes: '{sign}{minutes, number}\u00a0min',
  minutesAndSeconds: '{sign}{minutes, number}\u00a0min {seconds, number}\u00a0s',
  dialog: {
    title: 'Verificar o relógio deste computador',
    text: 'Pegue um dispositivo com o relógio certo, como um celular, e digite o código que ele mostra para uma das suas contas.',
    account: 'Conta',
    code: 'Código no outro dispositivo',
    search: 'Verificar',
    noAccounts: 'É preciso uma conta cujos códigos sigam o relógio.',
    onTime: 'Os dois relógios concordam: o código é deste momento.',
    onTimeCorrected: 'O relógio deste computador está certo por si só. A correção não é necessária.',
    range: 'de {from, number} a {to, number}\u00a0s',
    exact: '{seconds, number}\u00a0s',
    behind: 'Atraso do relógio deste computador em relação ao outro dispositivo: {range}.',
    ahead: 'Adiantamento do relógio deste computador em relação ao outro dispositivo: {range}.',
    best: 'O melhor é acertar o relógio do sistema. Onde não for possível, deixe o Tidelock compensar isso neste cofre.',
    alreadyCorrected: 'A correção em vigor compensa isso.',
    correct: 'Corrigir os códigos em {span}',
    nowhere:
      'O código não é de nenhum momento a menos de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} de agora. Verifique se é a mesma conta, e a data deste computador.',
    malformed:
      'Um código desta conta tem {digits, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.',
    notTimed: 'Esta conta usa um contador e não segue o relógio.',
  },
}
