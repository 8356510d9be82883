// Italian: exports: what each format is, what it loses, who can read it, and what was written.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: 'Esporta',
  none: 'Non c’è alcun account da esportare.',
  which: 'Quali account',
  all: '{count, plural, =1 {L’unico account} one {# account} many {Tutti i # account} other {Tutti i # account}}',
  found:
    '{count, plural, one {# account trovato} many {# account trovati} other {# account trovati}} con «{query}»',
  one: 'Solo {name}',
  chosen:
    '{count, plural, =1 {L’account selezionato} one {# account selezionato} many {I # account selezionati} other {I # account selezionati}}',
  sealedGroup: 'Cifrati',
  plainGroup: 'Non cifrati: chi ottiene il file ha i tuoi account',
  formats: {
    backup: {
      name: 'Backup cifrato',
      text: 'Tutto ciò che riguarda gli account. Si apre in Tidelock, e nelle app che leggono i file di Aegis.',
    },
    'aegis-sealed': {
      name: 'Aegis, cifrato',
      text: 'Si apre in Aegis e nelle app che leggono i suoi file, con una password che scegli adesso.',
    },
    aegis: { name: 'Aegis', text: 'Si apre in Aegis e nella maggior parte delle altre app.' },
    '2fas': { name: '2FAS', text: 'Si apre in 2FAS e nelle app che leggono i suoi file.' },
    uris: {
      name: 'Testo con link',
      text: 'Un link otpauth:// per riga, accettato da quasi tutte le app e i gestori di password.',
    },
    'migration-qr': {
      name: 'Immagini per Google Authenticator',
      text: 'Codici QR come file PNG, dieci account ciascuno. Per scansionarli da questo schermo, chiudi qui e scegli «Trasferisci su un telefono».',
    },
    html: {
      name: 'Foglio con codici QR',
      text: 'Ogni account con il suo codice QR e il link, da stampare e mettere sotto chiave.',
    },
  },
  next: 'Continua',
  titleOf: 'Esporta: {format}',
  goes: '{count, plural, one {# account verrà scritto. Resta anche qui.} many {# account verranno scritti. Restano anche qui.} other {# account verranno scritti. Restano anche qui.}}',
  allLeft: 'Nessun account è adatto a questo formato.',
  left: '{count, plural, one {# account non viene esportato} many {# account non vengono esportati} other {# account non vengono esportati}}',
  leftWhy: {
    type: 'Non nel file, perché questo formato non ha questo tipo di codice:',
    digits: 'Non nel file, perché questo formato ha solo 6 o 8 cifre:',
    period: 'Non nel file, perché questo formato ha solo un periodo di 30 s:',
    secret: 'Non nel file, perché questo formato non può contenere un segreto di questa forma:',
    'too-long': 'Non nel file, perché i suoi nomi sono troppo lunghi:',
  },
  lost: '{count, plural, one {# account perde qualcosa} many {# account perdono qualcosa} other {# account perdono qualcosa}}',
  lostWhat: 'Nel file mancano {parts}. Account:',
  lostPart: {
    note: 'la nota',
    pin: 'il PIN',
    icon: 'l’icona',
    pinned: 'la posizione fissata',
    groups: 'i gruppi',
    tags: 'le etichette',
  },
  danger:
    'Ciò che viene scritto non è cifrato. Da quel momento chi lo ottiene può generare i codici di {count, plural, =1 {questo account} one {questo # account} many {questi # account} other {questi # account}}, su qualsiasi dispositivo.',
  dangerThen:
    'Non tenerlo da nessuna parte più del necessario, in nessuna cartella cloud, e non inviarlo con alcun messaggio.',
  opensWith: 'Si apre con',
  ownKeys: {
    both: 'La frase segreta o la chiave di recupero di questa cassaforte',
    passphrase: 'La frase segreta di questa cassaforte',
    recovery: 'La chiave di recupero di questa cassaforte',
  },
  ownPassword: 'Una password propria',
  password: 'Password del file',
  passwordAgain: 'Ripeti la password',
  passwordMissing: 'Inserisci una password.',
  passwordForgotten: 'Senza di essa nessuno può aprire il file.',
  proves: 'Di questa cassaforte, per mostrare che si tratta di te.',
  save: 'Salva…',
  print: 'Stampa…',
  working: 'Scrittura, rilettura e confronto. Intanto i codici continuano.',
  doneTitle: 'Esportazione completata',
  done: '{files, plural, =1 {{count, plural, one {# account scritto, riletto e confrontato} many {# account scritti, riletti e confrontati} other {# account scritti, riletti e confrontati}}.} one {{count, plural, one {# account scritto in {files, number} file, riletto e confrontato} many {# account scritti in {files, number} file, riletti e confrontati} other {# account scritti in {files, number} file, riletti e confrontati}}.} many {{count, plural, one {# account scritto in {files, number} file, riletto e confrontato} many {# account scritti in {files, number} file, riletti e confrontati} other {# account scritti in {files, number} file, riletti e confrontati}}.} other {{count, plural, one {# account scritto in {files, number} file, riletto e confrontato} many {# account scritti in {files, number} file, riletti e confrontati} other {# account scritti in {files, number} file, riletti e confrontati}}.}}',
  files: 'File',
  doneDelete:
    '{files, plural, one {Il file non è cifrato: eliminalo quando ha fatto il suo lavoro, anche dal cestino.} many {I file non sono cifrati: eliminali quando hanno fatto il loro lavoro, anche dal cestino.} other {I file non sono cifrati: eliminali quando hanno fatto il loro lavoro, anche dal cestino.}}',
  doneSealed: 'Senza la frase segreta o la password nessuno può aprirlo, nemmeno tu.',
  printed:
    'Il foglio con {count, plural, one {# account} many {# account} other {# account}} è andato alla stampante.',
  printedThen:
    'Mettilo sotto chiave. Le stampanti usate da più persone possono conservare ciò che hanno stampato.',
  settings: {
    title: 'Esporta gli account',
    text: 'In un’altra app, in un backup, o su carta',
    button: 'Esporta…',
  },
}
