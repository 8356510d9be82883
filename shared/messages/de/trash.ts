// German: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: 'Papierkorb',
  text: 'Konten bleiben hier 30 Tage. Ihre Dienste verlangen weiterhin einen Code.',
  after:
    'Ein endgültig gelöschtes Konto ist noch in den älteren Kopien des Tresors, bis diese verschwinden. Von dort können Sie es zurückholen:',
  emptyTitle: 'Der Papierkorb ist leer',
  emptyText: 'Hier warten entfernte Konten, damit ein Versehen nichts kostet.',
  deleted: 'Entfernt am {when}',
  keptUntil: 'aufbewahrt bis {when}',
  goesSoon: 'verschwindet in den nächsten Tagen',
  restore: 'Wiederherstellen',
  restoreLabel: '{name} wiederherstellen',
  remove: 'Endgültig löschen',
  removeLabel: '{name} endgültig löschen',
  removeAll: 'Papierkorb leeren',
  restored: '{name} ist wieder in der Liste',
  confirmTitle: '{name} endgültig löschen?',
  confirmAllTitle: '{count, plural, one {# Konto endgültig löschen?} other {# Konten endgültig löschen?}}',
  confirmText:
    'Das Geheimnis und die Wiederherstellungscodes verlassen den Tresor. Ältere Kopien des Tresors behalten sie bis zu 30 Tage; über den Verlauf lassen sie sich von dort zurückholen. Danach kann ein Dienst, der noch einen Code verlangt, Sie aussperren.',
  confirmButton: 'Endgültig löschen',
  gone: '{name} gelöscht',
  goneAll: 'Der Papierkorb ist jetzt leer',
}
