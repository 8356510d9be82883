// Italian: the recovery key: making it, its kit, and the check that it was written down.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: 'Crea una chiave di recupero',
    what: 'Una chiave di recupero apre questa cassaforte quando la frase segreta è dimenticata o il portachiavi è perso. È fatta per la carta: stampa il suo kit, o annotala.',
    once: 'Viene mostrata solo questa volta. Poi ne ridigiti una parte, così sai che la tua copia è giusta.',
    older:
      'La tua chiave di recupero precedente funziona fino ad allora, e smette quando la nuova è verificata.',
    make: 'Crea la chiave',
  },
  shown: {
    title: 'La tua chiave di recupero',
    text: 'Stampa il kit o annota la chiave, e tienila lontano da questo computer.',
    label: 'Chiave di recupero',
    save: 'Salva kit come PDF…',
    print: 'Stampa il kit…',
    copy: 'Copia',
    copied: 'Copiata per {seconds, number} s',
    saved: '{file} è salvato. Spostalo fuori da questo computer, o stampalo ed eliminalo.',
    printed: 'Il kit è in viaggio verso la stampante.',
    siteCodes:
      'Con i codici di recupero non usati di {count, plural, one {# account} many {# account} other {# account}}',
    siteCodesDanger: 'Chi trova il kit può usare subito questi codici, anche senza la cassaforte.',
    later: 'Non ora',
    next: 'Continua',
  },
  check: {
    title: 'Verifica la tua copia',
    text: 'Leggi i gruppi {one, number} e {other, number} dalla tua copia, non dallo schermo, e inseriscili qui.',
    group: 'Gruppo {group, number}',
    hint: 'Puoi anche inserire o incollare qui tutta la chiave.',
    empty: 'Inserisci il gruppo {group, number} della chiave.',
    differs: 'Questo non è il gruppo {group, number} della chiave. Guarda di nuovo la tua copia.',
    wholeDiffers:
      '{count, plural, one {Il gruppo {groups} della tua copia è sbagliato.} many {I gruppi {groups} della tua copia sono sbagliati.} other {I gruppi {groups} della tua copia sono sbagliati.}}',
    button: 'Verifica',
    done: 'La tua copia è giusta. La chiave di recupero è in vigore',
    doneOlder: 'La tua copia è giusta. La chiave di recupero precedente non apre più la cassaforte',
  },
  leave: {
    title: 'Uscire senza verifica?',
    goneTitle: 'La chiave non è più mostrata',
    gone: 'Sono passati dieci minuti.',
    unproven: 'La nuova chiave apre già la cassaforte, ma nessuno ha verificato che tu l’abbia.',
    older: 'La tua chiave di recupero precedente funziona finché la nuova non è verificata.',
    reminder: 'Tidelock continua a ricordartelo, perché solo il portachiavi apre di sicuro la cassaforte.',
    later: 'Potrai verificarla più tardi nelle impostazioni, inserendola per intero.',
    back: 'Torna indietro',
    keep: 'Lascia senza verifica',
    remove: 'Rimuovi la chiave',
    removed: 'La nuova chiave di recupero è rimossa',
  },
  prove: {
    title: 'Verifica la tua chiave di recupero',
    text: 'Inserisci l’ultima chiave di recupero che hai creato, com’è sulla tua copia.',
    label: 'Chiave di recupero',
    hint: 'Maiuscole, spazi e trattini non contano.',
    empty: 'Inserisci la chiave di recupero.',
    button: 'Verifica',
    working: 'Verifica in corso…',
  },
}
