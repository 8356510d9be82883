// Italian: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'Formati',
  filesMissing: 'Indica quali file, per esempio: tidelock import export.json.',
  oneFile: 'Indica un file, e uno solo.',
  fileUnreadable: 'È illeggibile, o supera i 64 MB. Controlla il percorso e i permessi.',
  folderEmpty: 'La cartella non contiene file importabili.',
  columnsMalformed:
    'Indica le colonne così: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret è obbligatorio.',
  columnsNeeded:
    'È una tabella. Indica quale colonna è il segreto: --columns secret=NAME,issuer=NAME,account=NAME. Le sue colonne: {header}.',
  columnsUnknown: 'Non ha questa colonna. Le sue colonne: {header}; un numero conta da 1.',
  columnsTaken: 'colonne usate: {columns}',
  readingFile: 'Lettura del file {number} di {of}…',
  workingOutKey: 'Calcolo della chiave di {file}…',
  storing: 'Salvataggio di {rows, plural, one {# account} many {# account} other {# account}}…',
  askFilePassword: 'Inserisci la password di {file}: ',
  inTheFile:
    '{dry, select, true {nel file {all} = {taken} da importare + {skipped} da saltare; nulla è stato salvato} other {nel file {all} = {taken} importati + {skipped} saltati}}',
  inAllFiles:
    '{dry, select, true {{files, plural, one {in # file} many {in # file} other {in # file}} {all} = {taken} da importare + {skipped} da saltare; nulla è stato salvato} other {{files, plural, one {in # file} many {in # file} other {in # file}} {all} = {taken} importati + {skipped} saltati}}',
  row: 'riga {row}, {name}: {reason}',
  incomplete:
    'Esportazione Google: {have} di {of, plural, one {# codice} many {# codici} other {# codici}}; mancano: {missing}. Scansiona anche quelli, o degli account resteranno indietro.',
  noneReadable: 'Nessuna riga è leggibile; nulla è stato salvato.',
  emptyFile: 'Non contiene alcun account.',
  addWhat: 'Indica immagini, o - per link sullo standard input. File di altre app: tidelock import FILE.',
  scanWhat: 'Indica quali immagini, per esempio: tidelock scan screenshot.png.',
  noCode: 'Non vi è stato trovato alcun codice QR. Ritaglia l’immagine sul codice, o usane una più nitida.',
  imageForWindow:
    'Le immagini {kind} qui non vengono decodificate. Aprila nella finestra, o salvala come PNG.',
  imageUnknown: 'Non è un’immagine: PNG, JPEG, GIF o BMP.',
  imageTooLarge: 'L’immagine supera 20 MB o 50 megapixel. Ritagliala sul codice.',
  imageDamaged: 'L’immagine è danneggiata.',
  imageEnded:
    'L’immagine ha richiesto troppo tempo, e il suo processo è stato terminato. Ritagliala sul codice.',
  exportNeedsPlain:
    '{label} non è cifrato: chi ottiene il file ha ogni account al suo interno. Aggiungi --plain se è quello che vuoi.',
  exportNotPlain: '{label} è sempre cifrato, quindi --plain non va con esso.',
  exportNeedsPassword:
    'Indica una password con --password-file FILE o --password -, o aggiungi --plain per un file non cifrato.',
  exportNoPassword: '{label} non è mai cifrato, quindi non accetta una password.',
  plainOrPassword: '--plain e una password non vanno insieme.',
  formatMissing: 'Indica --format: {names}.',
  backupNeedsPassphrase:
    'Questa cassaforte non ha una frase segreta che possa aprire il backup altrove. Indicane una con --password-file FILE, o impostala: tidelock passphrase set.',
  passwordEmpty: 'La password è vuota.',
  notVerified:
    'Riletto, ciò che era stato scritto non era come doveva, quindi il file è stato rimosso. Controlla il disco e riprova.',
  exported:
    '{files, plural, =1 {{count, plural, one {# account scritto, riletto e confrontato} many {# account scritti, riletti e confrontati} other {# account scritti, riletti e confrontati}}.} one {{count, plural, one {# account scritto in {files} file, riletto e confrontato} many {# account scritti in {files} file, riletti e confrontati} other {# account scritti in {files} file, riletti e confrontati}}.} many {{count, plural, one {# account scritto in {files} file, riletto e confrontato} many {# account scritti in {files} file, riletti e confrontati} other {# account scritti in {files} file, riletti e confrontati}}.} other {{count, plural, one {# account scritto in {files} file, riletto e confrontato} many {# account scritti in {files} file, riletti e confrontati} other {# account scritti in {files} file, riletti e confrontati}}.}}',
  plainWarning: 'Il file non è cifrato: eliminalo quando ha fatto il suo lavoro.',
  leftOut: {
    type: 'escluso: {name}, perché questo formato non ha questo tipo di codice',
    digits: 'escluso: {name}, perché questo formato ha solo 6 o 8 cifre',
    period: 'escluso: {name}, perché questo formato ha solo un periodo di 30 s',
    secret: 'escluso: {name}, perché questo formato non può contenere un segreto di questa forma',
    'too-long': 'escluso: {name}, perché i suoi nomi sono troppo lunghi',
  },
  lost: 'non esportato: {name}: {parts}',
  lostPart: {
    note: 'la sua nota',
    pin: 'il suo PIN',
    icon: 'la sua icona',
    pinned: 'che è fissato',
    groups: 'i suoi gruppi',
    tags: 'le sue etichette',
  },
  backupSubwords: 'tidelock backup [FILE], o tidelock backup verify FILE.',
  backedUp:
    '{file}: {accounts, plural, one {# account} many {# account} other {# account}}{trash, plural, =0 {} one {, # nel cestino} many {, # nel cestino} other {, # nel cestino}}; è stato riaperto e li contiene tutti.',
  verified:
    'Si apre: {accounts, plural, one {# account} many {# account} other {# account}}{trash, plural, =0 {} one {, # nel cestino} many {, # nel cestino} other {, # nel cestino}}.',
  codesSame:
    'Codici di prova confrontati con la cassaforte: {same, plural, one {# su # è uguale.} many {tutti i # sono uguali.} other {tutti i # sono uguali.}}',
  codesDiffer:
    'Codici di prova confrontati con la cassaforte: {same} uguali, {other} non nella cassaforte, {missing} della cassaforte non nel backup.',
  byVaultKey: 'Si apre con la frase segreta o la chiave di recupero che questa cassaforte ha ora.',
  unreadableInside:
    '{count, plural, one {# voce al suo interno è illeggibile; resta com’è.} many {# voci al suo interno sono illeggibili; restano come sono.} other {# voci al suo interno sono illeggibili; restano come sono.}}',
  restored:
    '{dry, select, true {{added, plural, one {# account verrebbe ripristinato} many {# account verrebbero ripristinati} other {# account verrebbero ripristinati}}} other {{added, plural, one {# account ripristinato} many {# account ripristinati} other {# account ripristinati}}}}; {present, plural, one {# c’era già} many {# c’erano già} other {# c’erano già}}; {onlyHere, plural, one {# solo nella cassaforte, conservato} many {# solo nella cassaforte, conservati} other {# solo nella cassaforte, conservati}}.',
  replaced:
    '{dry, select, true {La cassaforte verrebbe sostituita con {all, plural, one {l’unico account} many {i # account} other {i # account}} del backup; {onlyHere, plural, one {# che aveva solo la cassaforte andrebbe via} many {# che aveva solo la cassaforte andrebbero via} other {# che aveva solo la cassaforte andrebbero via}}.} other {La cassaforte ora contiene {all, plural, one {l’unico account} many {i # account} other {i # account}} del backup; {onlyHere, plural, one {# che aveva solo la cassaforte non c’è più} many {# che aveva solo la cassaforte non ci sono più} other {# che aveva solo la cassaforte non ci sono più}}.}} Una copia precedente della cassaforte è conservata.',
  nothingStored: 'Nulla è stato salvato.',
  backupWrongPassphrase:
    'Questo non apre il backup. Forse ha una frase segreta più vecchia; prova quella, o la chiave di recupero.',
  backupNoText: 'Nessuna frase segreta apre questo file.',
  passphraseWhat: 'Indica che cosa fare: tidelock passphrase set, change o remove.',
  passphraseThere: 'C’è già una frase segreta. Per cambiarla: tidelock passphrase change.',
  passphraseAbsent: 'Non c’è ancora una frase segreta. Per impostarla: tidelock passphrase set.',
  passphraseSet: 'La frase segreta è impostata. Ogni copia conservata della cassaforte si apre con essa.',
  passphraseChanged: 'La frase segreta è cambiata. I backup fatti prima si aprono ancora con quella vecchia.',
  passphraseRemoved: 'La frase segreta è rimossa. I backup fatti prima si aprono ancora con essa.',
  passphraseNeeded: 'Inseriscila in un terminale, o indicala con --password-file FILE o --password -.',
  askNewPassphrase: 'Nuova frase segreta: ',
  askAgain: 'Ancora una volta: ',
  notTheSame: 'Le due non coincidono.',
  recoveryWhat: 'Scrivi: tidelock recovery-key new.',
  recoveryKit: 'Il suo kit è scritto. Stampalo da un browser, poi elimina il file: contiene la chiave.',
  recoveryShown:
    'Annotala o stampala adesso; non verrà più mostrata. Una chiave di recupero precedente non apre più la cassaforte.',
}
