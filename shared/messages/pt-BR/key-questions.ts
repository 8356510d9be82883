// Brazilian Portuguese: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

const notYou = 'Se você não acabou de pedir isso, escolha Cancelar.'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: 'Remover a frase-senha deste cofre?',
    text: `Ele passará a abrir só com as chaves que restarem: o chaveiro ou a chave de recuperação. Não é possível desfazer; para ter uma frase-senha de novo, é preciso defini-la. ${notYou}`,
    button: 'Remover',
    reason: 'remover a frase-senha do cofre',
  },
  addKeychain: {
    title: 'Permitir que o chaveiro abra este cofre?',
    text: `Ele passará a abrir sozinho enquanto sua sessão estiver aberta, e os programas que rodam com o seu usuário também poderão consultar o chaveiro. ${notYou}`,
    button: 'Permitir',
    reason: 'permitir que o chaveiro abra o cofre',
  },
  removeKeychain: {
    title: 'Parar de abrir este cofre com o chaveiro?',
    text: `Ele passará a pedir sempre a frase-senha ou a chave de recuperação. Tenha uma delas à mão. ${notYou}`,
    button: 'Parar de usar',
    reason: 'parar de abrir o cofre com o chaveiro',
  },
  newRecoveryKey: {
    title: 'Criar uma nova chave de recuperação para este cofre?',
    text: `Ela é mostrada uma única vez, e quem a tiver poderá abrir o cofre e os backups dele. ${notYou}`,
    button: 'Criar',
    reason: 'criar uma chave de recuperação para o cofre',
  },
}
