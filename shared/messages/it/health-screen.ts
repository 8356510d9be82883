// Italian: the health screen and the activity log.

import type { healthScreen as english } from '../en/health-screen'
import type { Translation } from '../live'

export const healthScreen: Translation<typeof english> = {
  title: 'Stato e attività',
  tabs: { label: 'Che cosa è mostrato', findings: 'Stato', log: 'Attività' },
  looking: 'Controllo…',
  allWell: 'Va tutto bene.',
  needs:
    '{count, plural, one {# cosa richiede attenzione.} many {# cose richiedono attenzione.} other {# cose richiedono attenzione.}}',
  allWellText: 'Qui nulla richiede attenzione.',
  needsText: 'Ciascuna dice perché, e porta dove puoi cambiarla.',
  grades: { act: 'Richiede attenzione', know: 'Buono a sapersi', fine: 'A posto' },
  findings: {
    'short-secrets': {
      fine: 'Nessun segreto ha meno di 80 bit',
      what: '{count, plural, one {# account con un segreto corto} many {# account con un segreto corto} other {# account con un segreto corto}}',
      why: 'Meno di 80 bit si possono indovinare da codici che qualcuno ha visto. Il segreto l’ha scelto il sito: disattiva e riattiva lì la verifica in due passaggi per averne uno nuovo, e avvisa il sito se è di nuovo così corto.',
    },
    'modest-secrets': {
      fine: 'Tutti i segreti hanno 128 bit o più',
      what: '{count, plural, one {# account con meno di 128 bit} many {# account con meno di 128 bit} other {# account con meno di 128 bit}}',
      why: 'Lo standard (RFC 4226) ne chiede 128. Molti siti ne danno 80, e non risulta che qualcuno ne abbia mai indovinato uno; non devi fare nulla.',
    },
    'shared-secrets': {
      fine: 'Ogni account ha un segreto proprio',
      what: '{count, plural, =1 {Un segreto in più account} one {# segreto condiviso da più account} many {# segreti condivisi da più account} other {# segreti condivisi da più account}}',
      why: 'Chi ne ottiene uno li ha tutti. Se sono siti diversi, configura di nuovo la verifica in due passaggi su tutti tranne uno; se sono lo stesso account, sposta uno dei due nel cestino.',
    },
    duplicates: {
      fine: 'Non ci sono due account con gli stessi nomi',
      what: '{count, plural, =1 {Più account con gli stessi nomi} one {# volta più account con gli stessi nomi} many {# volte più account con gli stessi nomi} other {# volte più account con gli stessi nomi}}',
      why: 'Spesso uno di essi è rimasto da una configurazione precedente. Prova quale codice accetta il sito prima di rimuoverne uno, o dai loro nomi diversi.',
    },
    unconfirmed: {
      fine: 'Nessun account aspetta conferma',
      what: '{count, plural, one {# account i cui codici non sono mai stati confermati} many {# account i cui codici non sono mai stati confermati} other {# account i cui codici non sono mai stati confermati}}',
      why: 'Configurato qui, senza che risulti un codice accettato dal sito. Un segreto letto male si nota solo quando resti fuori: accedi una volta, poi spuntalo qui.',
    },
    'pin-needed': {
      fine: 'A nessun account manca il PIN',
      what: '{count, plural, one {# account senza PIN} many {# account senza PIN} other {# account senza PIN}}',
      why: 'Finché non lo inserisci non si può generare alcun codice.',
    },
    'spare-slot': {
      fine: 'Più di un modo per aprire: {ways}',
      what: 'Unico modo per aprire questa cassaforte: {ways}',
      why: 'I portachiavi si perdono e le frasi segrete si dimenticano, e con loro tutti gli account. Aggiungi un secondo modo: una frase segreta, o una chiave di recupero su carta.',
    },
    backup: {
      nothing: 'Ancora nulla di cui fare il backup',
      none: 'Di nessun backup si sa se funziona',
      noneWhy:
        'Un backup conta quando è stato riaperto dopo la scrittura. Fanne uno e tienilo su un altro disco.',
      fine: 'Un backup verificato si è aperto, {moment}',
      what: 'L’ultimo backup verificato è del {moment}',
      why: 'Ciò che è stato aggiunto dopo è solo in questa cassaforte. Fanne uno nuovo e tienilo su un altro disco.',
    },
    keychain: {
      works:
        '{backend, select, none {La chiave è custodita dal portachiavi} other {La chiave è custodita da {backend}}}',
      unused: 'Nessun portachiavi apre questa cassaforte da solo',
      plain:
        '{backend, select, none {La chiave è custodita dal portachiavi, che non la protegge} other {La chiave è custodita da {backend}, che non la protegge}}',
      plainWhy:
        'Qualsiasi tuo programma, e chi ha il disco, può leggerla. Imposta una frase segreta e disattiva il portachiavi.',
      changed:
        '{backend, select, none {Il portachiavi ora è un altro} other {Il portachiavi ora è {backend}}}',
      changedWhy:
        'La chiave è stata salvata da un altro. Disattiva e riattiva il portachiavi nelle impostazioni per salvarla di nuovo.',
    },
    permissions: {
      fine: 'I file della cassaforte sono solo per te',
      what: 'Altri su questo computer possono raggiungere i file della cassaforte',
      why: 'Ciò che trovano è cifrato, ma potrebbero copiarlo o sostituirlo. Togli tutti i permessi a gruppo e altri (chmod go=):',
    },
    clock: {
      wrong: 'L’orologio di questo computer è sbagliato',
      wrongWhy:
        'Segna una data precedente alla nascita di Tidelock, quindi i codici sono sbagliati. Imposta la data nelle impostazioni del sistema.',
      fine: 'L’orologio è plausibile',
      what: 'I codici si calcolano con un orologio corretto di {seconds} s',
      why: 'È giusto finché l’orologio del computer è fuori ora. Se nel frattempo è stato regolato, togli la correzione.',
    },
    'set-aside': {
      fine: 'Ogni account nel file è leggibile',
      what: '{count, plural, one {# account non è leggibile} many {# account non sono leggibili} other {# account non sono leggibili}}',
      why: 'Restano intatti nel file e vengono riprovati a ogni avvio. Un Tidelock più recente potrebbe leggerli, o un backup averli interi.',
    },
    trash: {
      fine: 'Il cestino è vuoto',
      what: '{count, plural, one {# account nel cestino} many {# account nel cestino} other {# account nel cestino}}',
      why: 'I loro siti chiedono ancora codici finché lì non disattivi la verifica in due passaggi.',
    },
    'slots-changed': {
      fine: 'Le chiavi sono quelle salvate',
      what: 'Le chiavi di questa cassaforte sono state modificate fuori da Tidelock',
      why: 'Se non è opera tua, imposta una nuova frase segreta e crea una nuova chiave di recupero.',
    },
    'older-copy': {
      fine: 'È la copia più recente vista qui',
      what: 'Questa cassaforte è più vecchia dell’ultima vista qui',
      why: 'Potrebbero mancare modifiche recenti. Se non hai messo tu una vecchia copia, cerca chi l’ha fatto.',
    },
    folder: {
      fine: 'Un salvataggio sopravvive a un’interruzione di corrente',
      what: 'Questo disco non garantisce che un salvataggio sopravviva a un’interruzione di corrente',
      why: 'Tieni un backup su un altro disco.',
    },
  },
  wayIn: { keychain: 'il portachiavi', passphrase: 'una frase segreta', recovery: 'una chiave di recupero' },
  bits: '{bits, plural, one {# bit} many {# bit} other {# bit}}',
  showAll: 'Mostra tutto ({count, number})',
  showFewer: 'Mostra meno',
  accountsOf: 'Account interessati: {what}',
  gone: 'un account che non c’è più',
  actions: {
    settings: 'Apri le impostazioni',
    trash: 'Apri il cestino',
    clock: 'Controlla l’orologio…',
    again: 'Controlla di nuovo',
    show: 'Mostra',
    showLabel: 'Mostra {name} nell’elenco',
    pin: 'Inserisci il PIN',
    pinLabel: 'Inserisci il PIN per {name}',
    confirm: 'Accettato',
    confirmLabel: 'Il sito ha accettato un codice per {name}',
  },
  log: {
    filter: 'Mostra',
    filters: {
      all: 'Tutto',
      opening: 'Apertura e blocco',
      codes: 'Codici usati',
      secrets: 'Segreti mostrati',
      moving: 'Importazioni, esportazioni, backup',
      keys: 'Chiavi',
    },
    event: {
      unlocked: {
        keychain: 'Aperta dal portachiavi',
        passphrase: 'Aperta con una frase segreta',
        recovery: 'Aperta con una chiave di recupero',
      },
      locked: {
        asked: 'Bloccata',
        idle: 'Bloccata per inattività',
        hidden: 'Bloccata perché nessuna finestra era visibile',
        suspend: 'Bloccata perché il computer è entrato in sospensione',
        'screen-lock': 'Bloccata con lo schermo',
        'tampered-clock': 'Bloccata perché l’orologio è saltato',
      },
      'unlock-failed':
        '{count, plural, one {# frase segreta errata} many {# frasi segrete errate} other {# frasi segrete errate}}',
      'proof-failed': 'Frase segreta errata a una richiesta di conferma',
      copied: 'Codice copiato: {name}',
      typed: 'Codice digitato: {name}',
      'code-revealed': 'Codice mostrato: {name}',
      'secret-shown': 'Segreto mostrato: {name}',
      'site-codes-shown': 'Codici di recupero mostrati: {name}',
      exported:
        '{count, plural, one {# account esportato} many {# account esportati} other {# account esportati}} ({format})',
      'moved-to-phone':
        'Mostrati per un telefono: {count, plural, one {# account} many {# account} other {# account}}',
      imported:
        '{count, plural, one {# account importato} many {# account importati} other {# account importati}}',
      'backed-up': 'Backup di {count, plural, one {# account} many {# account} other {# account}}',
      restored:
        '{count, plural, one {# account ripristinato} many {# account ripristinati} other {# account ripristinati}}',
      'slot-made': {
        keychain: 'Il portachiavi è stato attivato',
        passphrase: 'La frase segreta è stata impostata',
        recovery: 'La chiave di recupero è stata creata',
      },
      'slot-removed': {
        keychain: 'Il portachiavi è stato disattivato',
        passphrase: 'La frase segreta è stata rimossa',
        recovery: 'La chiave di recupero è stata rimossa',
      },
      'log-cleared': 'Il registro è stato cancellato',
    },
    list: 'Attività, prima la più recente',
    found: '{count, plural, one {# voce} many {# voci} other {# voci}}',
    emptyTitle: 'Ancora nulla',
    emptyText: 'Ciò che si fa in queste finestre viene annotato qui, cifrato, solo su questo computer.',
    noneTitle: 'Nulla di questo tipo',
    noneText: 'Ci sono altre voci: scegli «Tutto».',
    offTitle: 'Il registro attività è disattivato',
    offText: 'Nulla viene annotato. Si può attivare nelle impostazioni.',
    clear: 'Cancella…',
    clearTitle: 'Cancellare il registro attività?',
    clearText: 'Tutte le voci vengono rimosse. Che è stato cancellato, e quando, viene annotato.',
    clearButton: 'Cancella il registro',
    cleared: 'Il registro attività è vuoto.',
  },
  settings: {
    section: 'Registro attività',
    on: 'Tieni un registro attività',
    onText:
      'Che cosa si è fatto nelle finestre di Tidelock e quando, cifrato con la chiave della cassaforte. Niente codici, segreti o nomi. La riga di comando non annota nulla.',
    offTitle: 'Disattivare il registro attività?',
    offText:
      'Il registro viene eliminato da questo computer, e con esso gli ultimi account usati e quanto spesso. Non viene annotato altro.',
    offButton: 'Disattiva ed elimina',
    offDone: 'Il registro attività è disattivato, e il suo file eliminato.',
    keepFor: 'Conserva le voci per',
    days: '{count, plural, =1 {un giorno} one {# giorno} many {# giorni} other {# giorni}}',
    years: '{count, plural, =1 {un anno} one {# anno} many {# anni} other {# anni}}',
    daysText: 'Al massimo le ultime 10.000.',
    usage: 'Quali account usi',
    usageText: 'Contati qui, anch’essi cifrati, così gli ultimi e i più usati stanno per primi.',
    reset: 'Dimentica',
    resetTitle: 'Dimenticare quali account usi?',
    resetText: 'I conteggi e l’elenco degli ultimi usati vengono rimossi. Il registro attività resta.',
    resetDone: 'Dimenticato.',
    open: 'Stato e attività',
    openText: 'Ciò che richiede attenzione, e il registro stesso.',
    openButton: 'Apri',
  },
}
