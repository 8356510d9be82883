// Italian: backups in the settings and above the list.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: 'Backup',
  automatic: {
    title: 'Backup automatico',
    text: 'Poco dopo ogni modifica, in una cartella a tua scelta. Cifrato, e riaperto prima di contare.',
  },
  folder: {
    title: 'Cartella',
    none: 'Non ancora scelta. Un altro disco, o una cartella sincronizzata, sopravvive a questo computer.',
    choose: 'Scegli…',
  },
  kept: {
    title: 'Conserva',
    text: 'I backup automatici più vecchi di questa cassaforte vengono rimossi. Nient’altro nella cartella.',
    count: '{count, plural, one {L’ultimo} many {Gli ultimi #} other {Gli ultimi #}}',
  },
  reminder: {
    title: 'Ricordamelo se nessuno è recente',
    never: 'Mai',
    days: '{count, plural, one {Dopo # giorno} many {Dopo # giorni} other {Dopo # giorni}}',
  },
  last: 'Ultimo verificato {day, select, today {oggi alle {when}} yesterday {ieri alle {when}} other {il {when}}}, {accounts, plural, one {# account} many {# account} other {# account}}',
  lastByHand: 'Fatto a mano.',
  never: 'Qui non è ancora stato fatto alcun backup di questa cassaforte.',
  working: 'Backup in corso…',
  failed:
    'Nessun backup automatico da {day, select, today {oggi alle {when}} yesterday {ieri alle {when}} other {{when}}}.',
  failedAgain: 'Verrà ritentato da solo.',
  now: 'Esegui il backup ora…',
  restore: 'Ripristina…',
  made: '{file}: salvato e riaperto, contiene {accounts, plural, one {# account} many {# account} other {# account}}',
  notice: {
    none: 'Non c’è ancora un backup di questa cassaforte. Se questo computer va perso, vanno persi anche i codici.',
    old: 'L’ultimo backup ha {days, plural, one {# giorno} many {# giorni} other {# giorni}}. Se questo computer va perso, va perso anche ciò che è venuto dopo.',
    failed: 'Il backup automatico non è riuscito.',
    open: 'Vai ai backup',
  },
  dialog: {
    title: 'Esegui il backup ora',
    text: 'Un file cifrato con tutti gli account e il cestino. Lo aprono Tidelock, Aegis e altre app.',
    label: 'Che cosa apre il file',
    vaultKey: 'Ciò che apre questa cassaforte: la sua frase segreta o chiave di recupero',
    own: 'Una password solo per questo file',
    password: {
      first: 'Password del file',
      again: 'Ripeti la password',
      empty: 'Inserisci una password per il file.',
      forgotten: 'Senza di essa nessuno può aprire il file.',
    },
    confirm: 'Chi conosce questa password ottiene ogni account del file.',
    choose: 'Scegli dove…',
    working: 'In corso…',
  },
  key: {
    title: 'Un backup ha bisogno di una sua chiave',
    text: 'Ora solo il portachiavi di questo computer apre la cassaforte. Un backup deve aprirsi altrove, quando questo computer non c’è più.',
    recovery: 'Crea una chiave di recupero',
    recoveryText: 'Da annotare e tenere lontano da questo computer.',
    passphrase: 'Imposta una frase segreta',
    passphraseText: 'Da ricordare. Il portachiavi continua ad aprire la cassaforte da solo.',
    own: 'Solo una password per questo file',
  },
}
