// Italian: “I come from another app”: what each app calls its way out, and what does not come along.

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

export const movingIn: Translation<typeof english> = {
  apps: {
    google: {
      path: ['Menu', 'Trasferisci account', 'Esporta: codici QR'],
      steps: [
        'Sul telefono: apri il menu, scegli «Trasferisci account», poi «Esporta account», e seleziona tutto.',
        'Mostra un codice ogni dieci account. Tienili qui davanti alla fotocamera, o fai delle schermate e rilasciale tutte.',
      ],
      lost: ['Arrivano solo nomi e segreti; l’app non esporta altro.'],
    },
    microsoft: {
      path: [],
      steps: [
        'Su ogni sito, apri le impostazioni di sicurezza e configura di nuovo l’app di autenticazione; scansiona qui il suo nuovo codice.',
        'Un account Microsoft: su account.microsoft.com, in Sicurezza, aggiungi un altro modo di accedere e scegli un’app di autenticazione di un altro tipo.',
        'Un account aziendale o scolastico che chiede di approvare o di digitare un numero non usa codici; resta sul telefono.',
      ],
      lost: ['Approvazioni, accesso senza password e password salvate restano nell’app.'],
    },
    authy: {
      path: [],
      steps: [
        'Se hai ancora un file scritto da uno strumento della comunità, o il backup di un telefono con root, rilascialo qui.',
        'Su ogni sito, apri le impostazioni di sicurezza e configura di nuovo l’app di autenticazione; scansiona qui il suo nuovo codice.',
        'Rimuovi l’account da Authy solo dopo un accesso riuscito.',
      ],
      lost: ['L’app desktop non esiste più, e quella del telefono non lascia uscire nulla.'],
    },
    aegis: {
      path: ['Menu, Impostazioni', 'Importa ed esporta', 'Esporta'],
      steps: [
        'Apri le impostazioni, scegli importazione ed esportazione, poi l’esportazione.',
        'Lascia attiva la cifratura e imposta una password che ricordi.',
      ],
      lost: [
        'Una cassaforte che si apre solo con l’impronta è illeggibile: imposta prima una password in Aegis.',
      ],
    },
    '2fas': {
      path: ['Impostazioni', 'Backup 2FAS', 'Esporta'],
      steps: [
        'Apri le impostazioni, scegli il backup di 2FAS, poi esporta in un file, con o senza password.',
      ],
      lost: ['Immagini e colori delle voci.', 'Gli account con SHA224 o SHA384, che vengono elencati.'],
    },
    ente: {
      path: ['Impostazioni', 'Dati', 'Esporta codici'],
      steps: [
        'Apri le impostazioni, scegli «Dati», poi «Esporta codici».',
        'Scegli l’esportazione cifrata e imposta una password. Aprirla qui richiede un po’, di proposito.',
      ],
      lost: ['Gli account nel suo cestino, che vengono elencati.'],
    },
    'proton-authenticator': {
      path: ['Impostazioni', 'Esporta'],
      steps: ['Apri le impostazioni e scegli «Esporta», con una password se l’app la propone.'],
      lost: ['Nulla di ciò che serve a un codice.'],
    },
    'proton-pass': {
      path: ['Impostazioni', 'Esporta', 'ZIP, senza PGP'],
      steps: ['Nel browser o nell’app desktop: apri le impostazioni, scegli «Esporta», e ZIP senza PGP.'],
      lost: ['Un’esportazione cifrata con PGP è illeggibile.'],
    },
    bitwarden: {
      path: ['Strumenti o Impostazioni', 'Esporta cassaforte', '.json, protetto da password'],
      steps: [
        'Nella cassaforte web o nell’app desktop: scegli «Esporta cassaforte», il formato .json (cifrato), e «Protetto da password».',
        'Non scegliere «Limitato all’account»: può aprirlo solo quell’account Bitwarden.',
      ],
      lost: [],
    },
    'bitwarden-authenticator': {
      path: ['Impostazioni', 'Esporta'],
      steps: ['Apri le impostazioni, scegli «Esporta», e JSON.'],
      lost: ['Arrivano solo nomi e segreti; l’app non esporta altro.'],
    },
    lastpass: {
      path: ['Impostazioni', 'Trasferisci account', 'Esporta in un file'],
      steps: [
        'Apri le impostazioni, scegli «Trasferisci account», poi l’esportazione degli account in un file.',
      ],
      lost: ['Gli account che accedono con approvazione.'],
    },
    raivo: {
      path: ['Impostazioni', '«Export OTPs to ZIP archive»'],
      steps: [
        'Apri le impostazioni e scegli «Export OTPs to ZIP archive».',
        'L’archivio ha la password che apre Raivo. Lascialo com’è.',
      ],
      lost: ['Le immagini delle voci.'],
    },
    stratum: {
      path: ['Impostazioni', 'Esegui backup'],
      steps: ['Apri le impostazioni, scegli il backup, e imposta una password.'],
      lost: ['Il database interno dell’app è illeggibile; il suo backup si legge.'],
    },
    andotp: {
      path: ['Menu', 'Backup', 'Backup (cifrato)'],
      steps: ['Apri il menu, scegli i backup, e fanne uno con password o in chiaro.'],
      lost: ['Un backup cifrato con OpenPGP: decifralo prima.', 'Le immagini delle voci.'],
    },
    freeotp: {
      path: ['Menu', 'Backup'],
      steps: [
        'FreeOTP 2: apri il menu, scegli il backup, e imposta una password. Il file si chiama externalBackup.xml.',
        'FreeOTP 1 non ha backup. Da un telefono con root si può leggere il suo tokens.xml.',
      ],
      lost: ['Le immagini delle voci.'],
    },
    'freeotp-plus': {
      path: ['Menu', 'Esporta', 'JSON o URI delle chiavi'],
      steps: ['Apri il menu, scegli «Esporta», poi JSON o l’elenco di URI delle chiavi.'],
      lost: ['Le immagini delle voci.'],
    },
    duo: {
      path: [],
      steps: [
        'Su ogni sito, apri le impostazioni di sicurezza e configura di nuovo l’app di autenticazione; scansiona qui il suo nuovo codice.',
      ],
      lost: ['Le approvazioni restano in Duo. Un backup dell’app si ripristina solo in Duo Mobile.'],
    },
    okta: {
      path: [],
      steps: [
        'Chiedi alla tua organizzazione se è consentita un’altra app di autenticazione.',
        'Se lo è, aggiungi lì «Google Authenticator» come altro metodo, e scansiona qui quel codice.',
      ],
      lost: ['Approvazioni e impronte restano nell’app.'],
    },
    steam: {
      path: [],
      steps: [
        'I programmi desktop per Steam Guard tengono ogni account in un .maFile. Se ne hai uno, rilascialo qui; se è cifrato, insieme al suo manifest.json in un unico file zip.',
        'Senza un file così, tieni l’app di Steam.',
      ],
      lost: ['Le conferme di scambi e accessi restano nell’app.'],
    },
    winauth: {
      path: ['Il suo menu', 'Esporta', 'Testo, o zip'],
      steps: [
        'Apri il suo menu, scegli l’esportazione, e salva come testo, o come file zip con una password.',
      ],
      lost: [
        'Ciò che Windows o una YubiKey protegge in winauth.xml: esporta invece come testo.',
        'Le conferme degli scambi Steam.',
      ],
    },
    '1password': {
      path: ['Menu File', 'Esporta', 'Formato 1PUX'],
      steps: ['Nell’app desktop: scegli «File», «Esporta», il tuo account, e il formato 1PUX.'],
      lost: ['I vecchi tipi di esportazione (OPVault, 1PIF) sono illeggibili.'],
    },
    keepass: {
      path: ['Il tuo database, .kdbx'],
      steps: [
        'Non serve esportare: prendi il file .kdbx così com’è.',
        'Se richiede anche un file chiave, esportalo invece come CSV (KeePassXC) o XML (KeePass).',
      ],
      lost: [
        'Le voci nel cestino e le versioni precedenti delle voci.',
        'Un vecchio database (KDBX 3): salvalo prima come KDBX 4.',
      ],
    },
    apple: {
      path: ['Menu File', 'Esporta tutte le password', 'File .csv'],
      steps: ['Su un Mac: apri Password, scegli «File», poi l’esportazione di tutte le password in un file.'],
      lost: ['Le passkey.', 'Un iPhone da solo non può esportare: usa un Mac con lo stesso account.'],
    },
    'browser-extension': {
      path: ['Impostazioni', 'Backup', 'Scarica il file di backup'],
      steps: ['Apri le impostazioni dell’estensione, scegli il backup, poi scarica il file di backup.'],
      lost: ['Gli account con algoritmi GOST, che vengono elencati.'],
    },
    authme: {
      path: ['Impostazioni', 'Esporta codici'],
      steps: ['Apri le impostazioni e scegli l’esportazione dei codici.'],
      lost: ['I nomi lunghi: Authme li aveva già tagliati.'],
    },
    otpclient: {
      path: ['Il suo database, .enc'],
      steps: ['Non serve esportare: copia il suo database, il file che finisce con .enc.'],
      lost: ['Nulla di ciò che serve a un codice.'],
    },
    'battle-net': {
      path: [],
      steps: [
        'Da un telefono con root si può rilasciare qui il file delle preferenze della vecchia app di autenticazione.',
        'Altrimenti cerca nelle impostazioni di sicurezza del tuo account un’app di autenticazione di un altro tipo.',
      ],
      lost: ['Le approvazioni restano nell’app.'],
    },
    'totp-authenticator': {
      path: ['Menu', 'Backup'],
      steps: ['Apri il menu e scegli il backup, con o senza una tua password.'],
      lost: ['Arrivano solo nomi e segreti; l’app non esporta altro.'],
    },
    symantec: {
      path: [],
      steps: [
        'Su ogni sito, apri le impostazioni di sicurezza e configura di nuovo l’app di autenticazione; scansiona qui il suo nuovo codice.',
      ],
      lost: [],
    },
    rsa: {
      path: [],
      steps: [
        'Su ogni sito, apri le impostazioni di sicurezza e configura di nuovo l’app di autenticazione; scansiona qui il suo nuovo codice.',
      ],
      lost: [],
    },
    salesforce: {
      path: [],
      steps: [
        'Su ogni sito, apri le impostazioni di sicurezza e configura di nuovo l’app di autenticazione; scansiona qui il suo nuovo codice.',
      ],
      lost: [],
    },
    yubico: {
      path: [],
      steps: [
        'Su ogni sito, apri le impostazioni di sicurezza e configura di nuovo l’app di autenticazione; scansiona qui il suo nuovo codice.',
      ],
      lost: [],
    },
  },
  title: 'Venire da un’altra app',
  text: 'Scegli l’app. Nulla le viene tolto; puoi tenerla finché i codici di qui non hanno funzionato.',
  search: 'Cerca un’app',
  list: 'App',
  found: '{count, plural, =0 {Nessuna app trovata} one {# app} many {# app} other {# app}}',
  other:
    'Non c’è? Si legge qualsiasi testo o tabella con segreti o link otpauth, e le immagini di codici QR. Prova a rilasciarlo.',
  nothing: 'Nessuna app si chiama «{query}».',
  all: 'Tutte le app',
  out: {
    file: 'Esporta un file',
    qr: 'Mostra codici QR',
    tool: 'Nessuna esportazione propria',
    none: 'Nessuna esportazione',
  },
  heads: {
    how: 'Come portar fuori i suoi account',
    instead: 'Che cosa fare invece',
    comes: 'Viene con te',
    lost: 'Non viene con te',
  },
  picture: 'Dove guardare in {app}',
  comes: {
    accounts: 'Account',
    groups: 'Gruppi',
    notes: 'Note',
    favourites: 'Preferiti',
    pictures: 'Immagini',
  },
  shared: {
    bring: 'Porta il file su questo computer e rilascialo su questa finestra, o sceglilo qui sotto.',
    password: 'Inserisci la password del file quando ti viene chiesta.',
    passwordIf: 'Se hai impostato una password, inseriscila quando ti viene chiesta.',
    plain:
      'Il file non è cifrato: chi lo possiede può generare i tuoi codici. Eliminalo quando gli account sono qui.',
    plainManager:
      'Il file non è cifrato e contiene tutte le tue password. Eliminalo quando gli account sono qui.',
    onlyCodes: 'Le password e tutto ciò che non è una password monouso restano lì.',
    keep: 'Tieni la vecchia app finché un accesso con un codice di qui non ha funzionato.',
  },
  docs: {
    index: 'Passare a Tidelock',
    intro:
      'Una pagina per ogni app. Nella finestra: Aggiungi, «Vieni da un’altra app?». Scritto dalla stessa tabella delle pagine che si trovano lì.',
    app: 'Nome dell’app',
    way: 'La sua via d’uscita',
    title: 'Da {app} a Tidelock',
    formats: 'Formati letti (`tidelock import --format`)',
  },
}
