// Italian: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown':
    'Questo file non è in un formato che Tidelock sa importare. Esportalo di nuovo come testo, o come file Aegis.',
  'import-needs-password':
    'Questo file è cifrato. Indica la sua password con --password-file FILE o --password -.',
  'import-wrong-password':
    'Password errata, o file danneggiato. Controlla Bloc Maiusc e il layout della tastiera.',
  'import-wrong-password-or-key-file':
    'Password errata, o questo database richiede un file chiave, che Tidelock non può usare. Controlla Bloc Maiusc, o esportalo come CSV.',
  'import-unsupported': {
    newer:
      'Un programma più recente ha scritto questo file. Aggiorna Tidelock, o esportalo da una versione più vecchia.',
    'no-password-slot': 'Nessuna password apre questo file. Esportalo di nuovo con una password.',
    'account-restricted':
      'Solo l’account Bitwarden che ha scritto questo file può aprirlo. Esporta di nuovo e scegli «Protetto da password».',
    'own-key': 'Solo l’app che ha scritto questo file può aprirlo. Esportalo di nuovo senza cifratura.',
    'failed-export':
      'L’app ha scritto in questo file un messaggio di errore al posto degli account. Esportalo lì di nuovo.',
    database:
      'Questo è un database della cartella interna di un’app, che Tidelock non legge. Usa l’esportazione di quell’app.',
    'open-authenticator':
      'Tidelock non legge i backup di Open Authenticator. Configura di nuovo i suoi account sui rispettivi siti.',
    openpgp:
      'Questo file è cifrato con OpenPGP. Decifralo con `gpg --decrypt`, importa il risultato, poi eliminalo.',
    'proton-pass-pgp':
      'Questa esportazione di Proton Pass è cifrata con PGP. Esporta di nuovo senza cifratura, importa il file, poi eliminalo.',
    'foreign-cipher':
      'Questo file è cifrato in un modo che Tidelock non conosce. Esportalo di nuovo come testo.',
    'windows-protected':
      'Windows protegge questo file per un solo utente di un solo computer. Apri lì WinAuth ed esporta come testo.',
    'yubikey-protected': 'Una YubiKey protegge questo file. Aprilo in WinAuth ed esporta come testo.',
    'manifest-apart':
      'Questo file si apre solo insieme agli altri della sua cartella. Metti tutta la cartella maFiles in un file zip e importa quello.',
    'kdbx-older':
      'Questo database KeePass è in un formato più vecchio. Salvalo come KDBX 4 in KeePass o KeePassXC, o esportalo come CSV.',
    'kdbx-twofish':
      'Questo database KeePass è cifrato con Twofish. Cambia la cifratura in AES o ChaCha20, o esportalo come CSV.',
    'kdbx-other':
      'Questo database KeePass è cifrato in un modo che Tidelock non conosce. Scegli AES e Argon2 nelle sue impostazioni di sicurezza, o esportalo come CSV.',
  },
  'import-damaged': 'Il file è danneggiato o finisce troppo presto. Copialo o esportalo di nuovo.',
  'import-too-large': 'Il file supera {megabytes, number} MB. Controlla che sia quello giusto.',
  'import-too-many':
    '{limit, plural, one {Il file ha più di # riga.} many {Il file ha più di # righe.} other {Il file ha più di # righe.}} Controlla che sia quello giusto.',
  'import-cost-refused':
    'Il file chiede più calcoli di quanti ne servano mai per aprirne uno. Controlla da dove viene.',
  'import-ended': 'Non è stato possibile calcolare la chiave. Chiudi qualcosa e riprova.',
  'import-gave-up':
    'La lettura del file richiedeva troppo tempo o memoria, quindi è stata interrotta. Controlla che sia quello giusto.',
  'import-stopped': 'La lettura del file è stata interrotta. Aggiungilo di nuovo per leggerlo.',
  'import-image': 'Questa è un’immagine. Aggiungila come immagine, così vengono letti i suoi codici QR.',
  'import-unreadable': 'Il file è illeggibile. Controlla che ci sia ancora e che tu possa aprirlo.',
  'row-malformed': 'Questa voce è illeggibile.',
  'row-in-trash':
    'Questo account era nel cestino. Da un backup di Tidelock, `tidelock restore` riporta anche il cestino.',
  'row-deleted': 'Questa voce era nel cestino o nell’archivio del programma che ha scritto il file.',
  'row-repeated': 'Lo stesso codice di questa esportazione Google c’era già.',
  'row-migration-damaged': 'Questo codice Google è danneggiato o incompleto. Scansionalo di nuovo.',
  'row-duplicate': 'Questo account è già nella cassaforte.',
  'row-sealed': 'La password non apre questa voce, o la voce è danneggiata.',
  'row-protected': 'Windows o una YubiKey protegge questa voce. Aprila in WinAuth ed esporta come testo.',
  'row-secret-damaged': 'Il segreto di questa voce è danneggiato. Esporta di nuovo il file.',
  'row-file-missing': 'Manca il file di questo account. Metti tutta la cartella nel file zip.',
}
