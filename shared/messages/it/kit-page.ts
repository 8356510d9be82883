// Italian: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: 'Kit di recupero',
  documentTitle: 'Kit di recupero Tidelock',
  what: [
    'Questa pagina apre la tua cassaforte di Tidelock quando la frase segreta è dimenticata, o quando il computer o il suo portachiavi è perso.',
    'Da sola non apre nulla: le serve il file della cassaforte o un suo backup, quindi tieni i due in posti diversi.',
  ],
  key: 'Chiave di recupero',
  keyHint: 'Maiuscole, spazi e trattini non contano. Non contiene le lettere O, I, L o U.',
  qr: 'La stessa chiave',
  vault: 'Cassaforte',
  made: 'Creata il',
  ways: [
    {
      head: 'Sul computer che ha la cassaforte',
      steps: [
        'Avvia Tidelock e inserisci la chiave nella schermata di blocco. «Usa la chiave di recupero» mostra il campo.',
      ],
    },
    {
      head: 'Su un nuovo computer',
      steps: [
        'Installa Tidelock, avvialo e crea una nuova cassaforte.',
        'Rilascia il tuo backup, o il vecchio file vault.json, sulla sua finestra.',
        'Quando chiede la password del file, inserisci la chiave di recupero.',
      ],
    },
    {
      head: 'Quando Tidelock non c’è più',
      steps: [
        'Il file della cassaforte è nel formato di Aegis, un’app di autenticazione per Android: importalo lì con questa chiave come password, in maiuscole e con un trattino tra i gruppi.',
        'Oppure su qualsiasi computer con Python: <code>python3 open-vault.py vault.json</code>. Il programma è incluso nel codice sorgente di Tidelock, in docs, accanto a una descrizione del formato.',
      ],
    },
  ],
  after: 'In seguito crea una nuova chiave di recupero, stampa il suo kit e distruggi questa pagina.',
  kept: 'Il mio file della cassaforte o il backup si trova',
  notes: 'Note',
  siteCodes: 'Codici di recupero non usati dei tuoi siti',
  siteCodesHint: 'Ciascuno vale una volta. Barra quelli usati.',
  noName: 'Account senza nome',
}
