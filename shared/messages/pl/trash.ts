// Polish: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: 'Kosz',
  text: 'Konta pozostają tu przez 30 dni. Ich serwisy nadal proszą o kod.',
  after:
    'Konto usunięte trwale jest jeszcze w starszych wersjach sejfu, dopóki one nie znikną. Można je stamtąd przywrócić:',
  emptyTitle: 'Kosz jest pusty',
  emptyText: 'Usunięte konta czekają tutaj, więc pomyłka nic nie kosztuje.',
  deleted: 'Usunięto {when}',
  keptUntil: 'pozostanie do {when}',
  goesSoon: 'zniknie w najbliższych dniach',
  restore: 'Przywróć',
  restoreLabel: 'Przywróć: {name}',
  remove: 'Usuń trwale',
  removeLabel: 'Usuń trwale: {name}',
  removeAll: 'Opróżnij kosz',
  restored: 'Znów na liście: {name}',
  confirmTitle: 'Usunąć trwale: {name}?',
  confirmAllTitle:
    '{count, plural, one {Usunąć trwale # konto?} few {Usunąć trwale # konta?} many {Usunąć trwale # kont?} other {Usunąć trwale # konta?}}',
  confirmText:
    'Sekret i kody odzyskiwania znikną z sejfu. Starsze wersje sejfu zachowują je jeszcze do 30 dni; można je stamtąd przywrócić w historii. Potem serwis, który nadal prosi o kod, może odmówić dostępu.',
  confirmButton: 'Usuń trwale',
  gone: 'Usunięto: {name}',
  goneAll: 'Kosz jest teraz pusty',
}
