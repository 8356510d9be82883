// Italian: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: 'Rimuovere la frase segreta di questa cassaforte?',
    text: 'Si aprirà solo con le chiavi che restano: il portachiavi o la chiave di recupero. Non si può annullare; per avere di nuovo una frase segreta bisogna impostarla. Se non l’hai appena chiesto, scegli Annulla.',
    button: 'Rimuovi',
    reason: 'rimuovere la frase segreta della cassaforte',
  },
  addKeychain: {
    title: 'Permettere al portachiavi di aprire questa cassaforte?',
    text: 'Si aprirà da sola finché la tua sessione è aperta, e anche i programmi avviati a tuo nome potranno interrogare il portachiavi. Se non l’hai appena chiesto, scegli Annulla.',
    button: 'Permetti',
    reason: 'permettere al portachiavi di aprire la cassaforte',
  },
  removeKeychain: {
    title: 'Non aprire più questa cassaforte con il portachiavi?',
    text: 'Chiederà ogni volta la frase segreta o la chiave di recupero. Tieni a portata di mano una delle due. Se non l’hai appena chiesto, scegli Annulla.',
    button: 'Disattiva',
    reason: 'non aprire più la cassaforte con il portachiavi',
  },
  newRecoveryKey: {
    title: 'Creare una nuova chiave di recupero per questa cassaforte?',
    text: 'Viene mostrata una volta sola, e chi la possiede può aprire la cassaforte e i suoi backup. Se non l’hai appena chiesto, scegli Annulla.',
    button: 'Crea',
    reason: 'creare una chiave di recupero per la cassaforte',
  },
}
