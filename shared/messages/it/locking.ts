// Italian: the lock screen, the lock’s settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: 'Nulla viene mostrato finché non lo sblocchi.',
    idle: 'Bloccato dopo {span} di inattività.',
    hidden: 'Bloccato dopo {span} fuori dalla vista.',
    suspend: 'Bloccato quando il computer è entrato in sospensione.',
    'screen-lock': 'Bloccato insieme allo schermo.',
  },
  minutes: '{count, plural, one {# minuto} many {# minuti} other {# minuti}}',
  hours: '{count, plural, one {# ora} many {# ore} other {# ore}}',
  wait: {
    button: 'Attendi {seconds, number} s',
    said: 'Prossimo tentativo tra {seconds, plural, one {# secondo} many {# secondi} other {# secondi}}.',
  },
  gate: { reason: 'aprire la cassaforte', open: 'Apri con {name}' },
  settings: {
    section: 'Blocco automatico',
    never: 'Mai',
    keychain: 'Il portachiavi apre questa cassaforte senza di te, quindi un blocco non tiene fuori nessuno.',
    keychainOff: 'Per questo Tidelock non la blocca da solo.',
    keychainToo: 'Blocca comunque',
    keychainTooText: 'Una tenda contro gli sguardi: un clic nella finestra bloccata la riapre.',
    idle: 'Senza attività per',
    idleText: 'Né tastiera né puntatore in tutto il computer.',
    hidden: 'Fuori dalla vista per',
    hiddenText: 'Nessuna finestra di Tidelock è visibile.',
    suspend: 'Quando il computer è in sospensione',
    screen: 'Quando lo schermo è bloccato',
    screenNone: 'Questo desktop non comunica ai programmi quando blocca lo schermo.',
    touchId: 'Chiedi prima {name}',
    touchIdText:
      'Prima che il portachiavi apra una cassaforte bloccata. {name} qui è un cancello, non una chiave: altri programmi avviati a tuo nome possono comunque interrogare il portachiavi, e un riavvio non chiede nulla.',
    now: 'Per bloccare subito, premi {keys}, usa il menu dell’icona di notifica, o esegui tidelock --lock.',
  },
  strength: {
    label: 'Robustezza',
    levels: ['Molto debole', 'Debole', 'Discreta', 'Forte', 'Molto forte'],
    verdict: '{level}: {guessed}',
    guessed: {
      seconds: 'indovinata in pochi secondi se il file viene rubato.',
      minutes: 'indovinata in pochi minuti se il file viene rubato.',
      hours: 'indovinata in poche ore se il file viene rubato.',
      days: 'indovinata in pochi giorni se il file viene rubato.',
      months: 'indovinata in pochi mesi se il file viene rubato.',
      years: 'servono anni per indovinarla se il file viene rubato.',
      centuries: 'servono secoli per indovinarla se il file viene rubato.',
      never: 'impossibile da indovinare, anche se il file viene rubato.',
    },
  },
}
