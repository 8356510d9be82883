// Italian: settings: security, clipboard, appearance, keyboard, about.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: 'Impostazioni',
  sections: {
    security: 'Sicurezza',
    clipboard: 'Appunti',
    quick: 'Accesso rapido',
    window: 'Finestra',
    appearance: 'Aspetto',
    keyboard: 'Tastiera',
    about: 'Informazioni',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {Il portachiavi di sistema apre questa cassaforte da solo finché la tua sessione è aperta.} other {{backend} apre questa cassaforte da solo finché la tua sessione è aperta.}} È l’unica chiave, e un portachiavi può andare perso.',
    keychainAndSpare:
      '{backend, select, none {Il portachiavi di sistema apre questa cassaforte da solo finché la tua sessione è aperta.} other {{backend} apre questa cassaforte da solo finché la tua sessione è aperta.}} La tua frase segreta è una chiave di riserva.',
    keychainAndRecovery:
      '{backend, select, none {Il portachiavi di sistema apre questa cassaforte da solo finché la tua sessione è aperta.} other {{backend} apre questa cassaforte da solo finché la tua sessione è aperta.}} La tua chiave di recupero è quella di riserva.',
    passphrase:
      'La tua frase segreta blocca questa cassaforte. Nulla su questo computer può aprirla senza di te.',
    recoveryOnly: 'Solo la tua chiave di recupero apre questa cassaforte.',
  },
  curtain:
    'Anche i programmi avviati a tuo nome possono interrogare il portachiavi. Per un vero blocco, imposta una frase segreta e disattiva il portachiavi.',
  keychain: {
    title: 'Apri con il portachiavi',
    on: '{backend, select, none {La chiave è nel portachiavi di sistema.} other {La chiave è in {backend}.}}',
    off: 'Disattivato: la cassaforte chiede la frase segreta a ogni apertura.',
    needsOther:
      'Imposta prima una frase segreta o una chiave di recupero; altrimenti nulla potrebbe aprire la cassaforte.',
  },
  passphrase: {
    title: 'Frase segreta',
    set: 'Imposta',
    setDialog: 'Imposta una frase segreta',
    change: 'Cambia…',
    changeDialog: 'Cambia la frase segreta',
    remove: 'Rimuovi',
    isSet: 'Impostata.',
    notSet: 'Non impostata.',
    done: 'La frase segreta è impostata',
    removed: 'La frase segreta è rimossa',
    working: 'In corso…',
    saveButton: 'Imposta frase segreta',
  },
  recovery: {
    title: 'Chiave di recupero',
    isSet: 'Creata. Non può più essere mostrata.',
    notSet: 'Nessuna. Apre la cassaforte quando tutto il resto è perso.',
    unproven: 'Creata, ma nessuno ha verificato che sia stata annotata.',
    make: 'Crea…',
    makeNew: 'Creane una nuova…',
    check: 'Verifica…',
    checkLabel: 'Verifica la chiave di recupero',
  },
  clear: {
    title: 'Cancella un codice copiato dopo',
    text: 'Solo se è ancora negli appunti.',
    never: 'Mai',
    seconds: '{count, plural, one {# secondo} many {# secondi} other {# secondi}}',
    minutes: '{count, plural, one {# minuto} many {# minuti} other {# minuti}}',
  },
  last: {
    title: 'Quando mancano meno di 5 secondi',
    copy: 'Copia il codice e di’ quanto dura',
    next: 'Copia il prossimo codice',
    wait: 'Aspetta il prossimo codice',
    why: 'Non tutti i siti accettano il prossimo codice in anticipo.',
  },
  theme: { title: 'Tema', system: 'Di sistema', light: 'Chiaro', dark: 'Scuro' },
  nextCode: { title: 'Mostra il prossimo codice', text: 'Piccolo, sotto quello attuale.' },
  about: {
    version: 'Versione',
    runtime: 'Ambiente',
    runtimeText: 'Electron {electron}, Chromium {chromium}, Node {node}',
    fallback:
      'Questo è l’ambiente di sviluppo. È più vecchio di quello supportato e non fa mai parte di un Tidelock installato.',
    vault: 'Cassaforte',
    settingsFile: 'Impostazioni',
    keychain: 'Portachiavi',
    noKeychain: 'Non in uso',
    clipboard: 'Appunti',
    clipboardMarks: 'I codici restano fuori dalle cronologie e dai cloud degli appunti',
    clipboardPlain: 'Semplici: una cronologia degli appunti può conservare i codici',
    releases: 'Nuove versioni',
    copyAddress: 'Copia l’indirizzo',
    addressCopied: 'L’indirizzo è copiato',
    offline:
      'Tidelock non apre mai una connessione di rete, quindi non cerca nemmeno nuove versioni. I pacchetti si aggiornano attraverso il sistema che li ha installati; all’indirizzo qui sopra ci sono tutte le versioni.',
  },
}
