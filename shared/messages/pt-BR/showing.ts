// Brazilian Portuguese: showing a stored account to its owner as a QR, and moving many to a phone.

import type { moving as enMoving, showing as enShowing } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof enShowing> = {
  title: 'QR de {name}',
  danger:
    'Quem vir ou fotografar este QR poderá gerar os códigos de {name} daí em diante, em qualquer dispositivo.',
  alone: 'Confira se ninguém está olhando e se a tela não está sendo compartilhada.',
  passphrase: 'Sua frase-senha',
  show: 'Mostrar o QR',
  qrLabel: 'Código QR de {name}',
  tooLong: 'Esta conta é longa demais para um QR. Use o link dela.',
  link: 'Link',
  png: 'Salvar como PNG',
  svg: 'Salvar como SVG',
  saved: '{file} salvo. Quem o tiver pode gerar os códigos: exclua-o depois de lido.',
  left: '{seconds, number}\u00a0s',
  hides: 'Oculto de novo em {seconds, number}\u00a0s',
  hidden: 'Foi ocultado de novo.',
}

export const moving: Translation<typeof enMoving> = {
  title: 'Transferir para um celular',
  text: '{count, plural, one {# conta pode ir para o Google Authenticator, ou para qualquer app que leia os códigos de exportação dele. Ela também fica aqui.} many {# de contas podem ir para o Google Authenticator, ou para qualquer app que leia os códigos de exportação dele. Elas também ficam aqui.} other {# contas podem ir para o Google Authenticator, ou para qualquer app que leia os códigos de exportação dele. Elas também ficam aqui.}}',
  none: 'Não há nenhuma conta que possa ser transferida.',
  losses: '{count, plural, one {# conta não vai:} many {# de contas não vão:} other {# contas não vão:}}',
  loss: {
    type: 'fica aqui: o app do celular não conhece códigos deste tipo',
    digits: 'fica aqui: o app do celular só conhece 6 e 8 dígitos',
    period: 'fica aqui: o app do celular só conhece intervalos de 30 segundos',
    'too-long': 'fica aqui: os nomes ou o segredo são longos demais para um código',
  },
  more: '{count, plural, one {e mais #} many {e mais #} other {e mais #}}',
  danger:
    'Quem vir ou fotografar os próximos códigos poderá gerar os códigos {count, plural, =1 {desta conta} one {de # conta} many {de todas as # de contas} other {de todas as # contas}}.',
  show: 'Mostrar os códigos',
  place: 'Código {at, number} de {of, number}',
  scan: 'No app do celular, escolha “importar” ou “ler código QR” e leia este.',
  next: 'Próximo código',
  before: 'Voltar',
  done: 'Concluir',
}
