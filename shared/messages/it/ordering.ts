// Italian: groups, tags, sorting, and what is searched by them.

import type { ordering as english } from '../en/ordering'
import type { Translation } from '../live'

export const ordering: Translation<typeof english> = {
  strip: {
    label: 'Mostra',
    all: 'Tutti',
    recent: 'Usati di recente',
    unconfirmed: 'Mai confermati',
    ungrouped: 'Senza gruppo',
    tag: '#{tag}',
    said: '{name}: {count, plural, one {# account} many {# account} other {# account}}',
  },
  sort: {
    menu: 'Ordine e gruppi…',
    title: 'Ordine e gruppi',
    manual: 'A mano',
    issuer: 'Per emittente',
    account: 'Per nome account',
    'last-used': 'Prima gli ultimi usati',
    'most-used': 'Prima i più usati',
    added: 'Prima i più recenti',
    said: 'Ordine: {how}',
    groups: 'Modifica i gruppi…',
  },
  noMove: {
    sorted: 'Gli account si spostano a mano solo se sono ordinati a mano. Sceglilo in «Ordine e gruppi».',
    part: 'Gli account si spostano a mano solo se sono mostrati tutti.',
  },
  nothing: {
    hint: 'Puoi cercare anche con group:lavoro, tag:mail o #mail, e type:hotp. Un meno esclude: -tag:vecchio.',
    elsewhere:
      '{count, plural, one {# account corrisponde} many {# account corrispondono} other {# account corrispondono}} fuori da ciò che è mostrato.',
    everywhere: 'Cerca ovunque',
    emptyTitle: 'Qui ancora nulla',
    emptyText: 'Aggiungi account a questo gruppo modificandoli, o dal menu della loro riga.',
    showAll: 'Mostra tutti gli account',
  },
  fields: {
    groups: 'Gruppi',
    groupsHint: 'Digita un nome e premi Invio. Un nome nuovo crea un gruppo.',
    tags: 'Etichette',
    tagsHint: 'Digita una parola e premi Invio.',
    add: 'Aggiungi {name}',
    remove: 'Rimuovi {name}',
    more: 'Gruppi ed etichette',
  },
  account: {
    menu: 'Gruppi ed etichette…',
    title: 'Gruppi ed etichette',
    save: 'Salva',
    saved: 'Gruppi ed etichette salvati per {name}',
  },
  groups: {
    title: 'Gruppi',
    none: 'Ancora nessun gruppo. Un account può stare in più gruppi, o in nessuno.',
    newLabel: 'Nuovo gruppo',
    add: 'Aggiungi',
    nameLabel: 'Nome del gruppo {name}',
    count: '{count, plural, =0 {nessun account} one {# account} many {# account} other {# account}}',
    up: 'Sposta su {name}',
    down: 'Sposta giù {name}',
    remove: 'Rimuovi {name}',
    moved: '{name}, posizione {place, number} di {count, number}',
    removed: 'Gruppo {name} rimosso. I suoi account sono ancora qui.',
    done: 'Fine',
  },
  usage: {
    section: 'Ordine',
    sort: 'Ordina gli account',
    groups: 'Gruppi',
    groupsText: 'Aggiungili, rinominali, riordinali o rimuovili.',
    edit: 'Modifica…',
    count: 'Conta quanto spesso si usano gli account',
    countText:
      'Per gli ordini «Prima gli ultimi usati» e «Prima i più usati». Resta nel registro cifrato di questo computer.',
    needsLog: 'Richiede il registro attività, che è disattivato.',
    forget: 'Dimentica quanto spesso si usano gli account',
    forgetButton: 'Dimentica',
    forgetTitle: 'Dimenticare tutto l’uso?',
    forgetText: 'Viene dimenticato quanto spesso e quando gli account sono stati usati. Gli account restano.',
    forgotten: 'L’uso è dimenticato',
  },
}
