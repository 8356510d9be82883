// Italian: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'Aggiungi un account',
  editTitle: 'Modifica account',
  ways: 'Modo di aggiunta',
  byHand: 'A mano',
  link: 'Link',
  issuer: 'Sito o emittente',
  account: 'Nome account',
  accountHint: 'Il tuo nome utente o e-mail su quel sito',
  secret: 'Segreto',
  secretHint: 'Lettere da A a Z e cifre da 2 a 7. Gli spazi non contano.',
  secretHintHex: 'Cifre da 0 a 9 e lettere da a a f.',
  secretKept: 'Resta com’è. Inseriscine uno nuovo solo per sostituirlo.',
  more: 'Altre opzioni',
  type: 'Tipo',
  typeName: {
    totp: 'Basato sull’ora (TOTP)',
    hotp: 'Basato su contatore (HOTP)',
    steam: 'Steam Guard',
    motp: 'Mobile-OTP',
    yandex: 'Yandex',
  },
  algorithm: 'Algoritmo',
  digits: 'Cifre',
  period: 'Periodo in secondi',
  counter: 'Prossimo contatore',
  pin: 'PIN',
  pinHint: 'Conservato nella cassaforte, per poter generare i codici.',
  pinKept: 'Se il campo resta vuoto, non cambia.',
  note: 'Nota',
  noteHint: 'Inclusa nella ricerca',
  preview: 'Codice',
  previewEmpty: 'Il codice appare qui, così puoi confrontarlo prima di salvare.',
  previewPin: 'Inserisci il PIN per vedere il codice.',
  previewCounter: 'Contatore {counter}',
  previewCounted: 'Contatore {counter}. I codici arrivano dopo il salvataggio.',
  duplicate: 'Già nella cassaforte: {name}. Ha lo stesso segreto.',
  warning: {
    'short-secret':
      'Questo segreto ha solo {bits, plural, one {# bit} many {# bit} other {# bit}}; di solito sono 128 o più. Controlla che non manchi nulla.',
    'counter-assumed':
      'Il link non indica un contatore, quindi parte da 0. Se i codici vengono rifiutati, imposta il contatore in «Altre opzioni».',
    'parameters-ignored': 'Non usato: {names}.',
  },
  saveNew: 'Salva account',
  saveAnyway: 'Salva comunque',
  saveChanges: 'Salva modifiche',
  saved: '{name}: aggiunto',
  changed: '{name}: modificato',
}
