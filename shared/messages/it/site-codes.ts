// Italian: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: 'Codici di recupero…',
  title: 'Codici di recupero di «{name}»',
  how: 'La maggior parte dei siti li elenca accanto alla verifica in due passaggi, spesso come «codici di backup». Ciascuno fa accedere una volta, quando non hai l’app di autenticazione.',
  none: 'Per questo account non è ancora conservato alcun codice di recupero.',
  count:
    '{used, plural, =0 {{total, plural, one {# codice} many {# codici} other {# codici}}, nessuno usato} one {{total, plural, one {# codice} many {# codici} other {# codici}}, # usato} many {{total, plural, one {# codice} many {# codici} other {# codici}}, # usati} other {{total, plural, one {# codice} many {# codici} other {# codici}}, # usati}}',
  allUsed: 'Sono tutti usati. Richiedine di nuovi al sito.',
  danger: 'Chi vede questi codici può entrare in «{name}» senza la tua app di autenticazione.',
  show: 'Mostra i codici',
  list: 'Codici di recupero',
  used: 'Usato il {when}',
  tick: 'Spunta un codice quando il sito l’ha accettato.',
  tickLabel: '{code} è usato',
  copyLabel: 'Copia {code}',
  copied: 'Copiato. Spuntalo quando il sito l’ha accettato.',
  copiedClears:
    'Copiato; gli appunti vengono cancellati tra {seconds, number} s. Spunta il codice quando il sito l’ha accettato.',
  copiedLeft: 'Hai copiato un codice di recupero. Il sito l’ha accettato?',
  markUsed: 'Segna come usato',
  marked: 'Segnato come usato',
  edit: 'Modifica',
  field: 'Codici',
  hint: 'Incollali come li mostra il sito, uno per riga. Numeri e punti elenco davanti vengono tolti.',
  found:
    '{count, plural, =0 {Ancora nessun codice.} one {# codice trovato:} many {# codici trovati:} other {# codici trovati:}}',
  removesAll: 'Salvando così si rimuovono tutti i codici di recupero di questo account.',
  keepsTicks: 'I codici che restano mantengono la spunta.',
  save: 'Salva i codici',
  remove: 'Rimuovi i codici',
  saved:
    '{count, plural, =1 {Codice di recupero salvato} one {# codice di recupero salvato} many {# codici di recupero salvati} other {# codici di recupero salvati}}',
  removed: 'Codici di recupero rimossi',
}
