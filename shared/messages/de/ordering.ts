// German: groups, tags, sorting, and what is searched by them.

import type { ordering as english } from '../en/ordering'
import type { Translation } from '../live'

export const ordering: Translation<typeof english> = {
  strip: {
    label: 'Anzeigen',
    all: 'Alle',
    recent: 'Zuletzt verwendet',
    unconfirmed: 'Nie bestätigt',
    ungrouped: 'Ohne Gruppe',
    tag: '#{tag}',
    said: '{name}: {count, plural, one {# Konto} other {# Konten}}',
  },
  sort: {
    menu: 'Sortierung und Gruppen…',
    title: 'Sortierung und Gruppen',
    manual: 'Von Hand',
    issuer: 'Nach Aussteller',
    account: 'Nach Kontoname',
    'last-used': 'Zuletzt verwendete zuerst',
    'most-used': 'Meistverwendete zuerst',
    added: 'Neueste zuerst',
    said: 'Sortiert: {how}',
    groups: 'Gruppen bearbeiten…',
  },
  noMove: {
    sorted:
      'Konten lassen sich nur verschieben, wenn sie von Hand sortiert sind. Wählen Sie das unter „Sortierung und Gruppen“.',
    part: 'Konten lassen sich nur verschieben, solange alle angezeigt werden.',
  },
  nothing: {
    hint: 'Sie können auch nach group:arbeit, tag:mail oder #mail und type:hotp suchen. Ein Minus lässt weg: -tag:alt.',
    elsewhere:
      '{count, plural, one {# Konto passt} other {# Konten passen}} außerhalb dessen, was angezeigt wird.',
    everywhere: 'Überall suchen',
    emptyTitle: 'Hier ist noch nichts',
    emptyText:
      'Nehmen Sie Konten in diese Gruppe auf, indem Sie sie bearbeiten, oder über das Menü ihrer Zeile.',
    showAll: 'Alle Konten anzeigen',
  },
  fields: {
    groups: 'Gruppen',
    groupsHint: 'Namen eintippen und Eingabetaste drücken. Ein neuer Name ergibt eine neue Gruppe.',
    tags: 'Schlagwörter',
    tagsHint: 'Wort eintippen und Eingabetaste drücken.',
    add: '{name} hinzufügen',
    remove: '{name} entfernen',
    more: 'Gruppen und Schlagwörter',
  },
  account: {
    menu: 'Gruppen und Schlagwörter…',
    title: 'Gruppen und Schlagwörter',
    save: 'Speichern',
    saved: 'Gruppen und Schlagwörter von {name} gespeichert',
  },
  groups: {
    title: 'Gruppen',
    none: 'Noch keine Gruppen. Ein Konto kann in mehreren Gruppen sein oder in keiner.',
    newLabel: 'Neue Gruppe',
    add: 'Hinzufügen',
    nameLabel: 'Name der Gruppe {name}',
    count: '{count, plural, =0 {keine Konten} one {# Konto} other {# Konten}}',
    up: '{name} nach oben',
    down: '{name} nach unten',
    remove: '{name} entfernen',
    moved: '{name}, Platz {place, number} von {count, number}',
    removed: 'Gruppe {name} entfernt. Ihre Konten sind noch da.',
    done: 'Fertig',
  },
  usage: {
    section: 'Reihenfolge',
    sort: 'Konten sortieren',
    groups: 'Gruppen',
    groupsText: 'Hinzufügen, umbenennen, umordnen oder entfernen.',
    edit: 'Bearbeiten…',
    count: 'Zählen, wie oft Konten verwendet werden',
    countText:
      'Für die Reihenfolgen „Zuletzt verwendete zuerst“ und „Meistverwendete zuerst“. Es bleibt im versiegelten Protokoll dieses Computers.',
    needsLog: 'Braucht das Aktivitätsprotokoll, das ausgeschaltet ist.',
    forget: 'Vergessen, wie oft Konten verwendet wurden',
    forgetButton: 'Vergessen',
    forgetTitle: 'Jede Verwendung vergessen?',
    forgetText: 'Wie oft und wann Konten verwendet wurden, wird vergessen. Die Konten selbst bleiben.',
    forgotten: 'Die Verwendung ist vergessen',
  },
}
