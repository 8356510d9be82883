// Italian: what the doctor says: a line for each thing, and what mends what is wrong.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: 'che cosa va bene e che cosa no, con il comando che rimedia',
  options: {
    code: 'di quanto è sbagliato questo orologio, dal CODE che un altro dispositivo mostra per questo account',
    within: 'fino a quanto lontano da ora si cerca il codice, 1200 se non indicato',
    correct: 'con --code: lascia che questa cassaforte corregga il suo orologio di quanto trovato',
    offset: 'lascia che questa cassaforte corregga il suo orologio di questi secondi; 0 = per niente',
  },
  examples: {
    all: 'tutto una volta, e gli account di una cassaforte che può aprire; nulla viene modificato',
    code: 'confronta questo orologio con quello di un telefono',
    offset: 'ritorno all’orologio di questo computer',
  },
  noWords: 'doctor non accetta altre parole oltre al CODE dopo --code QUERY.',
  codeMissing: 'Indica anche il codice: tidelock doctor --code QUERY CODE.',
  notTogether: 'Indica --offset da solo, o --code con il suo CODE.',
  wrongNumber: '--{name} accetta secondi interi, {max} al massimo.',
  allWell: 'Va tutto bene.',
  wrong:
    '{count, plural, one {# cosa richiede attenzione.} many {# cose richiedono attenzione.} other {# cose richiedono attenzione.}}',
  mendWith: 'Rimedio:',

  keychain: {
    works:
      'portachiavi: {backend, select, none {funziona} other {{backend}}}, una voce di prova è stata scritta, letta ed eliminata',
    notAsked: 'portachiavi: non interrogato, perché una frase segreta apre questa cassaforte',
    needed: 'portachiavi: {fault}',
    notNeeded: 'portachiavi: {fault} Questa cassaforte non ne ha bisogno.',
    start: '{command}, o lavora con una frase segreta: TIDELOCK_PASSPHRASE_FILE',
    unlock: 'sblocca il portachiavi: accedi al desktop, o seahorse',
  },
  libsecret: {
    there: 'libsecret: installato',
    missing: 'libsecret: non installato, quindi il portachiavi non è raggiungibile',
  },
  vault: {
    none: 'cassaforte: ancora nessuna in {path}',
    whole:
      'cassaforte: {path}, formato {version}, {bytes} byte, si apre con {slots}, {kept, plural, one {# copia precedente conservata} many {# copie precedenti conservate} other {# copie precedenti conservate}}',
    noSlot: 'nulla di noto',
    inside:
      ', si apre: {accounts, plural, one {# account} many {# account} other {# account}}, salvataggio {generation}',
    setAside:
      '{count, plural, one {, # account illeggibile messo da parte} many {, # account illeggibili messi da parte} other {, # account illeggibili messi da parte}}',
    setAsideMend: 'tidelock restore FILE li riporta da un backup',
    fault: 'cassaforte: {fault} Nulla è stato modificato.',
    copies:
      '{count, plural, one {avvia tidelock: la sua finestra offre # copia precedente} many {avvia tidelock: la sua finestra offre # copie precedenti} other {avvia tidelock: la sua finestra offre # copie precedenti}}',
    update: 'aggiorna Tidelock',
    restore: 'tidelock restore FILE, con un backup',
    key: 'chiave: {fault}',
  },
  spareKey:
    'chiave di riserva: nessuna; solo il portachiavi apre questa cassaforte, e un portachiavi può andare perso',
  spareKeyMend: 'tidelock passphrase set, o tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: 'segreti corti: nessuno',
      what: 'segreti corti: meno di 80 bit, quindi i codici visti possono rivelarli: {accounts}',
      mend: 'configura di nuovo il secondo fattore sul sito',
    },
    'modest-secrets': {
      none: 'segreti modesti: nessuno',
      what: 'segreti modesti: meno dei 128 bit di RFC 4226: {accounts}',
    },
    'shared-secrets': {
      none: 'segreti condivisi: nessuno',
      what: 'segreti condivisi: un segreto in account con nomi diversi: {accounts}',
      mend: 'configura di nuovo il secondo fattore su tutti i siti tranne uno',
    },
    duplicates: {
      none: 'duplicati: nessuno',
      what: 'duplicati: stesso emittente e stesso nome account: {accounts}',
    },
    unconfirmed: {
      none: 'non confermati: nessuno',
      what: 'non confermati: non risulta che un sito abbia accettato un codice: {accounts}',
      mend: 'accedi una volta con un codice, poi indicalo nella finestra: menu dell’account, «Il sito ha accettato un codice»',
    },
    'pin-needed': {
      none: 'PIN: non ne manca nessuno',
      what: 'PIN: nessun codice senza il suo PIN: {accounts}',
      mend: 'inseriscilo nella finestra: modifica l’account',
    },
  },
  noName: 'senza nome',
  bits: '{names} ({bits, plural, one {# bit} many {# bit} other {# bit}})',
  more: '{count, plural, one {# altro} many {altri #} other {altri #}}',
  trash:
    '{count, plural, =0 {cestino: vuoto} one {cestino: # account; il suo sito chiede ancora codici} many {cestino: # account; i loro siti chiedono ancora codici} other {cestino: # account; i loro siti chiedono ancora codici}}',
  permissions: {
    private: 'permessi: solo per te',
    unknown: 'permessi: nulla da controllare',
    open: 'permessi: altri su questo computer possono raggiungere {files}',
  },
  folder: {
    durable: 'cartella: {path}, un salvataggio sopravvive a un’interruzione di corrente',
    notDurable:
      'cartella: {path}, questo disco non garantisce che un salvataggio sopravviva a un’interruzione di corrente',
    notDurableMend: 'tidelock backup FILE, su un altro disco',
    missing: 'cartella: {path} non esiste ancora',
  },
  clock: {
    sane: 'orologio: plausibile',
    corrected: 'orologio: plausibile; i codici lo usano corretto di {seconds}',
    beforeBuild: 'orologio: segna una data precedente alla nascita di questo programma',
    beforeBuildMend: 'imposta la data: timedatectl set-time, o le impostazioni del sistema',
    behindSave: 'orologio: la cassaforte è stata salvata {seconds} s dopo adesso, quindi era o è sbagliato',
  },
  backups: {
    last: 'ultimo verificato il {when}, {accounts, plural, one {# account} many {# account} other {# account}}',
    none: 'backup: qui non ne risulta nessuno; tidelock backup FILE ne fa uno',
    off: 'backup: {last}; nessuno viene fatto in automatico',
    recent: 'backup: {last}, in automatico in {folder}',
    old: 'backup: nessuno è recente; {last}',
    failed: 'backup: quello automatico in {folder} non è riuscito. {fault}',
    failedBefore: 'backup: quello automatico in {folder} non è riuscito. {fault} Prima: {last}.',
  },
  display: { there: 'schermo: {kind}', none: 'schermo: nessuno; la riga di comando funziona senza' },
  tray: {
    there:
      '{host, select, none {area di notifica: mostrata da un programma di questo desktop} other {area di notifica: mostrata da {host}}}',
    none: 'area di notifica: qui nessuno ne mostra le icone; su GNOME lo fa l’estensione AppIndicator',
  },
  hotkey: {
    works: 'scorciatoie: si possono impostare; {set}',
    portal: 'scorciatoie: le concede il portale del desktop; {set}',
    wayland:
      'scorciatoie: Wayland lascia quelle globali al desktop; associa tidelock --toggle nelle sue impostazioni; {set}',
    set: 'impostate: {keys}',
    noneSet: 'nessuna impostata',
    quick: 'finestra rapida {keys}',
    copyLast: 'copia l’ultimo {keys}',
    accounts: '{count, plural, one {# account} many {# account} other {# account}}',
    none: 'scorciatoie: serve uno schermo',
  },
  clipboard: {
    marked:
      'appunti: la finestra contrassegna i codici con {marks} contro cronologie e cloud; {tool, select, none {--copy richiede xclip, xsel o wl-copy, che non sono installati} other {--copy usa {tool}, senza contrassegni}}',
    plain:
      'appunti: semplici, una cronologia degli appunti può conservare i codici; {tool, select, none {--copy richiede xclip, xsel o wl-copy, che non sono installati} other {--copy usa {tool}, senza contrassegni}}',
    unknown:
      'appunti: {tool, select, none {--copy richiede xclip, xsel o wl-copy, che non sono installati} other {--copy usa {tool}, senza contrassegni}}',
    none: 'appunti: serve uno schermo',
  },
  typing: {
    there: 'digitazione: con {tool}',
    none: 'digitazione: nessuno strumento; su X11 lo fa xdotool, su Wayland wtype o ydotool se il desktop indica quale finestra è in primo piano',
  },
  runtime: {
    fine: '{electron, select, none {ambiente: Node {node}} other {ambiente: Node {node}, Electron {electron}}}',
    old: 'ambiente: Node {node} è troppo vecchio',
    oldMend: 'installa Node 20.19 o più recente',
  },

  drift: {
    onTime: 'I due orologi concordano.',
    onTimeCorrected: 'L’orologio di questo computer è giusto da solo; la correzione in vigore è sbagliata.',
    behind: 'Questo orologio è indietro di {from}-{to} s rispetto all’altro dispositivo.',
    ahead: 'Questo orologio è avanti di {from}-{to} s rispetto all’altro dispositivo.',
    madeUp: 'La correzione in vigore, {seconds}, lo compensa.',
    howTo: 'Regola l’orologio, oppure: tidelock doctor --offset {offset}',
    nowhere: 'Il codice non corrisponde ad alcun momento entro {seconds} s da adesso.',
    malformed:
      'Un codice di questo account ha {digits, plural, one {# carattere} many {# caratteri} other {# caratteri}}.',
    notTimed: 'Questo account usa un contatore e non segue l’orologio.',
    corrected: 'I codici di questa cassaforte usano l’orologio corretto di {seconds}.',
    setBack: 'I codici di questa cassaforte usano l’orologio così com’è.',
  },
}
