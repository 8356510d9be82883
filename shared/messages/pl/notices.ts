// Polish: calm remarks about an open vault.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: 'Utwórz klucz odzyskiwania',
    setPassphrase: 'Ustaw hasło główne',
    check: 'Sprawdź go',
    makeAnother: 'Utwórz kolejny',
    nextWeek: 'Przypomnij za tydzień',
  },
  text: {
    'only-keychain-slot':
      'Ten sejf otwiera tylko pęk kluczy, a pęki kluczy czasem giną. Utwórz klucz zapasowy.',
    'recovery-unproven':
      'Utworzono klucz odzyskiwania, ale nie sprawdzono, czy został zapisany. Do tego czasu pewne jest tylko otwarcie sejfu pękiem kluczy.',
    'older-generation':
      'Ten sejf jest starszy niż najnowszy widziany tutaj (zapis {opened}, najnowszy {seen}). Może brakować ostatnich zmian.',
    'slots-changed-outside':
      'Klucze tego sejfu zmieniono poza Tidelock. Jeśli to nie była zmiana właściciela, ustaw nowe hasło główne i utwórz nowy klucz odzyskiwania.',
    'another-vault':
      'To inny sejf niż ten, który ostatnio tutaj otwarto. Jeśli nie wiadomo, kto go tu umieścił, sprawdź, skąd pochodzi.',
    'set-aside':
      '{count, plural, one {Nie udało się odczytać # konta. Pozostaje ono w pliku bez zmian i nie jest pokazywane.} few {Nie udało się odczytać # kont. Pozostają one w pliku bez zmian i nie są pokazywane.} many {Nie udało się odczytać # kont. Pozostają one w pliku bez zmian i nie są pokazywane.} other {Nie udało się odczytać # konta. Pozostają one w pliku bez zmian i nie są pokazywane.}}',
    'keychain-changed':
      'Klucz tego sejfu zapisano w {was}; ten komputer używa teraz {now}. Wyłącz i włącz pęk kluczy w ustawieniach, aby zapisać klucz na nowo.',
    'folder-not-durable':
      'Dysk z tym sejfem nie gwarantuje, że zapis przetrwa zanik zasilania. Przechowuj kopię zapasową w innym miejscu.',
  },
}
