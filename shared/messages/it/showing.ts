// Italian: showing a stored account as a QR, and moving many to a phone.

import type { moving as englishMoving, showing as englishShowing } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof englishShowing> = {
  title: 'QR di «{name}»',
  danger:
    'Da quel momento chi vede o fotografa questo QR può generare i codici di «{name}», su qualsiasi dispositivo.',
  alone: 'Assicurati che nessuno guardi e che lo schermo non sia condiviso.',
  passphrase: 'La tua frase segreta',
  show: 'Mostra il QR',
  qrLabel: 'Codice QR per {name}',
  tooLong: 'Questo account è troppo lungo per un QR. Usa il suo link.',
  link: 'Link',
  png: 'Salva come PNG',
  svg: 'Salva come SVG',
  saved: '{file} salvato. Chi lo possiede può generare i codici: eliminalo dopo la scansione.',
  left: 'ancora {seconds, number} s',
  hides: 'Di nuovo nascosto tra {seconds, number} s',
  hidden: 'È stato nascosto di nuovo.',
}

export const moving: Translation<typeof englishMoving> = {
  title: 'Trasferisci su un telefono',
  text: '{count, plural, one {# account può andare in Google Authenticator, o in qualsiasi app che legge i suoi codici di esportazione. Resta anche qui.} many {# account possono andare in Google Authenticator, o in qualsiasi app che legge i suoi codici di esportazione. Restano anche qui.} other {# account possono andare in Google Authenticator, o in qualsiasi app che legge i suoi codici di esportazione. Restano anche qui.}}',
  none: 'Non c’è alcun account da trasferire.',
  losses:
    '{count, plural, one {# account non viene trasferito:} many {# account non vengono trasferiti:} other {# account non vengono trasferiti:}}',
  loss: {
    type: 'resta qui: l’app del telefono non conosce codici di questo tipo',
    digits: 'resta qui: l’app del telefono conosce solo 6 e 8 cifre',
    period: 'resta qui: l’app del telefono conosce solo intervalli di 30 secondi',
    'too-long': 'resta qui: i suoi nomi o il segreto sono troppo lunghi per un codice',
  },
  more: '{count, plural, one {e # altro} many {e altri #} other {e altri #}}',
  danger:
    'Chi vede o fotografa i prossimi codici può generare i codici {count, plural, =1 {di questo account} one {di # account} many {di tutti i # account} other {di tutti i # account}}.',
  show: 'Mostra i codici',
  place: 'Codice {at, number} di {of, number}',
  scan: 'Nell’app del telefono scegli «importa» o «scansiona un codice QR» e scansiona questo.',
  next: 'Prossimo codice',
  before: 'Indietro',
  done: 'Fine',
}
