// Italian: the screens before the vault is open.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart:
    'Tidelock non può avviarsi su questo computer. La tua cassaforte non è stata toccata. Avvialo da un terminale per vederne il motivo.',
  firstStart: {
    title: 'Tidelock ti dà il benvenuto',
    what: 'I tuoi codici monouso, su questo computer e da nessun’altra parte. Senza iscrizione, senza rete.',
    asking: 'Richiesta al portachiavi di sistema…',
    keychainTitle: 'Si apre da sola',
    keychainText:
      '{backend, select, none {Il portachiavi di sistema custodisce la chiave finché la tua sessione su questo computer è aperta.} other {{backend} custodisce la chiave finché la tua sessione su questo computer è aperta.}}',
    keychainButton:
      '{backend, select, none {Proteggi con il portachiavi di sistema} other {Proteggi con {backend}}}',
    passphraseTitle: 'Chiede ogni volta',
    passphraseText: 'Inserisci una frase segreta. Tiene fuori anche gli altri programmi avviati a tuo nome.',
    passphraseButton: 'Usa una frase segreta',
    create: 'Crea la cassaforte',
    spare: 'Imposta anche una frase segreta come chiave di riserva',
    spareText: 'Un portachiavi può andare perso. Con una chiave di riserva i tuoi codici restano.',
    noKeychain:
      'Il portachiavi di questo computer non è utilizzabile, quindi una frase segreta protegge i tuoi codici.',
    portable:
      'Questa è una nuova cassaforte portatile. Solo la sua frase segreta la apre, su qualsiasi computer.',
    chooseOther: 'Scegli un altro modo',
    restore: 'Hai un backup? Scegli qui come si apre la cassaforte; poi potrai ripristinarlo.',
  },
  portableFile: 'Cassaforte portatile',
  passphrase: {
    label: 'Frase segreta',
    again: 'Ripeti la frase segreta',
    hint: 'Quattro o più parole a caso sono sicure e facili da digitare.',
    different: 'Le due frasi non coincidono.',
    empty: 'Inserisci una frase segreta.',
    forgotten: 'Senza di essa nessuno può aprire la cassaforte, e nessuno può reimpostarla.',
    show: 'Mostra ciò che digito',
    hide: 'Nascondi ciò che digito',
  },
  keychainAsked: {
    title: 'In attesa del portachiavi',
    text: 'Tidelock ha chiesto al portachiavi di sistema la chiave della tua cassaforte.',
    slow: 'Forse il sistema sta chiedendo la tua password. Cerca la sua finestra; può essere dietro questa.',
    meanwhile: 'Oppure apri tu la cassaforte',
  },
  keychainFailed: {
    title: 'Il portachiavi non ha aperto la cassaforte',
    changed: 'La cassaforte era protetta con {was}. Questo computer ora usa {now}.',
    safe: 'La tua cassaforte è intatta. Nulla è stato modificato.',
    noOther:
      'Questa cassaforte non ha né frase segreta né chiave di recupero: solo il portachiavi può aprirla.',
  },
  locked: {
    title: 'Tidelock è bloccato',
    text: 'Nulla viene mostrato finché non lo sblocchi.',
    open: 'Sblocca',
    opening: 'Apertura…',
    recoveryLabel: 'Chiave di recupero',
    recoveryHint: 'Come stampata: gruppi di lettere e cifre. Spazi e trattini non contano.',
    usePassphrase: 'Usa la frase segreta',
    useRecovery: 'Usa la chiave di recupero',
    useKeychain: 'Apri con il portachiavi',
  },
  unreadable: {
    title: 'Impossibile aprire questa cassaforte',
    safe: 'Nulla è stato modificato. Il file è esattamente come è stato trovato.',
    file: 'Percorso',
    copies: 'Copie precedenti',
    copiesText:
      'Aprendone una, questa prende il posto del file. Il file illeggibile resta conservato accanto.',
    copy: 'Salvata: {saved}, {size}',
    open: 'Apri',
    openLabel: 'Apri la copia salvata: {saved}',
    noCopies: 'Nessuna copia precedente trovata accanto.',
  },
}
