// German: the Restore screen: what a backup would bring, the choice, and what was done.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: 'Sicherung wiederherstellen',
  text: 'Nichts ändert sich, bevor Sie gesehen haben, was die Sicherung enthält.',
  choose: 'Sicherung auswählen…',
  chooseOther: 'Andere auswählen…',
  reading: 'Wird geöffnet…',
  intro:
    'Sicherungen von Tidelock oder Aegis. Für Exporte anderer Apps gibt es den Import: Konten hinzufügen.',
  locked: {
    title: 'Sie braucht ihren Schlüssel',
    text: 'Der Schlüssel dieses Tresors öffnet sie nicht. Sie hat die Passphrase oder den Wiederherstellungsschlüssel von damals, als sie erstellt wurde.',
    label: 'Passphrase oder Wiederherstellungsschlüssel',
    open: 'Öffnen',
    opening: 'Wird geöffnet…',
    empty: 'Geben Sie die Passphrase oder den Wiederherstellungsschlüssel ein.',
  },
  wrongKey:
    'Das öffnet diese Sicherung nicht. Vielleicht hat sie eine ältere Passphrase; versuchen Sie diese oder den Wiederherstellungsschlüssel.',
  refused: {
    'vault-empty': 'Diese Datei ist leer. Wählen Sie eine andere Sicherung.',
    'vault-truncated':
      'Diese Sicherung endet zu früh; ein Teil fehlt. Kopieren Sie sie noch einmal von dort, woher sie kam, oder wählen Sie eine andere.',
    'vault-damaged':
      'Diese Sicherung ist beschädigt: Ihr Inhalt besteht die Prüfung nicht. Wählen Sie eine andere.',
    'vault-newer':
      'Ein neueres Tidelock hat diese Sicherung erstellt (Format {version}). Aktualisieren Sie Tidelock, um sie wiederherzustellen.',
    'vault-cost-refused':
      'Diese Datei verlangt mehr Rechenarbeit, als zum Öffnen einer Sicherung je nötig ist. Prüfen Sie, woher sie kommt.',
    'slot-missing':
      'Nur der Schlüsselbund des Computers, auf dem sie erstellt wurde, öffnet diese Datei. Wählen Sie eine Sicherung mit Passphrase oder Wiederherstellungsschlüssel.',
    other:
      'Diese Datei ist nicht lesbar oder größer als 64 MB. Prüfen Sie ihren Ort und ihre Zugriffsrechte.',
  },
  foreign: {
    other:
      'Dies ist ein Export eines anderen Programms, keine Sicherung eines Tresors. Er lässt sich importieren.',
    import: 'Importieren',
    none: 'Dies ist keine Sicherung. Die von Tidelock heißen tidelock-backup-….json.',
  },
  made: 'Erstellt am {moment}',
  madeUnknown: 'Nennt nicht, wann sie erstellt wurde',
  holds:
    '{trash, plural, =0 {{count, plural, one {# Konto} other {# Konten}}} one {{count, plural, one {# Konto} other {# Konten}}, # im Papierkorb} other {{count, plural, one {# Konto} other {# Konten}}, # im Papierkorb}}',
  unreadable:
    '{count, plural, one {# Eintrag darin ist nicht lesbar; er bleibt, wie er ist.} other {# Einträge darin sind nicht lesbar; sie bleiben, wie sie sind.}}',
  otherVault: 'Sie stammt von einem anderen Tresor.',
  filter: 'Anzeigen',
  place: { new: 'Neu', here: 'In beiden', 'only-here': 'Nur hier' },
  filters: {
    new: 'Neu {count, number}',
    here: 'In beiden {count, number}',
    'only-here': 'Nur hier {count, number}',
  },
  list: 'Konten',
  nothing: 'Keine.',
  how: {
    label: 'Was zu tun ist',
    merge: 'Fehlendes hinzufügen',
    mergeText:
      '{added, plural, =0 {Alles in der Sicherung ist schon hier.} one {# Konto wird hinzugefügt. Alles hier bleibt.} other {# Konten werden hinzugefügt. Alles hier bleibt.}}',
    replace: 'Alles ersetzen',
    replaceText:
      'Der Tresor enthält dann {inBackup, plural, one {das # Konto} other {die # Konten}} der Sicherung.{onlyHere, plural, =0 {} one { # Konto, das nur dieser Tresor hat, wird entfernt.} other { # Konten, die nur dieser Tresor hat, werden entfernt.}}',
  },
  merge: 'Wiederherstellen',
  replaceTitle: 'Alles ersetzen?',
  replaceButton: 'Ersetzen',
  working: 'Wird wiederhergestellt…',
  done: {
    title: 'Wiederhergestellt',
    merged: '{added, plural, =0 {Es fehlte nichts} one {# Konto hinzugefügt} other {# Konten hinzugefügt}}',
    replaced: 'Der Tresor enthält jetzt {count, plural, one {# Konto} other {# Konten}}',
    removed:
      '{count, plural, one {# Konto, das nur dieser Tresor hatte, ist weg.} other {# Konten, die nur dieser Tresor hatte, sind weg.}}',
    trashed: '{count, plural, one {# Konto kam} other {# Konten kamen}} in den Papierkorb.',
    undo: 'Rückgängig',
    undoText: '„Rückgängig“ bringt genau das zurück, was hier war, bis sich etwas anderes ändert.',
    undone: 'Die Wiederherstellung wurde ganz zurückgenommen',
    close: 'Fertig',
  },
}
