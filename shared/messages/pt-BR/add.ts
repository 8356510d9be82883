// Brazilian Portuguese: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'Adicionar uma conta',
  editTitle: 'Editar conta',
  ways: 'Forma de adicionar',
  byHand: 'À mão',
  link: 'Link',
  issuer: 'Site ou emissor',
  account: 'Nome da conta',
  accountHint: 'Seu nome de usuário ou e-mail nesse site',
  secret: 'Segredo',
  secretHint: 'Letras de A a Z e dígitos de 2 a 7. Espaços não importam.',
  secretHintHex: 'Dígitos de 0 a 9 e letras de a a f.',
  secretKept: 'Fica como está. Digite um novo só para substituí-lo.',
  more: 'Mais opções',
  type: 'Tipo',
  typeName: {
    totp: 'Por tempo (TOTP)',
    hotp: 'Por contador (HOTP)',
    steam: 'Código do Steam Guard',
    motp: 'Mobile-OTP (mOTP)',
    yandex: 'Código do Yandex',
  },
  algorithm: 'Algoritmo',
  digits: 'Dígitos',
  period: 'Período em segundos',
  counter: 'Próximo contador',
  pin: 'PIN',
  pinHint: 'Fica guardado no cofre, para que os códigos possam ser gerados.',
  pinKept: 'Se ficar vazio, continua como está.',
  note: 'Nota',
  noteHint: 'Aparece na busca',
  preview: 'Código',
  previewEmpty: 'O código aparece aqui, para você compará-lo antes de salvar.',
  previewPin: 'Digite o PIN para ver o código.',
  previewCounter: 'Contador {counter}',
  previewCounted: 'Contador {counter}. Os códigos dele vêm depois de salvar.',
  duplicate: 'Já está no cofre: {name}. Tem o mesmo segredo.',
  warning: {
    'short-secret':
      'Este segredo tem só {bits, plural, one {# bit} many {# de bits} other {# bits}}; o comum são 128 ou mais. Verifique se não falta uma parte.',
    'counter-assumed':
      'O link não informa nenhum contador, então ele começa em 0. Se os códigos forem recusados, ajuste-o em Mais opções.',
    'parameters-ignored': 'Não usados: {names}.',
  },
  saveNew: 'Salvar conta',
  saveAnyway: 'Salvar mesmo assim',
  saveChanges: 'Salvar alterações',
  saved: 'Conta adicionada: {name}',
  changed: 'Conta alterada: {name}',
}
