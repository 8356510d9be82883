// Italian: creating a secret for somebody else’s sign-in, and checking a code.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'Crea un segreto',
  intro:
    'Per chi configura un secondo fattore: un nuovo segreto da conservare sul tuo sito, e il QR che il suo utente scansiona.',
  issuer: 'Sito o emittente',
  account: 'Nome account',
  accountHint: 'L’utente a cui è destinato questo segreto',
  more: 'Altre opzioni',
  kind: 'Basato su',
  kinds: { totp: 'ora', hotp: 'contatore' },
  bytes: 'Lunghezza del segreto',
  byteChoice:
    '{kind, select, usual {{bytes} byte, {bits} bit (consueto)} short {{bytes} byte, {bits} bit (corto)} other {{bytes} byte, {bits} bit}}',
  counter: 'Primo contatore',
  again: 'Nuovo segreto',
  qrLabel: 'Codice QR per {name}',
  noQr: 'Il QR appare qui appena i campi sono corretti.',
  tooLong: 'È troppo testo per un QR. Accorcia i nomi.',
  savePng: 'Salva come PNG',
  saveSvg: 'Salva come SVG',
  savedFile: '{file} salvato. Chi lo possiede può generare i codici: eliminalo dopo la scansione.',
  codeNow: 'Codice attuale',
  copyCode: 'Copia il codice {code}',
  atCounter: 'Contatore {counter}',
  secret: 'Segreto (Base32)',
  copySecret: 'Copia il segreto',
  link: 'Link di configurazione',
  copyLink: 'Copia il link',
  copied: { secret: 'Segreto copiato', uri: 'Link copiato', code: 'Codice copiato' },
  check: {
    title: 'Controlla un codice',
    text: 'Inserisci ciò che mostra l’app dell’utente.',
    label: 'Codice',
    window: 'Accetta',
    windowChoice:
      '{count, plural, =0 {Solo questo intervallo} one {± un intervallo} many {± # intervalli} other {± # intervalli}}',
    aheadChoice:
      '{count, plural, =0 {Solo questo contatore} one {# in avanti} many {# in avanti} other {# in avanti}}',
    right: 'Corrisponde, puntuale. Intervallo {step, number}.',
    late: 'Corrisponde, con {drift, plural, one {un intervallo} many {# intervalli} other {# intervalli}} di ritardo: quell’orologio è indietro di {seconds, number} s. Intervallo {step, number}.',
    early:
      'Corrisponde, con {drift, plural, one {un intervallo} many {# intervalli} other {# intervalli}} di anticipo: quell’orologio è avanti di {seconds, number} s. Intervallo {step, number}.',
    counter: 'Corrisponde al contatore {step}.',
    ahead: 'Corrisponde al contatore {step}, avanti di {drift, number} rispetto a quello atteso.',
    none: '{window, plural, =0 {Non è il codice di questo intervallo.} one {Non è un codice di questo intervallo, né di un intervallo vicino.} many {Non è un codice di questo intervallo, né dei # intervalli vicini.} other {Non è un codice di questo intervallo, né dei # intervalli vicini.}}',
    noneAhead:
      '{window, plural, =0 {Non è il codice di questo contatore.} one {Non è un codice di questo contatore, né del successivo.} many {Non è un codice di questo contatore, né dei # successivi.} other {Non è un codice di questo contatore, né dei # successivi.}}',
    malformed: 'Qui un codice ha {digits, plural, one {# cifra} many {# cifre} other {# cifre}}.',
  },
  keep: 'Tieni questo account nella mia cassaforte',
  kept: 'Nella tua cassaforte',
  keptSaid: '{name} è nella tua cassaforte',
}
