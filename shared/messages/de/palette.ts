// German: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type {
  bulk as englishBulk,
  palette as englishPalette,
  shortcutSheet as englishShortcuts,
} from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof englishPalette> = {
  title: 'Befehl suchen',
  field: 'Befehl oder Konto',
  placeholder: 'Befehle und Konten durchsuchen',
  list: 'Befehle und Konten',
  nothing: 'Kein Befehl und kein Konto passt zu „{query}“.',
  found: '{count, plural, one {# Ergebnis} other {# Ergebnisse}}. Die Eingabetaste führt aus: {first}',
  of: '{action}: {name}',
  copies: 'Code kopieren',
  opensPin: 'PIN eingeben',
  countsUp: 'Neuer Code',
  moreOf: 'Weitere Aktionen für {name}',
  backToAll: 'Zurück zu allen Befehlen',
  hintRun: 'ausführen',
  hintMore: 'weitere Aktionen',
  hintBack: 'zurück',
  hintClose: 'schließen',
}

export const shortcutSheet: Translation<typeof englishShortcuts> = {
  title: 'Tastenkürzel',
  topics: {
    window: 'Überall',
    list: 'In der Liste',
    account: 'Mit einem Konto',
    selecting: 'Mehrere Konten',
    quick: 'Im Schnellfenster',
  },
  gestures: {
    type: 'Suchen: einfach tippen',
    walk: 'Durch die Liste gehen',
    ends: 'Erstes und letztes Konto',
    pages: 'Eine Seite nach oben oder unten',
    back: 'Suche leeren, zurück',
    paste: 'Link oder Bild einfügen und hinzufügen',
    menu: 'Menü des Kontos',
    choose: 'Auswählen oder abwählen',
    range: 'Von hier bis dort auswählen',
    chooseAll: 'Alle in der Liste auswählen',
    trashChosen: 'Ausgewählte Konten in den Papierkorb',
    stop: 'Auswahl beenden',
    quickCopy: 'Code kopieren und ausblenden',
    quickType: 'Code ins vorige Fenster eintippen',
    quickPick: 'Kopieren nach Platz in der Liste',
    quickHide: 'Fenster ausblenden',
  },
  or: 'oder',
  open: 'Öffnen',
  settingsText: 'Alle Tasten dieses Fensters auf einer Seite.',
}

export const bulk: Translation<typeof englishBulk> = {
  title: 'Gruppen und Schlagwörter von {count, plural, one {# Konto} other {# Konten}}',
  groups: 'Gruppen',
  noGroups: 'Es gibt noch keine Gruppe.',
  newGroup: 'Neue Gruppe',
  addGroup: 'Gruppe hinzufügen',
  tags: 'Schlagwörter',
  noTags: 'Keines davon hat ein Schlagwort.',
  newTag: 'Neues Schlagwort',
  newTagHint: 'Ohne Leerzeichen, etwa arbeit',
  addTag: 'Schlagwort hinzufügen',
  tagFault: 'Ein Schlagwort ist ein Wort mit höchstens 32 Zeichen. Lassen Sie die Leerzeichen weg.',
  groupFault: 'Der Name einer Gruppe hat 1 bis 64 Zeichen.',
  some: '{count, number} von {all, number}',
  save: 'Speichern',
  saved: '{count, plural, one {# Konto} other {# Konten}} geändert.',
}
