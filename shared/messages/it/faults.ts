// Italian: what went wrong and what to do, for every fault code.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: 'Questo gruppo non è più nella cassaforte.' },
  'group-exists': { what: 'Un altro gruppo ha già questo nome.' },
  'groups-too-many': {
    what: 'Una cassaforte può avere {limit, plural, one {# gruppo} many {# gruppi} other {# gruppi}}, e questa è piena.',
    todo: 'Rimuovi prima un gruppo.',
  },
  'secret-empty': { what: 'Manca il segreto.', todo: 'Copialo dal sito.' },
  'secret-character': {
    what: 'Il carattere {position, number}, {character}, non può stare in un segreto.',
    todo: 'Ha lettere da A a Z e cifre da 2 a 7.',
    meant: 'Forse è {character}.',
    meantEither: 'Forse è {one} o {other}.',
    quoted: '«{character}»',
  },
  'secret-too-long': {
    what: 'Il segreto supera {limit, plural, one {# byte} many {# byte} other {# byte}}.',
    todo: 'Controlla di aver incollato solo il segreto.',
  },
  'secret-not-hex': {
    what: 'Il carattere {position, number} non può stare in questo segreto.',
    todo: 'Ha cifre da 0 a 9 e lettere da a a f.',
  },
  'secret-length': {
    what: 'Il segreto ha la lunghezza sbagliata; attesa: {expected, select, even {un numero pari di caratteri} other {{expected}}}.',
    todo: 'Controlla che non manchi nulla.',
  },
  'secret-checksum': {
    what: 'La somma di controllo del segreto non torna.',
    todo: 'Un carattere è sbagliato o manca; copialo di nuovo.',
  },
  'digits-invalid': { what: 'Il numero di cifre deve essere un intero da 1 a {max, number}.' },
  'period-invalid': { what: 'Il periodo deve essere un numero intero di secondi da 1 a {max, number}.' },
  'counter-invalid': { what: 'Il contatore deve essere un numero intero, 0 o più.' },
  'algorithm-unsupported': { what: 'Questo algoritmo non è supportato.', todo: 'Usa SHA1, SHA256 o SHA512.' },
  'token-type-unsupported': {
    what: 'Questo tipo di codice non è supportato.',
    todo: 'Usa TOTP, HOTP, Steam, mOTP o Yandex.',
  },
  'pin-invalid': {
    what: 'Questo PIN non può essere giusto.',
    todo: 'Di solito Mobile-OTP ha 4 cifre, Yandex da 4 a 16.',
  },
  'label-too-long': {
    what: '{field, select, issuer {Il nome del sito supera {limit, plural, one {# carattere} many {# caratteri} other {# caratteri}}.} account {Il nome account supera {limit, plural, one {# carattere} many {# caratteri} other {# caratteri}}.} other {La nota supera {limit, plural, one {# carattere} many {# caratteri} other {# caratteri}}.}}',
    todo: 'Accorcia il testo.',
  },
  'site-codes-too-many': {
    what: '{limit, plural, one {Sono più di # codice, il massimo che un account conserva.} many {Sono più di # codici, il massimo che un account conserva.} other {Sono più di # codici, il massimo che un account conserva.}}',
    todo: 'Togli ciò che non è un codice.',
  },
  'site-code-too-long': {
    what: 'Il codice {position, number} supera {limit, plural, one {# carattere} many {# caratteri} other {# caratteri}}.',
    todo: 'Metti ogni codice su una riga propria.',
  },
  'uri-not-otpauth': {
    what: 'Questo non è un link per un’app di autenticazione.',
    todo: 'Dovrebbe iniziare con otpauth://',
  },
  'uri-too-long': {
    what: 'Il link supera {limit, plural, one {# carattere} many {# caratteri} other {# caratteri}}.',
    todo: 'Controlla di aver incollato solo il link.',
  },
  'uri-scheme-unsupported': {
    what: 'Un link {scheme} non contiene una password monouso.',
    todo: 'Sul sito, scegli invece un’altra app di autenticazione.',
  },
  'uri-migration': {
    what: 'Questo link contiene più account in una volta.',
    todo: 'Importalo invece di aggiungere un account.',
  },
  'uri-parameter': { what: 'Il parametro «{parameter}» del link è sbagliato.' },
  'uri-parameter-missing': { what: 'Il link non ha «{parameter}».', todo: 'Copia di nuovo tutto il link.' },
  'vault-missing': {
    what: 'Manca il file della cassaforte.',
    todo: 'Rimettilo dov’era, o apri una copia precedente.',
  },
  'vault-empty': {
    what: 'Il file della cassaforte è vuoto.',
    todo: 'Apri una copia precedente, o metti un backup al suo posto.',
  },
  'vault-truncated': {
    what: 'Il file della cassaforte finisce troppo presto; ne manca una parte.',
    todo: 'Apri una copia precedente, o metti un backup al suo posto.',
  },
  'vault-damaged': {
    header: 'Il file della cassaforte è danneggiato. La sua intestazione è illeggibile.',
    slot: 'Il file della cassaforte è danneggiato. Una sua chiave è illeggibile.',
    contents: 'Il file della cassaforte è danneggiato. Il suo contenuto non supera il controllo.',
    todo: 'Apri una copia precedente, o metti un backup al suo posto.',
  },
  'vault-newer': {
    what: 'Un Tidelock più recente ha scritto questa cassaforte (formato {version}).',
    todo: 'Aggiorna Tidelock per aprirla.',
  },
  'vault-foreign': {
    what: 'Questo file non è una cassaforte di Tidelock.',
    todo: 'Controlla che lì ci sia il file giusto.',
  },
  'vault-cost-refused': {
    what: 'Il file della cassaforte chiede più calcoli di quanti ne servano mai per aprirne una.',
    todo: 'Controlla da dove viene; apri una copia precedente.',
  },
  'vault-too-large': {
    what: 'Il file della cassaforte supera {megabytes, number} MB.',
    todo: 'Controlla che lì ci sia il file giusto.',
  },
  'wrong-passphrase': {
    what: 'Questa non è la frase segreta.',
    todo: 'Controlla Bloc Maiusc e il layout della tastiera.',
  },
  'wrong-recovery-key': {
    what: 'Questa non è la chiave di recupero di questa cassaforte.',
    todo: 'Una chiave nuova sostituisce la vecchia; cerca l’ultima.',
  },
  'recovery-key-malformed': {
    what: 'Il carattere {position, number} non può stare in una chiave di recupero.',
    todo: 'Confrontala con quella stampata.',
    length: 'La chiave di recupero ha la lunghezza sbagliata.',
    lengthTodo: 'Controlla che non manchi un gruppo.',
  },
  'slot-missing': { what: 'Questa cassaforte non ha questa chiave.', todo: 'Aprila in un altro modo.' },
  'kdf-failed': {
    what: 'Non è stato possibile calcolare la chiave.',
    todo: 'Forse il computer ha poca memoria; chiudi qualcosa e riprova.',
  },
  'wait-first': {
    what: 'Diversi tentativi erano sbagliati.',
    todo: 'Attendi {seconds, plural, one {# secondo} many {# secondi} other {# secondi}}, poi riprova.',
  },
  'biometry-refused': {
    what: 'L’impronta non è stata riconosciuta, o la richiesta è stata chiusa.',
    todo: 'Riprova, o riavvia Tidelock.',
  },
  'keychain-item-missing': {
    what: 'Il portachiavi funziona, ma la chiave di questa cassaforte non c’è.',
    todo: 'Apri la cassaforte con la frase segreta o la chiave di recupero, o ripristina il portachiavi da un backup.',
  },
  'keychain-locked': {
    what: 'Il portachiavi è bloccato, o la sua richiesta di password è stata chiusa.',
    todo: 'Sbloccalo e riprova.',
  },
  'keychain-absent': {
    what: 'Su questo computer non è in funzione alcun portachiavi.',
    todo: 'Avvia GNOME Keyring, KWallet o KeePassXC e riprova, o usa una frase segreta.',
  },
  'keychain-library-missing': {
    what: 'Il portachiavi non è raggiungibile perché libsecret non è installato.',
    todo: 'Installa libsecret (su Debian e Ubuntu: libsecret-1-0) e riprova, o usa una frase segreta.',
  },
  'keychain-hung': {
    what: 'Il portachiavi non risponde.',
    todo: 'Cerca la sua finestra della password, poi riprova.',
  },
  'keychain-crashed': {
    what: 'La richiesta al portachiavi è terminata in modo imprevisto.',
    todo: 'Riprova.',
  },
  'keychain-refused': {
    what: 'Il portachiavi ha rifiutato.',
    todo: 'Controlla che Tidelock possa usarlo, poi riprova.',
  },
  'keychain-wrong-key': {
    what: 'Il portachiavi ha una chiave, ma non apre questa cassaforte.',
    todo: 'Apri la cassaforte con la frase segreta o la chiave di recupero.',
  },
  'keychain-not-kept': {
    what: 'Il portachiavi non ha conservato ciò che vi è stato salvato.',
    todo: 'Usa una frase segreta, o riprova dopo un nuovo accesso.',
  },
  'disk-full': { what: 'Il disco è pieno, quindi nulla è stato salvato.', todo: 'Libera spazio e riprova.' },
  'disk-read-only': {
    what: 'Il disco è di sola lettura, quindi nulla è stato salvato.',
    todo: 'Rendilo scrivibile e riprova.',
  },
  'disk-no-permission': {
    what: 'Tidelock non può usare questo file o la sua cartella.',
    todo: 'Controlla i permessi della cartella.',
  },
  'disk-too-many-files': {
    what: 'Il sistema ha troppi file aperti.',
    todo: 'Chiudi qualche programma e riprova.',
  },
  'disk-io': {
    what: 'Il disco ha segnalato un errore.',
    todo: 'Controlla il disco, e tieni un backup altrove.',
  },
  'disk-busy': {
    what: 'Un altro programma tiene occupato il file.',
    todo: 'Chiudilo (forse una sincronizzazione o un antivirus) e riprova.',
  },
  'save-not-verified': {
    what: 'Riletto dopo il salvataggio, il file non era come doveva.',
    todo: 'La copia di prima c’è ancora. Controlla il disco, poi riprova.',
  },
  locked: { what: 'La cassaforte è bloccata.', todo: 'Aprila prima.' },
  'no-such-account': { what: 'Questo account non è più nella cassaforte.' },
  'no-such-generation': { what: 'Questa copia precedente non c’è più.', todo: 'Scegline un’altra.' },
  'vault-exists': {
    what: 'C’è già una cassaforte.',
    todo: 'È rimasta com’era. Riavvia Tidelock per aprirla.',
  },
  'changed-elsewhere': {
    what: 'Nel frattempo la cassaforte è stata modificata altrove, quindi questa modifica non è stata fatta.',
    todo: 'Guarda il contenuto più recente e riprova.',
  },
  'vault-in-use': {
    what: 'Un altro Tidelock sta salvando in questa cassaforte.',
    todo: 'Riprova tra un momento.',
  },
  'duplicate-account': { what: 'Questo account è già nella cassaforte.' },
  'passphrase-empty': { what: 'Inserisci una frase segreta.' },
  'last-slot': {
    what: 'È l’unica chiave della cassaforte; senza di essa nulla potrebbe aprirla.',
    todo: 'Impostane prima un’altra.',
  },
  'recovery-key-gone': {
    what: 'La nuova chiave di recupero non è più in memoria.',
    todo: 'Se ce l’hai, verificala nelle impostazioni. Altrimenti creane un’altra.',
  },
  'not-printed': {
    what: 'Non è stato possibile creare la pagina.',
    todo: 'Riprova, o salva il kit invece di stamparlo.',
  },
  'clipboard-unavailable': {
    what: 'Al momento gli appunti non sono utilizzabili.',
    todo: 'Riprova tra un momento.',
  },
  'nothing-copied-yet': {
    what: 'Non è ancora stato copiato alcun codice.',
    todo: 'Copiane prima uno; questa scorciatoia poi lo copia di nuovo.',
  },
  'hotkey-invalid': {
    what: 'Questa scorciatoia non può essere usata.',
    todo: 'Premi Ctrl, Alt o Cmd insieme a un altro tasto.',
  },
  'hotkey-taken': {
    what: 'Un altro programma usa questa scorciatoia.',
    todo: 'Scegline un’altra, o liberala lì.',
  },
  'hotkey-used': {
    what: 'Tidelock usa questa scorciatoia per altro.',
    todo: 'Scegline un’altra, o cancellala lì.',
  },
  'hotkey-unsupported': {
    what: 'Questo desktop non concede scorciatoie ad alcun programma.',
    todo: 'Associa uno dei comandi qui sotto nelle impostazioni della tastiera del desktop.',
  },
  'autostart-refused': {
    what: 'Il sistema non ha accettato questa impostazione.',
    todo: 'Aggiungi Tidelock a mano ai programmi di avvio.',
  },
  'screen-unavailable': {
    what: 'Il desktop non ha fornito un’immagine dello schermo.',
    todo: 'Consentilo nelle impostazioni del sistema, o fai una schermata e aggiungila.',
  },
  'no-code-yet': { what: 'Non c’è ancora un codice.', todo: 'Chiedine prima uno nuovo.' },
  'nothing-to-export': {
    what: 'Nessun account è adatto a questo formato, quindi nessun file è stato scritto.',
  },
  'export-not-verified': {
    what: 'Riletto, ciò che era stato scritto non era come doveva, quindi è stato rimosso.',
    todo: 'Controlla il disco e riprova.',
  },
  'sheet-too-long': {
    what: 'Questo foglio è troppo lungo per essere stampato da qui.',
    todo: 'Salvalo come file e stampa quello, o esporta meno account.',
  },
  'file-exists': {
    what: 'Esiste già un file con questo nome.',
    todo: 'Scegli un altro nome o un’altra cartella.',
  },
  'file-is-ours': {
    what: 'Tidelock tiene in questo file i propri dati.',
    todo: 'Scegli un altro nome o un’altra cartella.',
  },
  'bad-request': {
    what: 'Qualcosa di inserito è troppo lungo o ha la forma sbagliata.',
    todo: 'Controllalo e riprova.',
  },
  'not-allowed': { what: 'Qui non è possibile.' },
  'not-confirmed': { what: 'Non hai confermato, quindi nulla è stato fatto.' },
  unexpected: {
    what: 'Si è verificato un errore in Tidelock; la tua cassaforte è intatta.',
    todo: 'Riprova. Se resta, segnalalo.',
  },
  'pin-needed': {
    what: 'Senza il PIN non si può generare alcun codice.',
    todo: 'Modifica l’account e inseriscilo.',
  },
  'backup-folder-gone': {
    what: 'La cartella dei backup non c’è.',
    todo: 'Collega o monta il suo disco, o scegli un’altra cartella.',
  },
  'backup-folder-other': {
    what: 'I backup fatti prima non sono nella cartella; forse il suo disco non è montato.',
    todo: 'Montalo, o scegli di nuovo la cartella per continuare lì.',
  },
  'backup-not-verified': {
    what: 'Riaperto, il backup non era ciò che è stato scritto, quindi non conta.',
    todo: 'Controlla il disco, o scegli un’altra cartella.',
  },
  'backup-needs-key': {
    what: 'Solo il portachiavi apre questa cassaforte, e un backup ha bisogno di una chiave che funzioni altrove.',
    todo: 'Imposta una frase segreta o crea una chiave di recupero.',
  },
  'backup-unreadable': {
    what: 'Questo file è illeggibile, o supera i 64 MB.',
    todo: 'Controlla la sua posizione e i suoi permessi.',
  },
}
