// Italian: what the main process itself puts on the screen.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: 'Annulla',
  portableTitle: '{file} (cassaforte portatile) - Tidelock',
  pdf: 'Documento PDF',
  kitFile: 'Kit di recupero Tidelock.pdf',
  picture: { png: 'Immagine PNG', svg: 'Disegno SVG' },
  exported: {
    backup: 'Backup cifrato',
    aegis: 'File Aegis',
    '2fas': 'File 2FAS',
    uris: 'Testo',
    'migration-qr': 'Immagine PNG',
    html: 'Pagina web',
  },
  backup: {
    kind: 'Backup di Tidelock',
    folder: 'Cartella dei backup',
    open: 'Scegli un backup',
    kinds: 'Backup',
  },
  noName: 'un account senza nome',
  bothNames: '{issuer} ({account})',
  questions: {
    show: {
      title: 'Mostrare il segreto di «{name}»?',
      text: 'Da quel momento chi lo vede può generare i codici di questo account, su qualsiasi dispositivo. Se non l’hai appena chiesto, scegli Annulla.',
      button: 'Mostra',
      reason: 'mostrare il segreto di un account',
    },
    savePicture: {
      title: 'Salvare il segreto di «{name}» come immagine?',
      text: 'Da quel momento chi ha l’immagine può generare i codici di questo account, su qualsiasi dispositivo. Se non l’hai appena chiesto, scegli Annulla.',
      button: 'Salva',
      reason: 'salvare il segreto di un account',
    },
    move: {
      title: 'Mostrare i segreti di {count, plural, one {# account} many {# account} other {# account}}?',
      text: 'Da quel momento chi li vede può generare i codici, su qualsiasi dispositivo. Se non l’hai appena chiesto, scegli Annulla.',
      button: 'Mostra',
      reason: 'mostrare i segreti dei tuoi account',
    },
    siteCodes: {
      title: 'Mostrare i codici di recupero di «{name}»?',
      text: 'Chi li vede può accedere a quel sito al tuo posto. Se non l’hai appena chiesto, scegli Annulla.',
      button: 'Mostra',
      reason: 'mostrare i codici di recupero di un account',
    },
    kit: {
      title: 'Mettere nel kit i codici di recupero dei tuoi siti?',
      text: 'Chi ha il kit può accedere a questi siti al tuo posto. Se non l’hai appena chiesto, scegli Annulla.',
      button: 'Aggiungi',
      reason: 'mettere nel kit i codici di recupero dei tuoi siti',
    },
    write: {
      title:
        'Scrivere in un file i segreti di {count, plural, one {# account} many {# account} other {# account}}?',
      text: 'Da quel momento chi può aprire il file può generare i codici. Se non l’hai appena chiesto, scegli Annulla.',
      button: 'Continua',
      reason: 'scrivere in un file i segreti dei tuoi account',
    },
    print: {
      title: 'Stampare i segreti di {count, plural, one {# account} many {# account} other {# account}}?',
      text: 'Da quel momento chi vede il foglio può generare i codici. Se non l’hai appena chiesto, scegli Annulla.',
      button: 'Continua',
      reason: 'stampare i segreti dei tuoi account',
    },
    backUp: {
      title: 'Eseguire il backup della cassaforte con una password propria?',
      text: 'Chi ha il file e questa password ha tutti i segreti della cassaforte. Se non l’hai appena chiesto, scegli Annulla.',
      button: 'Continua',
      reason: 'eseguire il backup della cassaforte con una password propria',
    },
    setPassphrase: {
      title: 'Usare la nuova frase segreta per questa cassaforte?',
      text: 'Chi la conosce può aprire la cassaforte e vedere tutti i suoi segreti. Se non ne hai appena inserita una, scegli Annulla.',
      button: 'Usa',
      reason: 'impostare la frase segreta della cassaforte',
    },
  },
}
