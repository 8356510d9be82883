// Italian: pictures beside the accounts: the picker, and packs of icons.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: 'Icona',
  change: 'Cambia icona',
  changeShort: 'Cambia…',
  now: {
    automatic: 'Dal nome del sito',
    monogram: 'Prima lettera',
    brand: 'Icona del marchio: {name}',
    picture: 'Immagine propria',
  },
  title: 'Scegli un’icona',
  basic: 'Dal nome',
  search: 'Cerca tra le icone dei marchi e i pacchetti',
  automatic: 'Automatica',
  monogram: 'Prima lettera',
  own: 'Immagine propria…',
  ownHint: 'Puoi anche incollare qui un’immagine.',
  suggested: 'Suggerite',
  brands: 'Icone dei marchi',
  packs: 'Dai tuoi pacchetti',
  packIcon: '{name}, da {pack}',
  typeToSearch: 'Digita un nome per trovare una delle oltre 3000 icone dei marchi.',
  none: 'Nessuna icona si chiama «{query}». Prova un altro nome, o scegli un’immagine tua.',
  found: '{count, plural, one {# icona trovata} many {# icone trovate} other {# icone trovate}}',
  fault: {
    unknown: 'Questo file non è un’immagine leggibile qui. Scegli un file PNG, JPEG, WebP, GIF, BMP o AVIF.',
    'too-large': 'Questa immagine è troppo grande. Scegline una di 20 MB al massimo.',
    damaged: 'Questa immagine è danneggiata. Scegline un’altra.',
  },
  section: 'Icone',
  brandIcons: {
    title: 'Icone dei marchi',
    text: 'Mostra l’icona di un sito noto al posto della sua prima lettera. Fanno parte del programma; nulla viene scaricato.',
  },
  packsTitle: 'Pacchetti di icone',
  packsText:
    'Pacchetti nel formato di Aegis (zip). Le loro icone possono essere scelte per un account, e restano poi nella cassaforte.',
  add: 'Aggiungi un pacchetto…',
  adding: 'Lettura del pacchetto…',
  remove: 'Rimuovi',
  removeLabel: 'Rimuovi il pacchetto di icone {name}',
  packLine: '{icons, plural, one {# icona} many {# icone} other {# icone}}, versione {version}',
  leftOut:
    '{count, plural, one {# immagine è stata esclusa, perché non può essere mostrata in sicurezza.} many {# immagini sono state escluse, perché non possono essere mostrate in sicurezza.} other {# immagini sono state escluse, perché non possono essere mostrate in sicurezza.}}',
  added: 'Il pacchetto di icone {name} è stato aggiunto',
  removed: 'Il pacchetto di icone {name} è stato rimosso. Le icone già scelte restano.',
  dialog: { title: 'Scegli un pacchetto di icone', kind: 'Pacchetti di icone' },
  refused: {
    unreadable:
      'Questo file non è un pacchetto di icone nel formato di Aegis. Scegli un file zip con dentro un pack.json.',
    'too-large': 'Questo pacchetto di icone supera i 64 MB. Scegline uno più piccolo.',
    'too-many': 'Ci sono già 20 pacchetti di icone. Rimuovine prima uno.',
  },
}
