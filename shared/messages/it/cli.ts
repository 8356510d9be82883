// Italian: what the command line says.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: 'Indica un account o un segreto, non entrambi.',
  queryAndCode: 'Indica l’account e il codice: tidelock verify QUERY CODE.',
  codeMissing: 'Indica il codice da verificare, per esempio 042817.',
  secretAsWord:
    'Nessun account corrisponde. Se era un segreto: ora è nella cronologia della shell, e altri programmi potrebbero averlo letto. Indica i segreti con --secret - o --secret-file FILE.',
  uriSaysAll: 'Un link dice già tutto, quindi --{name} non va con --uri.',
  needsSecret: '--{name} va con --secret - o --secret-file FILE.',
  counterNeedsHotp: '--counter va con --type hotp.',
  notTogether: '--{one} e --{other} non vanno insieme.',
  hotpHasNoTime: 'Questo account è basato su contatore (HOTP); --{name} è per quelli basati sull’ora.',
  secondsLeft: 'ancora {seconds} s',
  corrected: '(orologio corretto di {seconds} s)',
  noClipboard:
    'Qui non ci sono appunti: non è stato trovato un desktop, oppure non è installato né wl-copy né xclip né xsel. Togli --copy per mostrare il codice.',
  copied:
    '{left, select, none {Copiato.} other {Copiato, ancora {left} s.}}{clears, plural, =0 {} one { Gli appunti vengono cancellati tra # s.} many { Gli appunti vengono cancellati tra # s.} other { Gli appunti vengono cancellati tra # s.}}',
  codeRight: 'Giusto, all’intervallo {step} (deriva {drift}).',
  codeWrong: 'Sbagliato: nessun intervallo della finestra ha questo codice.',
  codeMalformed: 'Sbagliato: nessun codice di questo account è fatto così.',
  noWords: 'Questo comando accetta solo opzioni.',
  saveNeedsName: '--save richiede --issuer o --account, o nessuno lo ritroverebbe.',
  sizeWithoutFile: '--size va con --png o --svg.',
  qrTooLong: 'Il link è troppo lungo per un codice QR. Accorcia l’emittente o il nome account.',
  qrTooSmall: 'Questo codice QR richiede --size {pixels} o più.',
  written:
    '{both, select, true {Scritto come PNG e SVG.} other {Scritto.}} Chi ha questa immagine ha il segreto.',
  notAFile: '{option} richiede il nome di un file.',
  fileExists:
    'Il file indicato da {option} esiste già, ed è rimasto com’era. Scegli un altro nome, o --force.',
  noFolder: 'La cartella del file indicato da {option} non esiste.',
  manualName: 'password monouso sul desktop e nella riga di comando',
  manualAbout:
    'Tidelock tiene gli account con password monouso su questo computer, in una cassaforte che si apre con il portachiavi o con una frase segreta. Senza un comando apre la sua finestra. Ogni comando funziona anche su un server senza schermo né portachiavi. Non apre mai una connessione di rete.',
  manualStatus: {
    0: 'Fatto, o il codice corrispondeva.',
    1: 'Il codice non corrispondeva, o non è stato trovato nulla.',
    2: 'Uso errato o dati errati.',
    3: 'Bloccata, o frase segreta errata.',
    4: 'La cassaforte è danneggiata; nulla è stato scritto.',
    5: 'Il portachiavi non è disponibile.',
    130: 'Interrotto con Ctrl+C a una domanda.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'Un file che contiene la frase segreta della cassaforte; un ritorno a capo finale viene tolto. Il portachiavi in tal caso non viene interrogato.',
    TIDELOCK_HOME: 'La cartella di impostazioni e cassaforte, come --home.',
  },
  whichShell: 'Indica la shell: tidelock completion bash, zsh o fish.',
  overviewHead: 'Uso: tidelock COMMAND [OPTIONS]\n\nSenza un comando Tidelock apre la sua finestra.',
  overviewEverywhere: 'Ovunque:',
  examplesHead: 'Esempi:',
  overviewFoot:
    'Codice di uscita: 0 fatto o corrisponde, 1 non corrisponde, 2 dati errati, 3 bloccata, 4 cassaforte danneggiata, 5 portachiavi non disponibile. Vedi tidelock COMMAND --help per esempi, tidelock help --manual | man -l - per il manuale completo.',
  queryMissing: 'Indica quale account: un id, o una parte dell’emittente o del nome account.',
  nothingFound: 'Nessun account corrisponde.',
  severalFound:
    '{count, plural, one {# account corrisponde: {names}.} many {# account corrispondono: {names}.} other {# account corrispondono: {names}.}} Precisa meglio, o indica l’id.',
  addFromInputOnly:
    'Indica gli URI sullo standard input: tidelock add - < FILE. I segreti non si accettano come argomenti, che ogni programma su questo computer può leggere.',
  added: '{added} aggiunti, {skipped} saltati.',
  row: 'riga {row}: {reason}',
  skippedRow: 'Riga {row}: {reason}',
  unknownCommand:
    'Questo comando non esiste.{near, select, none {} other { Intendevi {near}?}} Vedi tidelock --help.',
  unknownOption:
    'Questa opzione non esiste.{near, select, none {} other { Intendevi --{near}?}} Vedi tidelock COMMAND --help.',
  optionNeedsValue: '--{name} richiede un valore.',
  optionTakesNone: '--{name} non accetta valori.',
  notOneOf: '--{name} accetta uno di questi: {values}.{near, select, none {} other { Intendevi {near}?}}',
  notNumber: '--{name} accetta un numero intero da {min} a {max}.',
  notBoth: 'Indica --{one} o --{other}, non entrambi.',
  inputOnce: 'Solo un’opzione può leggere lo standard input; indica l’altra come file.',
  fileUnreadable: 'Il file indicato da {option} è illeggibile. Controlla il percorso e i permessi.',
  secretAsArgument:
    'Un segreto non si accetta come argomento: l’elenco dei processi e la cronologia della shell lo mostrerebbero. {file, select, true {Usa --{name} - e indicalo sullo standard input, o --{name}-file FILE.} other {Usa --{name} - e indicalo sullo standard input.}}',
  uriAsArgument:
    'Un link otpauth:// contiene un segreto, e non si accetta come argomento: l’elenco dei processi e la cronologia della shell lo mostrerebbero. Indicalo sullo standard input: tidelock code --uri -, o tidelock add -.',
  askPassphrase: 'Frase segreta della cassaforte: ',
  askNewPassphrase: 'Nuova frase segreta della cassaforte: ',
  askAgain: 'Ancora una volta: ',
  notTheSame: 'Le due non coincidono.',
  unexpected: 'Si è verificato un errore in Tidelock; la cassaforte è intatta. Se resta, segnalalo.',
  noVaultFile:
    'Questo file di cassaforte non esiste ancora. Lo crea un comando che salva qualcosa, per esempio tidelock add -.',
  noVaultYet:
    'Non c’è ancora una cassaforte. Avvia Tidelock una volta, o aggiungi un account: con un portachiavi, o con TIDELOCK_PASSPHRASE_FILE impostata.',
  passphraseFileUnreadable: 'Il file indicato da TIDELOCK_PASSPHRASE_FILE è illeggibile.',
  vaultLocked:
    'La cassaforte è bloccata. Imposta TIDELOCK_PASSPHRASE_FILE su un file che contiene la frase segreta.',
}
