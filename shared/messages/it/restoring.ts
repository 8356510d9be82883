// Italian: the Restore screen: what a backup would bring, the choice, and what was done.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: 'Ripristina un backup',
  text: 'Nulla cambia finché non hai visto che cosa contiene il backup.',
  choose: 'Scegli un backup…',
  chooseOther: 'Scegline un altro…',
  reading: 'Apertura…',
  intro:
    'Backup fatti da Tidelock o Aegis. Per le esportazioni di altre app c’è l’importazione: Aggiungi account.',
  locked: {
    title: 'Serve la sua chiave',
    text: 'La chiave di questa cassaforte non lo apre. Ha la frase segreta o la chiave di recupero di quando è stato fatto.',
    label: 'Frase segreta o chiave di recupero',
    open: 'Apri',
    opening: 'Apertura…',
    empty: 'Inserisci la frase segreta o la chiave di recupero.',
  },
  wrongKey:
    'Questo non apre il backup. Forse ha una frase segreta più vecchia; prova quella, o la chiave di recupero.',
  refused: {
    'vault-empty': 'Questo file è vuoto. Scegli un altro backup.',
    'vault-truncated':
      'Questo backup finisce troppo presto; ne manca una parte. Copialo di nuovo da dove viene, o scegline un altro.',
    'vault-damaged':
      'Questo backup è danneggiato: il suo contenuto non supera il controllo. Scegline un altro.',
    'vault-newer':
      'Un Tidelock più recente ha fatto questo backup (formato {version}). Aggiorna Tidelock per ripristinarlo.',
    'vault-cost-refused':
      'Questo file chiede più calcoli di quanti ne servano mai per aprire un backup. Controlla da dove viene.',
    'slot-missing':
      'Solo il portachiavi del computer dove è stato fatto apre questo file. Scegli un backup che abbia una frase segreta o una chiave di recupero.',
    other: 'Questo file è illeggibile, o supera i 64 MB. Controlla la sua posizione e i suoi permessi.',
  },
  foreign: {
    other:
      'Questa è un’esportazione di un altro programma, non il backup di una cassaforte. Può essere importata.',
    import: 'Importala',
    none: 'Questo non è un backup. Quelli di Tidelock si chiamano tidelock-backup-….json.',
  },
  made: 'Fatto il {moment}',
  madeUnknown: 'Non dice quando è stato fatto',
  holds:
    '{trash, plural, =0 {{count, plural, one {# account} many {# account} other {# account}}} one {{count, plural, one {# account} many {# account} other {# account}}, # nel cestino} many {{count, plural, one {# account} many {# account} other {# account}}, # nel cestino} other {{count, plural, one {# account} many {# account} other {# account}}, # nel cestino}}',
  unreadable:
    '{count, plural, one {# voce al suo interno è illeggibile; resta com’è.} many {# voci al suo interno sono illeggibili; restano come sono.} other {# voci al suo interno sono illeggibili; restano come sono.}}',
  otherVault: 'È stato fatto da un’altra cassaforte.',
  filter: 'Mostra',
  place: { new: 'Nuovo', here: 'In entrambi', 'only-here': 'Solo qui' },
  filters: {
    new: 'Nuovi {count, number}',
    here: 'In entrambi {count, number}',
    'only-here': 'Solo qui {count, number}',
  },
  list: 'Account',
  nothing: 'Nessuno.',
  how: {
    label: 'Che cosa fare',
    merge: 'Aggiungi ciò che manca',
    mergeText:
      '{added, plural, =0 {Tutto ciò che c’è nel backup è già qui.} one {# account viene aggiunto. Tutto ciò che è qui resta.} many {# account vengono aggiunti. Tutto ciò che è qui resta.} other {# account vengono aggiunti. Tutto ciò che è qui resta.}}',
    replace: 'Sostituisci tutto',
    replaceText:
      'La cassaforte conterrà poi {inBackup, plural, one {l’unico account} many {i # account} other {i # account}} del backup.{onlyHere, plural, =0 {} one { # account che ha solo questa cassaforte viene rimosso.} many { # account che ha solo questa cassaforte vengono rimossi.} other { # account che ha solo questa cassaforte vengono rimossi.}}',
  },
  merge: 'Ripristina',
  replaceTitle: 'Sostituire tutto?',
  replaceButton: 'Sostituisci',
  working: 'Ripristino…',
  done: {
    title: 'Ripristinato',
    merged:
      '{added, plural, =0 {Non mancava nulla} one {# account aggiunto} many {# account aggiunti} other {# account aggiunti}}',
    replaced:
      'La cassaforte ora contiene {count, plural, one {# account} many {# account} other {# account}}',
    removed:
      '{count, plural, one {# account che aveva solo questa cassaforte non c’è più.} many {# account che aveva solo questa cassaforte non ci sono più.} other {# account che aveva solo questa cassaforte non ci sono più.}}',
    trashed:
      '{count, plural, one {# account è finito nel cestino.} many {# account sono finiti nel cestino.} other {# account sono finiti nel cestino.}}',
    undo: 'Annulla',
    undoText: 'Annulla riporta esattamente ciò che c’era, finché non cambia altro.',
    undone: 'Il ripristino è stato annullato per intero',
    close: 'Fine',
  },
}
