// Polish: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

const notYou = 'W razie wątpliwości, czy to własne żądanie, wybierz Anuluj.'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: 'Usunąć hasło główne tego sejfu?',
    text: `Będą go otwierać tylko pozostałe klucze: pęk kluczy lub klucz odzyskiwania. Nie można tego cofnąć; hasło główne można potem ustawić od nowa. ${notYou}`,
    button: 'Usuń',
    reason: 'usunąć hasło główne sejfu',
  },
  addKeychain: {
    title: 'Pozwolić pękowi kluczy otwierać ten sejf?',
    text: `Sejf będzie otwierał się sam podczas sesji użytkownika, a programy działające na tym samym koncie też mogą pytać pęk kluczy. ${notYou}`,
    button: 'Pozwól',
    reason: 'pozwolić pękowi kluczy otwierać sejf',
  },
  removeKeychain: {
    title: 'Przestać otwierać ten sejf pękiem kluczy?',
    text: `Sejf będzie za każdym razem pytał o hasło główne lub klucz odzyskiwania. Miej jedno z nich pod ręką. ${notYou}`,
    button: 'Przestań',
    reason: 'przestać otwierać sejf pękiem kluczy',
  },
  newRecoveryKey: {
    title: 'Utworzyć nowy klucz odzyskiwania tego sejfu?',
    text: `Zostanie pokazany raz, a kto go ma, może otworzyć sejf i jego kopie zapasowe. ${notYou}`,
    button: 'Utwórz',
    reason: 'utworzyć klucz odzyskiwania sejfu',
  },
}
