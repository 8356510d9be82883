// Polish: the first run.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'Krok {at} z {of}',
  next: 'Kontynuuj',
  skip: 'Pomiń',
  skipLabel: 'Pomiń wprowadzenie',
  backup: 'Mam kopię zapasową',
  points: {
    yoursAlone: 'Otwiera go tylko właściciel',
    yoursAloneText: 'Chroniony pękiem kluczy tego komputera albo hasłem głównym.',
    yoursAlonePortable: 'Chroniony własnym hasłem głównym. Żaden pęk kluczy nie przechowuje do niego klucza.',
    quick: 'Kod w dwie sekundy',
    quickText: 'Z tego okna, z zasobnika lub skrótem z dowolnego miejsca.',
    yours: 'Dane do zabrania ze sobą',
    yoursText: 'Czyta eksporty trzydziestu aplikacji i zapisuje to, co one potrafią odczytać.',
  },
  protect: {
    title: 'Jak otwierać sejf?',
    text: 'Można to później zmienić w ustawieniach.',
    backupNext: 'Po utworzeniu sejfu można wybrać kopię zapasową.',
  },
  bring: {
    title: 'Przenieś konta',
    text: 'Stara aplikacja zachowuje je, dopóki nie zostaną w niej usunięte. Można też włączyć w serwisie weryfikację dwuetapową i przenieść tu jej kod QR.',
    later: 'Później',
  },
  fromApp: 'Przechodzę z innej aplikacji',
  fromAppText: 'Wybierz ją i zobacz, jak wydobyć z niej konta',
}
